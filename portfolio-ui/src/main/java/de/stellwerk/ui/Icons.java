package de.stellwerk.ui;

import com.vaadin.flow.component.Html;

/** Line icons on a grid of 20; always beside a word, so hidden from screen readers. */
public enum Icons {
    MAP("M2.5 5l5-2 5 2 5-2v12l-5 2-5-2-5 2zM7.5 3v12M12.5 5v12"),
    LIST("M3 4h14v12H3zM3 8h14M3 12h14M8 8v8"),
    SCHEDULE("M3 4h7v3H3zM6 8.5h7v3H6zM10 13h7v3h-7z"),
    RISK("M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1"),
    CHECK("M4 10.5l4 4 8-9"),
    REPORT("M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5.5M7.5 12h5.5M7.5 14.5h3"),
    PROGRAMME_REPORT("M3 3.5h14v10H3zM10 13.5v3.5M7 17h6M7 10.5v-2M10 10.5V6M13 10.5V7.5"),
    BOARD("M3 3.5h14v13H3zM3 8h14M8 3.5v13M12.5 3.5v13"),
    CALENDAR("M3.5 4.5h13v12h-13zM3.5 8h13M7 2.5v3.5M13 2.5v3.5"),
    EURO("M15 5.5a5.5 5.5 0 1 0 0 9M3.5 8.7h8M3.5 11.3h8"),
    PEOPLE(
            "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.5c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13 3.7a3 3 0 0 1 0 5.6M15 12c1.8.7 3 2.3 3 4.5"),
    SERVICES("M3 3h5.5v5.5H3zM11.5 3H17v5.5h-5.5zM3 11.5h5.5V17H3zM11.5 11.5H17V17h-5.5z"),
    BARS("M3 17h14M5 17v-5M10 17V4M15 17V8.5"),
    TREND("M3 15l5-5 3 3 6-7"),
    GEAR(
            "M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 2.5v2.5M10 15v2.5M2.5 10H5M15 10h2.5M4.7 4.7l1.8 1.8M13.5 13.5l1.8 1.8M4.7 15.3l1.8-1.8M13.5 6.5l1.8-1.8"),
    JOURNAL("M4 3h10.5a1.5 1.5 0 0 1 1.5 1.5V17H5.5A1.5 1.5 0 0 1 4 15.5zM4 14.5h12M7 6.5h6M7 9.5h6"),
    FEEDBACK("M3 4h14v10H9l-4 3v-3H3zM6.5 7.5h7M6.5 10.5h4.5"),
    BODY("M3 16.5h14M4.5 16.5V9M8 16.5V9M12 16.5V9M15.5 16.5V9M2.5 9h15L10 3z"),
    IMPORT("M10 3v9M6.5 8.5L10 12l3.5-3.5M3.5 13v3.5h13V13"),
    DOWNLOAD("M10 3v9M6.5 8.5L10 12l3.5-3.5M3.5 16.5h13"),
    PRINT("M5.5 7.5v-5h9v5M5.5 13.5H3v-6h14v6h-2.5M5.5 11.5h9v6h-9z"),
    SEARCH("M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5L17 17"),
    HELP("M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.8 7.8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .800-1 1.7M10 14v.1"),
    USER(
            "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 11a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5.2 15.5c.8-1.8 2.6-3 4.8-3s4 1.2 4.8 3"),
    CHEVRON_DOWN("M6 8l4 4 4-4"),
    CHEVRON_RIGHT("M8 5l5 5-5 5"),
    PLUS("M10 4v12M4 10h12"),
    EDIT("M4 16l.8-3.5L13.5 3.8l2.7 2.7-8.7 8.7z"),
    LOCK("M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9"),
    CLOSE("M5 5l10 10M15 5L5 15"),
    DANGER("M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 6v5M10 13.8v.1"),
    COLUMNS("M3 4h14v12H3zM8 4v12M12.5 4v12"),
    BRANCH(
            "M6 6.5v7M6 3a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5zM6 13.5a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5zM14 3a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5zM14 6.5c0 4-8 3-8 7"),
    SAVE("M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6 16.5v-5h8v5"),
    BELL("M10 2.5a5 5 0 0 0-5 5V11l-1.5 3h13L15 11V7.5a5 5 0 0 0-5-5zM8 16.5a2 2 0 0 0 4 0"),
    FILTER("M3 5h14M6 10h8M8.5 15h3");

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    public Html create() {
        return new Html(
                "<span class=\"st-icon\" aria-hidden=\"true\"><svg viewBox=\"0 0 20 20\"><path d=\"%s\"/></svg></span>"
                        .formatted(path));
    }
}
