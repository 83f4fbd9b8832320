package de.stellwerk.calendar;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What the set-up said and what was stored since. */
@Introspected
record StandingRow(String land, @Nullable String data) {}
