package de.stellwerk.ui.components;

import com.vaadin.flow.component.html.Span;

/** A word on a coloured ground. It always says its meaning; it is never a traffic light. */
public class Tag extends Span {
    /** What the ground stands for; the colour only repeats the word. */
    public enum Kind {
        /** Missed or overdue. */
        MISSED("st-red"),
        /** Near or waiting. */
        WAITING("st-orange"),
        /** Fulfilled or released. */
        DONE("st-green"),
        /** Scheduled or in hand. */
        PLANNED("st-blue"),
        NEUTRAL("st-grey");

        private final String ground;

        Kind(String ground) {
            this.ground = ground;
        }
    }

    public Tag(String text, Kind kind) {
        super(text);
        addClassNames("st-tag", kind.ground);
    }
}
