package de.stellwerk.report;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportOutline;
import de.stellwerk.status.ReportedRisk;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a snapshot out of records. */
final class Lines {
    private final Facts facts;

    Lines(Facts facts) {
        this.facts = facts;
    }

    Snapshot.MilestoneLine milestone(Milestone m) {
        var line = facts.line(m.measure()).orElseThrow();
        var forecast = m.forecast() != null ? m.forecast() : m.planned();
        return new Snapshot.MilestoneLine(
                line.measure().code(),
                line.blockCode(),
                m.code(),
                m.description(),
                m.phase(),
                m.baseline(),
                m.actual(),
                forecast,
                deviation(m.baseline(), m.expected()),
                m.reached());
    }

    static @Nullable Integer deviation(@Nullable ImpreciseDate baseline, @Nullable ImpreciseDate date) {
        if (baseline == null || date == null) {
            return null;
        }
        if (baseline.equals(date)) {
            return 0;
        }
        var exact = baseline.precision() == Precision.DAY && date.precision() == Precision.DAY;
        return exact ? (int) ChronoUnit.DAYS.between(baseline.date(), date.date()) : null;
    }

    Snapshot.DeadlineLine deadline(DeadlineStatus s) {
        return deadline(s, null);
    }

    /** @param verdict on the measure that the line is about; {@code null}: about none, or not judged */
    Snapshot.DeadlineLine deadline(DeadlineStatus s, @Nullable DeadlineVerdict verdict) {
        var codes = facts.codes();
        var d = s.deadline();
        return new Snapshot.DeadlineLine(
                d.code(),
                d.title(),
                d.basis(),
                d.binding(),
                s.effective() == null ? null : s.effective().date(),
                s.daysLeft(),
                d.metOn() != null || verdict != null && verdict.fulfilled(),
                !s.conflictsWith().isEmpty(),
                d.appliesTo().stream()
                        .map(n -> codes.get(n.id()))
                        .filter(c -> c != null)
                        .toList(),
                verdict == null ? null : verdict.toDeadline(),
                verdict == null ? null : verdict.measure().code());
    }

    /** Open risks of the last released reports: the highest value first, then the longest known. */
    List<Snapshot.RiskLine> risks() {
        return lastReports()
                .flatMap(r -> r.risks().stream().filter(k -> !k.closed()).map(k -> risk(r, k)))
                .sorted(Comparator.comparingInt(Snapshot.RiskLine::weight)
                        .reversed()
                        .thenComparing(Snapshot.RiskLine::since)
                        .thenComparing(Snapshot.RiskLine::measure))
                .toList();
    }

    private Snapshot.RiskLine risk(ReportOutline report, ReportedRisk risk) {
        var since = since(report, risk.key());
        var judged = facts.risks()
                .of(risk.key())
                .map(r -> Snapshot.RiskJudgement.of(r, facts.risks().trend(r)))
                .orElse(null);
        return new Snapshot.RiskLine(risk.key(), code(report), risk.text(), since, report.id(), judged);
    }

    /** Open decisions of the last released reports: the first due first. */
    List<Snapshot.DecisionLine> decisions() {
        return lastReports()
                .flatMap(r -> r.decisions().stream()
                        .filter(d -> !d.closed() && d.due() != null)
                        .map(d -> decision(r, d)))
                .sorted(Comparator.comparing(Snapshot.DecisionLine::due).thenComparing(Snapshot.DecisionLine::measure))
                .toList();
    }

    private Snapshot.DecisionLine decision(ReportOutline report, NeededDecision d) {
        var since = since(report, d.key());
        var left = (int) ChronoUnit.DAYS.between(facts.day(), d.due());
        return new Snapshot.DecisionLine(
                d.key(), code(report), d.text(), d.due(), left, since, report.id(), d.holds(), null);
    }

    private java.util.stream.Stream<ReportOutline> lastReports() {
        return facts.measures().stream()
                .map(l -> facts.lastReleased(l.measure().id()))
                .flatMap(java.util.Optional::stream);
    }

    private YearMonth since(ReportOutline report, UUID key) {
        return facts.digest(report.measure()).orElseThrow().since().get(key);
    }

    private String code(ReportOutline report) {
        return facts.measure(report.measure()).code();
    }

    /** Keeps those whose key was picked, in the order of picking. */
    static <T> List<T> picked(List<T> candidates, List<UUID> keys, Function<T, UUID> key) {
        return keys.stream()
                .flatMap(k ->
                        candidates.stream().filter(c -> key.apply(c).equals(k)).limit(1))
                .toList();
    }

    static @Nullable StatusReportId id(@Nullable ReportOutline report) {
        return report == null ? null : report.id();
    }

    static boolean running(Measure m) {
        return switch (m.state()) {
            case ACTIVE, ON_HOLD -> true;
            case PLANNED -> m.reportsFrom() != null;
            case IDEA, DONE, CANCELLED -> false;
        };
    }
}
