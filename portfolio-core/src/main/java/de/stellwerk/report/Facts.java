package de.stellwerk.report;

import de.stellwerk.access.Tenant;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.risk.RiskStanding;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportOutline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All records that a snapshot is made of, as they stood on one day; found by measure and block without a search. */
final class Facts {
    private final Tenant tenant;
    private final Programme programme;
    private final List<Block> blocks;
    private final List<MeasureLine> measures;
    private final List<Milestone> milestones;
    private final List<DeadlineStatus> deadlines;
    private final Forecast forecast;
    private final RiskStanding risks;
    private final LocalDate day;
    private final YearMonth until;
    private final Map<MeasureId, MeasureLine> lines;
    private final Map<BlockId, List<MeasureLine>> linesOfBlock;
    private final Map<MeasureId, List<Milestone>> milestonesOf;
    private final Map<MeasureId, List<ReportOutline>> reportsOf;
    private final Map<MeasureId, Reasons> reasons;
    private final Map<Object, ReportDigest> digests;
    private final Map<UUID, DeadlineStatus> deadlineOf = new HashMap<>();
    private final Map<MeasureId, DeadlineVerdict> verdictOf = new HashMap<>();
    private final Map<UUID, String> codes;

    /**
     * @param reports all that the caller sees: by measure, newest first
     * @param digests of the same by measure
     * @param reasons of the last released report of each measure; empty where nobody asks for them
     * @param until last month whose reports count
     */
    Facts(
            Tenant tenant,
            Programme programme,
            List<Block> blocks,
            List<MeasureLine> measures,
            List<Milestone> milestones,
            List<DeadlineStatus> deadlines,
            Forecast forecast,
            Map<MeasureId, List<ReportOutline>> reports,
            Map<Object, ReportDigest> digests,
            Map<MeasureId, Reasons> reasons,
            RiskStanding risks,
            LocalDate day,
            YearMonth until) {
        this.tenant = tenant;
        this.programme = programme;
        this.blocks = blocks;
        this.measures = measures;
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.forecast = forecast;
        forecast.verdicts().stream()
                .filter(v -> v.outcome() != Outcome.UNJUDGED)
                .forEach(v -> verdictOf.merge(v.measure().id(), v, Facts::worse));
        this.risks = risks;
        this.day = day;
        this.until = until;
        lines = measures.stream().collect(Collectors.toMap(l -> l.measure().id(), Function.identity()));
        linesOfBlock =
                measures.stream().collect(Collectors.groupingBy(l -> l.measure().block()));
        milestonesOf = milestones.stream().collect(Collectors.groupingBy(Milestone::measure));
        reportsOf = reports;
        this.reasons = reasons;
        this.digests = digests;
        deadlines.stream()
                .filter(d -> d.effective() != null && d.effective().date() != null)
                .forEach(d -> d.deadline().appliesTo().forEach(n -> deadlineOf.merge(n.id(), d, Facts::urgent)));
        codes = Stream.concat(
                        blocks.stream().map(b -> Map.entry(b.key(), b.code())),
                        measures.stream()
                                .map(l ->
                                        Map.entry(l.measure().key(), l.measure().code())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Tenant tenant() {
        return tenant;
    }

    Programme programme() {
        return programme;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<MeasureLine> measures() {
        return measures;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    Forecast forecast() {
        return forecast;
    }

    List<DeadlineStatus> deadlines() {
        return deadlines;
    }

    RiskStanding risks() {
        return risks;
    }

    LocalDate day() {
        return day;
    }

    YearMonth until() {
        return until;
    }

    List<MeasureLine> measuresOf(BlockId block) {
        return linesOfBlock.getOrDefault(block, List.of());
    }

    List<Milestone> milestonesOf(MeasureId measure) {
        return milestonesOf.getOrDefault(measure, List.of());
    }

    /** Newest first. */
    List<ReportOutline> reportsOf(MeasureId measure) {
        return reportsOf.getOrDefault(measure, List.of());
    }

    /** The last released report up to the last month that counts. */
    Optional<ReportOutline> lastReleased(MeasureId measure) {
        return digest(measure).map(ReportDigest::last);
    }

    /** What its released reports say; empty where it never had one. */
    Optional<ReportDigest> digest(MeasureId measure) {
        return Optional.ofNullable(digests.get(measure));
    }

    /** All that the caller sees: by measure, newest first. */
    Map<MeasureId, List<ReportOutline>> reports() {
        return reportsOf;
    }

    Optional<Reasons> reasons(MeasureId measure) {
        return Optional.ofNullable(reasons.get(measure));
    }

    Measure measure(MeasureId id) {
        return line(id).orElseThrow().measure();
    }

    Optional<MeasureLine> line(MeasureId id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** Codes of measures and blocks by id. */
    Map<UUID, String> codes() {
        return codes;
    }

    /** When the measure is expected to end: as computed, else as stated. */
    @Nullable
    ImpreciseDate end(Measure measure) {
        return forecast.of(measure.id()).map(MeasureDates::shownFinish).orElse(measure.end());
    }

    /** The verdict on a legal deadline that matters most: fulfilled ones last, then the latest end against its deadline. */
    Optional<DeadlineVerdict> verdictOf(Stream<MeasureId> measures) {
        return measures.map(verdictOf::get).filter(Objects::nonNull).reduce(Facts::worse);
    }

    private static DeadlineVerdict worse(DeadlineVerdict a, DeadlineVerdict b) {
        return Comparator.comparing(DeadlineVerdict::fulfilled)
                                .thenComparing(DeadlineVerdict::toDeadline)
                                .thenComparing(v -> v.deadline().code())
                                .compare(a, b)
                        <= 0
                ? a
                : b;
    }

    Optional<DeadlineStatus> status(Deadline deadline) {
        return deadlines.stream()
                .filter(s -> s.deadline().id().equals(deadline.id()))
                .findFirst();
    }

    /** The first deadline by date, met ones last, of those attached to any of the nodes. */
    Optional<DeadlineStatus> deadlineOf(Stream<UUID> nodes) {
        return nodes.map(deadlineOf::get).filter(Objects::nonNull).reduce(Facts::urgent);
    }

    /** Of two the one not met, then the earlier one, then the one that comes first in the register. */
    private static DeadlineStatus urgent(DeadlineStatus a, DeadlineStatus b) {
        return Comparator.<DeadlineStatus, Boolean>comparing(d -> d.deadline().metOn() != null)
                                .thenComparing(d -> d.effective().date())
                                .thenComparing(d -> d.deadline().code())
                                .compare(a, b)
                        <= 0
                ? a
                : b;
    }
}
