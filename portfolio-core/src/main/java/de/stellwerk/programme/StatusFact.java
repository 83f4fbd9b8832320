package de.stellwerk.programme;

import de.stellwerk.shared.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** A fact about where a block stands and the date that the statement speaks of (requirements row 16). */
public record StatusFact(String text, @Nullable ImpreciseDate date) {}
