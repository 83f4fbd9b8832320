package de.stellwerk.ui.components;

import com.vaadin.flow.component.html.Span;

/** A word on a coloured ground. It always says its meaning; it is never a traffic light. */
public class Tag extends Span {
    /** What the ground stands for; the colour only repeats the word. */
    public enum Kind {
        /** Missed or overdue. */
        MISSED,
        /** Near or waiting. */
        WAITING,
        /** Fulfilled or released. */
        DONE,
        /** Scheduled or in hand. */
        PLANNED,
        NEUTRAL
    }

    public Tag(String text, Kind kind) {
        super(text);
        addClassNames("st-tag", "st-tag-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    }
}
