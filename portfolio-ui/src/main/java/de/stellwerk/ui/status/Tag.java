package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Span;

/** A short state with a coloured background; its word says all. */
public final class Tag extends Span {
    /** Background. */
    public enum Tone {
        GREY,
        RED,
        ORANGE,
        BLUE,
        GREEN
    }

    public Tag(String word, Tone tone) {
        super(word);
        addClassNames("st-tag", "st-tag-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
