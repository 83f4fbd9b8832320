/** {@code ./stellwerk schedule}: dates for a network of tasks in files, with the engine that the program itself uses. */
@org.jspecify.annotations.NullMarked
package de.stellwerk.server.schedule;
