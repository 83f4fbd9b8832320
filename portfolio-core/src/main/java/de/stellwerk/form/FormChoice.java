package de.stellwerk.form;

/** Which of two texts counts, where form and report were both changed. */
public enum FormChoice {
    FORM,
    REPORT
}
