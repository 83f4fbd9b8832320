package de.stellwerk.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision as a line of the form says it. */
public record FormDecision(String text, @Nullable LocalDate due) {}
