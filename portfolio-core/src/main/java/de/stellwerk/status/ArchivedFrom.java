package de.stellwerk.status;

/**
 * Where an old report was read from.
 *
 * @param file its name
 * @param sha256 of its bytes, in small hexadecimal digits
 */
public record ArchivedFrom(String file, String sha256) {}
