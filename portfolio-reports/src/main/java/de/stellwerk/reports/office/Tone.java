package de.stellwerk.reports.office;

/** Ground and text colour of a tag: a coloured word that is never a light. */
public enum Tone {
    RED("FEE4E0", "B60000"),
    ORANGE("FFE7B6", "734000"),
    GREEN("DFEFE1", "00681F"),
    GREY("E8E9EF", Palette.TEXT);

    private final String ground;
    private final String text;

    Tone(String ground, String text) {
        this.ground = ground;
        this.text = text;
    }

    public String ground() {
        return ground;
    }

    public String text() {
        return text;
    }
}
