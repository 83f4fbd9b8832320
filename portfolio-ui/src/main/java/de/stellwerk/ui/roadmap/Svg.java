package de.stellwerk.ui.roadmap;

import java.util.Locale;

/** Writes markup. Whatever comes from people is escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg text(String text) {
        out.append(escape(text));
        return this;
    }

    /** @param attributes names and values in turn; those that are {@code null} are left out */
    Svg open(String tag, Object... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    Svg close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element of SVG without content. */
    Svg empty(String tag, Object... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    Svg element(String tag, String text, Object... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Svg rect(String type, double x, double y, double width, double height) {
        return empty("rect", "class", type, "x", x, "y", y, "width", Math.max(width, 1), "height", height, "rx", 2);
    }

    Svg path(String type, String way) {
        return empty("path", "class", type, "d", way);
    }

    /** A square on its tip. */
    Svg diamond(String type, double x, double y, double half) {
        return path(
                type,
                "M" + number(x) + " " + number(y - half) + "l" + number(half) + " " + number(half) + "l" + number(-half)
                        + " " + number(half) + "l" + number(-half) + " " + number(-half) + "z");
    }

    Svg words(String type, double x, double y, String text) {
        return element("text", text, "class", type, "x", x, "y", y);
    }

    private void start(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(value instanceof Number n ? number(n.doubleValue()) : escape(String.valueOf(value)))
                    .append('"');
        }
    }

    /** As short as a tenth of a pixel can be written. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    static String escape(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
