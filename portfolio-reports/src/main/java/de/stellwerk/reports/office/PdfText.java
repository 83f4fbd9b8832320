package de.stellwerk.reports.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Flowing text that becomes a tagged PDF. What people typed only ever becomes a text node, so that nothing in it can be taken for
 * markup, style or the address of a file.
 */
public final class PdfText implements Flow {
    private static final double LAYOUT_GAP = 1;

    private final Document html;
    private final Element bookmarks;
    private final Element body;
    private final List<String> summaries = new ArrayList<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private final DocumentProperties properties;
    private int chapters;
    private int headings;
    private boolean begun;
    private boolean breakNext;
    private boolean offTheFoot;

    /** A bookmark that others may stand below. */
    private record Level(int depth, Element bookmark) {}

    /**
     * A cell of a printed form.
     *
     * @param columns that it takes
     * @param scope what it is the label of: {@code row}, {@code col}, {@code null}: it is none
     */
    public record FormBox(int columns, @Nullable String scope, List<List<Span>> lines) {}

    /** A row of a printed form; {@code number} is empty behind the first row of a part. */
    public record FormLine(String number, boolean last, List<FormBox> boxes) {}

    public PdfText(DocumentProperties properties) {
        this.properties = properties;
        this.html = empty();
        var root = add(html, "html");
        root.setAttribute("lang", "de-DE");
        var head = add(root, "head");
        add(head, "title").setTextContent(clean(properties.title()));
        meta(head, "subject", clean(properties.subject()));
        meta(head, "author", DocumentProperties.CREATOR);
        this.bookmarks = add(head, "bookmarks");
        add(head, "style").setTextContent(PdfFile.style() + styles());
        this.body = add(root, "body");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meta(Element head, String name, String content) {
        var meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static String styles() {
        var css = new StringBuilder();
        for (var style : TextStyle.values()) {
            css.append(String.format(
                    Locale.ROOT,
                    ".%s{font-size:%spt;line-height:%spt;font-weight:%s;margin:%spt 0 %spt;color:#%s}%n",
                    style.id,
                    style.size,
                    style.line,
                    style.bold ? "bold" : "normal",
                    style.before,
                    style.after,
                    style.colour));
        }
        return css.toString();
    }

    /** Header of every page but the first, footer of every page. */
    public void frame(String left, String right, String footer) {
        var head = classed(body, "div", "head");
        classed(head, "span", "end").setTextContent(clean(right));
        add(head, "span").setTextContent(clean(left));
        var foot = classed(body, "div", "foot");
        add(foot, "span").setTextContent(clean(footer));
    }

    /** The contents under an unnumbered heading, in two columns: chapters in the order in which they will be written. */
    public void contents(List<String> chapters) {
        line(TextStyle.H2, List.of(Span.bold("Inhalt", TextStyle.H2.size)));
        var contents = block("div", "contents");
        var rows = (chapters.size() + 1) / 2;
        var half = contents;
        for (var i = 0; i < chapters.size(); i++) {
            if (i % rows == 0) {
                half = classed(contents, "div", "half");
            }
            var link = add(classed(half, "p", TextStyle.TOC.id), "a");
            link.setAttribute("href", "#chapter" + (i + 1));
            link.setAttribute("title", "Zum Abschnitt " + chapters.get(i));
            link.setTextContent(chapters.get(i));
        }
    }

    @Override
    public void newPage() {
        breakNext = begun;
    }

    @Override
    public void keepOffTheFoot() {
        offTheFoot = true;
    }

    @Override
    public void chapter(String text) {
        chapters++;
        heading(TextStyle.H1, text, "chapter" + chapters);
    }

    @Override
    public void heading(TextStyle style, String text) {
        headings++;
        heading(style, text, "heading" + headings);
    }

    private void heading(TextStyle style, String text, String id) {
        var depth = style == TextStyle.H2 ? 2 : style == TextStyle.H3 ? 3 : 1;
        var clean = clean(text).replace('\n', ' ');
        var heading = block("h" + depth, style.id);
        heading.setAttribute("id", id);
        spans(heading, List.of(Span.bold(clean, style.size)), style);
        while (!open.isEmpty() && open.getLast().depth() >= depth) {
            open.removeLast();
        }
        var bookmark = add(open.isEmpty() ? bookmarks : open.getLast().bookmark(), "bookmark");
        bookmark.setAttribute("name", clean);
        bookmark.setAttribute("href", "#" + id);
        open.addLast(new Level(depth, bookmark));
    }

    @Override
    public void text(TextStyle style, String text) {
        for (var line : Untrusted.clean(text).split("\n")) {
            if (!line.isBlank()) {
                line(style, List.of(new Span(line, style.bold, style.colour, style.size, null, null)));
            }
        }
    }

    @Override
    public void line(TextStyle style, List<Span> spans) {
        var heading = style == TextStyle.H2;
        paragraph(block(heading ? "h2" : "p", style.id), style, spans);
    }

    @Override
    public void table(TableText table) {
        var target = block("table", "data");
        summaries.add(table.caption() + ": " + table.description());
        var head = add(add(target, "thead"), "tr");
        double all = table.widths().stream().mapToDouble(w -> w).sum();
        for (var c = 0; c < table.head().size(); c++) {
            var cell = cell(head, table, c, "col");
            cell.setAttribute(
                    "style",
                    String.format(
                            Locale.ROOT, "width:%.2f%%", 100 * table.widths().get(c) / all));
            add(cell, "p").setTextContent(table.head().get(c));
        }
        var rows = add(target, "tbody");
        if (table.rows().isEmpty()) {
            var none = add(add(rows, "tr"), "td");
            none.setAttribute("colspan", String.valueOf(table.head().size()));
            add(none, "p").setTextContent("Keine Einträge");
        }
        for (var row : table.rows()) {
            var line = add(rows, "tr");
            for (var c = 0; c < row.size(); c++) {
                var cell = cell(line, table, c, c == 0 && table.firstColumn() ? "row" : null);
                row.get(c).forEach(l -> paragraph(add(cell, "p"), TextStyle.CELL, l));
            }
        }
    }

    private static Element cell(Element row, TableText table, int column, @Nullable String scope) {
        var cell = add(row, scope == null ? "td" : "th");
        if (scope != null) {
            cell.setAttribute("scope", scope);
        }
        if (table.right().contains(column)) {
            cell.setAttribute("class", "right");
        }
        return cell;
    }

    /** The table of a printed form: parts with a number, labels and values. */
    public void form(String summary, List<Double> widths, List<FormLine> lines) {
        var target = block("table", "form");
        summaries.add(summary);
        double all = widths.stream().mapToDouble(w -> w).sum();
        for (var width : widths) {
            add(target, "col").setAttribute("style", String.format(Locale.ROOT, "width:%.2f%%", 100 * width / all));
        }
        var rows = add(target, "tbody");
        for (var line : lines) {
            var row = add(rows, "tr");
            var first = !line.number().isEmpty();
            var number = classed(row, first ? "th" : "td", "number" + (line.last() ? "" : " goes-on"));
            if (first) {
                number.setAttribute("scope", "row");
                add(number, "p").setTextContent(line.number());
            }
            for (var box : line.boxes()) {
                box(row, box);
            }
        }
    }

    private void box(Element row, FormBox box) {
        var cell = add(row, box.scope() == null ? "td" : "th");
        if (box.scope() != null) {
            cell.setAttribute("scope", box.scope());
        }
        cell.setAttribute("colspan", String.valueOf(box.columns()));
        box.lines().forEach(l -> paragraph(add(cell, "p"), TextStyle.CELL, l));
    }

    @Override
    public void row(LayoutRow row, List<List<Span>> left, List<List<Span>> right) {
        var target = block("div", row.isToTheEdge() ? "row edge" : "row");
        target.setAttribute("style", (row.isBoxed() ? "border:" : "padding-bottom:3pt;border-bottom:") + row.line());
        var inset = row.isBoxed() ? 2 * 3.5 + 2 : 0;
        beside(target, row.left() - inset, row.isBoxed(), left);
        beside(target, TextDocument.WIDTH - row.left() - inset - LAYOUT_GAP, row.isBoxed(), right);
    }

    private void beside(Element row, double width, boolean boxed, List<List<Span>> lines) {
        var target = classed(row, "div", "beside");
        target.setAttribute(
                "style", String.format(Locale.ROOT, "width:%.2fpt%s", width, boxed ? ";padding:2.6pt 3.5pt" : ""));
        for (var line : lines) {
            double size = line.stream().mapToDouble(Span::size).max().orElse(TextStyle.CELL.size);
            var paragraph = classed(target, "p", TextStyle.CELL.id);
            paragraph.setAttribute("style", String.format(Locale.ROOT, "line-height:%.2fpt", size * 1.3));
            paragraph(paragraph, TextStyle.CELL, line);
        }
    }

    private Element block(String tag, String classes) {
        var all = classes + (breakNext ? " new" : "") + (offTheFoot ? " off-the-foot" : "");
        begun = true;
        breakNext = false;
        offTheFoot = false;
        return classed(body, tag, all);
    }

    private void paragraph(Element target, TextStyle style, List<Span> spans) {
        if (Untrusted.rightToLeft(clean(Span.text(spans)))) {
            target.setAttribute("dir", "rtl");
            target.setAttribute("class", (target.getAttribute("class") + " backwards").strip());
        }
        spans(target, spans, style);
    }

    private void spans(Element target, List<Span> spans, TextStyle style) {
        for (var span : spans) {
            var run = add(target, "span");
            run.setAttribute("style", look(span, style));
            if (Lamp.FONT.equals(span.font())) {
                run.setAttribute("class", "symbol");
                // A span of its own inside: only so it becomes an element that can say what it means.
                run = add(run, "span");
                run.setAttribute("title", Lamp.spoken(span.text()));
            }
            lines(run, clean(span.text()));
        }
    }

    private void lines(Element run, String text) {
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(run, "br");
            }
            run.appendChild(html.createTextNode(lines[i]));
        }
    }

    private static String look(Span span, TextStyle style) {
        var look = new StringBuilder();
        if (span.bold() != style.bold) {
            look.append("font-weight:").append(span.bold() ? "bold" : "normal").append(';');
        }
        if (!span.colour().equals(style.colour)) {
            look.append("color:#").append(span.colour()).append(';');
        }
        if (span.size() != style.size) {
            look.append("font-size:").append(span.size()).append("pt;");
        }
        if (span.tone() != null) {
            look.append("background:#").append(span.tone().ground()).append(';');
        }
        return look.toString();
    }

    private static String clean(String text) {
        return Untrusted.clean(text);
    }

    private static Element classed(Element parent, String tag, String classes) {
        var element = add(parent, tag);
        element.setAttribute("class", classes);
        return element;
    }

    private static Element add(org.w3c.dom.Node parent, String tag) {
        var owner = parent instanceof Document document ? document : parent.getOwnerDocument();
        var element = owner.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        PdfFile.write(html, properties, summaries, out);
    }
}
