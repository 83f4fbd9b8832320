package de.stellwerk.status;

import de.stellwerk.shared.StatusReportId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A risk or a decision of the programme as the released reports tell it.
 *
 * @param number R-07 or E-12; as its author wrote it at the head of the text, else the next in the order of release
 * @param key the same through all reports that carry it on
 * @param measure code
 * @param block code
 * @param text as the last report that names it has it, without the number
 * @param due until when the decision is needed; {@code null} for a risk
 * @param holds what waits for the decision as the last report has it; {@code null} if nothing does, and for a risk
 * @param first month of the first report that names it
 * @param last month of the last report that names it
 * @param closedIn month whose report closed it or passed over it, {@code null}: it is open
 * @param report the last one that names it
 * @param history every month that names it, oldest first
 */
public record RegisterEntry(
        RegisterKind kind,
        String number,
        UUID key,
        String measure,
        String measureTitle,
        String block,
        String text,
        @Nullable LocalDate due,
        @Nullable Hold holds,
        YearMonth first,
        YearMonth last,
        @Nullable YearMonth closedIn,
        StatusReportId report,
        List<Mention> history) {

    /** What one month's report says of it. */
    public record Mention(
            YearMonth month,
            StatusReportId report,
            String text,
            @Nullable LocalDate due,
            boolean closed) {}

    public boolean open() {
        return closedIn == null;
    }

    /** Whether it is still open after the day by which it was needed. */
    public boolean overdue(LocalDate day) {
        return open() && due != null && due.isBefore(day);
    }
}
