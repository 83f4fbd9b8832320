package de.stellwerk.ui.status;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.status.Board;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What the page of a report needs to know besides the report. @param milestones those of the measure that are not reached */
record ReportContext(
        Measure measure,
        Block block,
        List<Milestone> milestones,
        LocalDate due,
        Board.Row standing,
        List<StatusReport> earlier,
        List<SinceLast.Change> changes) {

    /** Reads it. */
    @Prototype
    record Reader(StatusService reports, MeasureService measures, ProgrammeService programmes, PlanService plan) {
        ReportContext read(Caller caller, StatusReport report) {
            var measure = measures.get(caller, report.measure());
            var month = report.period();
            var code = programmes.get(caller, measure.programme()).code();
            var line = measures.find(caller, code, measure.code(), null);
            var earlier = reports.reportsOf(caller, report.measure(), null);
            return new ReportContext(
                    measure,
                    programmes.block(caller, measure.block()),
                    plan.milestones(caller, measure.id(), null).stream()
                            .filter(m -> !m.reached())
                            .toList(),
                    reports.dueDate(caller, measure.programme(), month),
                    reports.standing(caller, line, month),
                    earlier,
                    changes(caller, measure, report, earlier));
        }

        private List<SinceLast.Change> changes(
                Caller caller, Measure measure, StatusReport report, List<StatusReport> earlier) {
            return last(earlier, report)
                    .map(last -> SinceLast.of(caller, plan, last, then(caller, measure, last), measure))
                    .orElse(List.of());
        }

        private Measure then(Caller caller, Measure measure, StatusReport last) {
            var programme = programmes.programmes(caller).stream()
                    .filter(p -> p.id().equals(measure.programme()))
                    .findFirst()
                    .orElseThrow();
            return measures.find(caller, programme.code(), measure.code(), last.date())
                    .measure();
        }
    }

    /** The last released report of an earlier month. */
    Optional<StatusReport> last(StatusReport report) {
        return last(earlier, report);
    }

    private static Optional<StatusReport> last(List<StatusReport> earlier, StatusReport report) {
        return earlier.stream()
                .filter(r -> r.released() && r.period().isBefore(report.period()))
                .findFirst();
    }

    /** Reports of the months before, newest first, one a month. */
    List<StatusReport> earlierThan(StatusReport report) {
        var months = new HashSet<YearMonth>();
        return earlier.stream()
                .filter(r -> r.period().isBefore(report.period()) && months.add(r.period()))
                .toList();
    }

    /** The same, released ones only. */
    List<StatusReport> releasedBefore(StatusReport report) {
        var months = new HashSet<YearMonth>();
        return earlier.stream()
                .filter(r -> r.released() && r.period().isBefore(report.period()) && months.add(r.period()))
                .toList();
    }

    int overdueWorkingDays() {
        return standing.overdueWorkingDays();
    }

    /** Whether the report came in after its due day. */
    boolean late() {
        return standing.current().late();
    }
}
