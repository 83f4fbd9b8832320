/**
 * The REST API {@code /api/v1}. Its records are its own, so that what goes over the wire stays the same while the domain moves;
 * it holds no rules: the services decide, for screen and API alike.
 */
package de.stellwerk.api;
