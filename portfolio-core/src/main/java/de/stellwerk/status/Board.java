package de.stellwerk.status;

import de.stellwerk.measure.MeasureLine;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.StatusReportId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reported what: measures by months (requirements row 75).
 *
 * @param due last day on which the report for the last of the months is in time
 * @param rows of all measures, in the order of their codes
 */
public record Board(List<YearMonth> months, LocalDate due, List<Row> rows) {

    /** @param overdueWorkingDays working days since the due day while the last month's report is not in, else 0 */
    public record Row(MeasureLine measure, List<Cell> cells, Group group, int overdueWorkingDays) {
        /** The cell of the last month. */
        public Cell current() {
            return cells.getLast();
        }
    }

    /**
     * A measure in a month.
     *
     * @param light of the last revision that the caller may see
     * @param computed the worst light that followed from the facts on the day of submission; {@code null}: none did
     * @param since day of the last change of state, {@code null} without a report
     * @param late submitted after the due day
     */
    public record Cell(
            YearMonth month,
            Kind kind,
            @Nullable StatusReportId report,
            @Nullable ReportState state,
            @Nullable Light light,
            @Nullable Light computed,
            @Nullable LocalDate since,
            boolean late) {
        /** Whether another light followed from the facts than was reported. */
        public boolean differs() {
            return light != null && computed != null && light != computed;
        }
    }

    /** REPORT: there is one. OPEN: due or not yet due, not in. MISSING: the month closed without. DONE: measure finished. NONE: not reporting. */
    public enum Kind {
        REPORT,
        OPEN,
        MISSING,
        DONE,
        NONE
    }

    /** Order of work for the last month: Überfällig, Offen (not due yet), Zu prüfen, Freigegeben, Nicht berichtspflichtig. */
    public enum Group {
        OVERDUE,
        OPEN,
        TO_CHECK,
        RELEASED,
        NOT_REPORTING
    }

    public long count(Group group) {
        return rows.stream().filter(r -> r.group() == group).count();
    }

    /** How many must report for the last month. */
    public long expected() {
        return rows.size() - count(Group.NOT_REPORTING);
    }

    /** How many of them are in: submitted or released. */
    public long received() {
        return count(Group.TO_CHECK) + count(Group.RELEASED);
    }
}
