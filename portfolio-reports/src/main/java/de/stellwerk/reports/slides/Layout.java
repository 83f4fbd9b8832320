package de.stellwerk.reports.slides;

/** The layouts of the master; a template has to have the same names. */
public enum Layout {
    FRONT("Titel"),
    OVERVIEW("Überblick"),
    BLOCK("Baustein"),
    AGENDA("Risiken und Beschlüsse"),
    ROADMAP("Fahrplan");

    private final String title;

    Layout(String title) {
        this.title = title;
    }

    /** As it is stored in the file. */
    public String title() {
        return title;
    }
}
