package de.stellwerk.reports.office;

import org.jspecify.annotations.Nullable;

/** The named paragraph styles of a text document; sizes and distances in points. */
public enum TextStyle {
    TITLE("StTitel", "Title", 20, 24, true, 1, 1, Palette.TEXT, null),
    RUNNING("StKopfzeile", "header", 8, 10, false, 0, 0, Palette.SECONDARY, null),
    H1("Heading1", "heading 1", 14, 17, true, 14, 5, Palette.TEXT, 0),
    H2("Heading2", "heading 2", 12, 14, true, 11, 4, Palette.TEXT, 1),
    H3("Heading3", "heading 3", 10.5, 13, true, 10, 4, Palette.TEXT, 2),
    TEXT("StText", "StText", 10, 13.5, false, 0, 5, Palette.TEXT, null),
    CELL("StTabelle", "StTabelle", 9, 11.5, false, 0, 0, Palette.TEXT, null),
    CELL_HEAD("StTabelleKopf", "StTabelleKopf", 9, 11.5, true, 0, 0, Palette.TEXT, null),
    NOTE("StHinweis", "StHinweis", 10, 13.5, false, 4, 0, Palette.NOTE_TEXT, null),
    SOURCE("StQuelle", "caption", 8.5, 11, false, 3, 3, Palette.SECONDARY, null),
    BIG_LIGHT("StAmpelGross", "StAmpelGross", 17, 21, true, 0, 0, Palette.TEXT, null),
    TOC("TOC1", "toc 1", 9.5, 14.5, false, 0, 0, Palette.TEXT, null);

    final String id;
    final String name;
    final double size;
    final double line;
    final boolean bold;
    final double before;
    final double after;
    final String colour;
    final @Nullable Integer outline;

    TextStyle(
            String id,
            String name,
            double size,
            double line,
            boolean bold,
            double before,
            double after,
            String colour,
            @Nullable Integer outline) {
        this.id = id;
        this.name = name;
        this.size = size;
        this.line = line;
        this.bold = bold;
        this.before = before;
        this.after = after;
        this.colour = colour;
        this.outline = outline;
    }

    public String id() {
        return id;
    }

    public double size() {
        return size;
    }

    /** Height of a wrapped text with its distances, rather too high than too low. */
    double height(String text, double width) {
        return TextMeasure.lines(text, size, bold, width - 2) * (line + 0.3) + before + after;
    }
}
