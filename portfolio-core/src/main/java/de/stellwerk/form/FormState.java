package de.stellwerk.form;

/** What has become of a form. */
public enum FormState {
    OPEN,

    /** It came back and was taken over. */
    USED,

    /** Another one was handed out in its place. */
    REVOKED
}
