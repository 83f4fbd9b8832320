package de.stellwerk.access;

/**
 * A local account that may be used.
 *
 * @param signOuts how often it was signed out everywhere; a session of an earlier number is over
 */
public record Account(Caller caller, long signOuts) {}
