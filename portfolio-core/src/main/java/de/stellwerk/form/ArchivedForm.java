package de.stellwerk.form;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.ArchivedFrom;
import de.stellwerk.status.Lights;
import de.stellwerk.status.Reasons;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An old form as it was read, whoever filled it in and however.
 *
 * @param measure what the form says of it: code, number or title, or several of them; {@code null}: nothing was read
 * @param period month reported on, {@code null}: not found
 * @param date day of the report, {@code null}: it bears none
 * @param light overall light, {@code null}: not found
 * @param reason one text for all, where it is not told apart by dimension
 * @param risks one a line
 * @param milestone {@code null}: none
 * @param problems what could not be read; a form with any is not taken over
 */
public record ArchivedForm(
        ArchivedFrom from,
        @Nullable String measure,
        @Nullable YearMonth period,
        @Nullable LocalDate date,
        @Nullable Light light,
        @Nullable String reason,
        Lights lights,
        Reasons reasons,
        @Nullable String risks,
        List<FormDecision> decisions,
        @Nullable String activities,
        @Nullable Milestone milestone,
        @Nullable String nextActivities,
        List<Violation> problems) {
    /** The next milestone as the form names it. */
    public record Milestone(
            @Nullable String code,
            String description,
            @Nullable String phase,
            @Nullable ImpreciseDate date) {}

    public ArchivedForm {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }

    /** A file in which there is nothing to read. */
    public static ArchivedForm unreadable(ArchivedFrom from, List<Violation> problems) {
        return new ArchivedForm(
                from,
                null,
                null,
                null,
                null,
                null,
                Lights.NONE,
                Reasons.NONE,
                null,
                List.of(),
                null,
                null,
                null,
                problems);
    }
}
