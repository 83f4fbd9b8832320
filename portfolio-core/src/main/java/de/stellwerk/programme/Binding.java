package de.stellwerk.programme;

/** Whether the law binds the municipality: verbindlich, Orientierung, nicht angegeben. */
public enum Binding {
    BINDING,
    ORIENTATION,
    NOT_STATED
}
