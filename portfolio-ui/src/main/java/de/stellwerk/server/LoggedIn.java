package de.stellwerk.server;

import de.stellwerk.access.Caller;

/** A successful login: under which account, and as whom. */
public record LoggedIn(String login, Caller caller) {}
