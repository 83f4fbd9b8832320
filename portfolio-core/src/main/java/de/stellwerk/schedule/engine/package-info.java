/**
 * Computes dates: tasks, calendars and ties in, early and late dates, floats and reasons out. Plain Java without framework, storage or
 * clock; docs/scheduling.md says what every term means.
 *
 * <p>Inside, a day is a number (days since 1970-01-01) and a date is a boundary between days: a start is the boundary before its first
 * day, a finish the one after its last day. What is shown is always inclusive.
 */
@org.jspecify.annotations.NullMarked
package de.stellwerk.schedule.engine;
