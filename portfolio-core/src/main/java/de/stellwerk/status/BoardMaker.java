package de.stellwerk.status;

import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.MeasureId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays reports out as measures by months. */
final class BoardMaker {
    private final Programme programme;
    private final DueDays dueDays;
    private final LocalDate day;
    private int overdue;

    BoardMaker(Programme programme, DueDays dueDays, LocalDate day) {
        this.programme = programme;
        this.dueDays = dueDays;
        this.day = day;
    }

    /** @param reports by measure, newest first */
    Board board(List<MeasureLine> lines, Map<MeasureId, List<ReportOutline>> reports, YearMonth from, YearMonth to) {
        var months =
                Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1)).toList();
        var due = due(to);
        overdue = dueDays.overdue(due, day);
        var rows = lines.stream()
                .map(l -> row(l, months, reports.getOrDefault(l.measure().id(), List.of()), due))
                .toList();
        return new Board(months, due, rows);
    }

    private LocalDate due(YearMonth month) {
        return dueDays.of(month);
    }

    private Board.Row row(MeasureLine line, List<YearMonth> months, List<ReportOutline> reports, LocalDate due) {
        var last = months.getLast();
        var cells = months.stream()
                .map(m -> cell(line, m, of(m, reports), m.equals(last)))
                .toList();
        var group = group(cells.getLast(), due);
        return new Board.Row(line, cells, group, group == Board.Group.OVERDUE ? overdue : 0);
    }

    private static List<ReportOutline> of(YearMonth month, List<ReportOutline> newestFirst) {
        return newestFirst.stream()
                .dropWhile(r -> r.period().isAfter(month))
                .takeWhile(r -> r.period().equals(month))
                .toList();
    }

    private Board.Cell cell(MeasureLine line, YearMonth month, List<ReportOutline> revisions, boolean last) {
        if (!revisions.isEmpty()) {
            return cell(month, telling(revisions));
        }
        var kind = ReportingDuty.afterEnd(line.measure(), month)
                ? Board.Kind.DONE
                : !ReportingDuty.reports(programme, line.measure(), month)
                        ? Board.Kind.NONE
                        : last || !day.isAfter(due(month)) ? Board.Kind.OPEN : Board.Kind.MISSING;
        return new Board.Cell(month, kind, null, null, null, null, null, false);
    }

    /** The newest revision that is with the office or released; a correction just begun does not hide what is released. */
    private static ReportOutline telling(List<ReportOutline> revisions) {
        return revisions.stream()
                .filter(r -> r.released() || r.state() == ReportState.SUBMITTED)
                .findFirst()
                .orElse(revisions.getFirst());
    }

    private Board.Cell cell(YearMonth month, ReportOutline r) {
        var submitted = day(r.submittedAt());
        var late = submitted != null && r.revision() == 1 && submitted.isAfter(due(month));
        var light = r.editable() ? null : r.effectiveLight();
        var computed = light == null || r.computedLights() == null
                ? null
                : r.computedLights().worst();
        return new Board.Cell(month, Board.Kind.REPORT, r.id(), r.state(), light, computed, since(r), late);
    }

    private static LocalDate since(ReportOutline r) {
        return switch (r.state()) {
            case DRAFT -> r.date();
            case SUBMITTED -> day(r.submittedAt());
            case RETURNED -> day(r.returnedAt());
            case RELEASED -> day(r.releasedAt());
        };
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Clocks.BERLIN);
    }

    private Board.Group group(Board.Cell current, LocalDate due) {
        if (current.kind() == Board.Kind.DONE || current.kind() == Board.Kind.NONE) {
            return Board.Group.NOT_REPORTING;
        }
        if (current.state() == ReportState.RELEASED) {
            return Board.Group.RELEASED;
        }
        if (current.state() == ReportState.SUBMITTED) {
            return Board.Group.TO_CHECK;
        }
        return day.isAfter(due) ? Board.Group.OVERDUE : Board.Group.OPEN;
    }
}
