package de.stellwerk.schedule;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about a date (requirements row 22).
 *
 * @param date {@code null} where no date is stated
 * @param effective chosen as the one that counts
 */
public record DeadlineStatement(
        @Nullable ImpreciseDate date, @Nullable SourceRef source, boolean effective) {}
