package de.stellwerk.ui.status;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.Programme;
import de.stellwerk.status.Board;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the board for the pages that show it. */
@Prototype
record BoardReader(StatusService reports) {
    private static final int MONTHS = 12;

    Board upTo(Caller caller, Programme programme, YearMonth month, @Nullable LocalDate asOf) {
        return reports.board(caller, programme.id(), month.minusMonths(MONTHS - 1), month, asOf);
    }

    /** Submitted reports of the last twelve months, oldest month first. */
    List<StatusReport> toCheck(Caller caller, Programme programme) {
        return upTo(caller, programme, reports.reportingMonth(), null).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == ReportState.SUBMITTED && cell.report() != null)
                .map(cell -> reports.get(caller, cell.report()))
                .sorted(java.util.Comparator.comparing(StatusReport::period))
                .toList();
    }

    /** How many reports wait to be checked. */
    long waiting(Caller caller, Programme programme) {
        return upTo(caller, programme, reports.reportingMonth(), null).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == ReportState.SUBMITTED)
                .count();
    }
}
