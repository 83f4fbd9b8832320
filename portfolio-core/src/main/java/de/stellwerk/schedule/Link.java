package de.stellwerk.schedule;

/** Which ends a REQUIRES relation ties: finish-start, start-start, finish-finish, start-finish, predecessor first. */
public enum Link {
    FS,
    SS,
    FF,
    SF
}
