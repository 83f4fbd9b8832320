package de.stellwerk.report;

import de.stellwerk.access.Tenant;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.status.StatusReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All records that a snapshot is made of, as they stood on one day; found by measure and block without a search. */
final class Facts {
    private final Tenant tenant;
    private final Programme programme;
    private final List<Block> blocks;
    private final List<MeasureLine> measures;
    private final List<Milestone> milestones;
    private final List<DeadlineStatus> deadlines;
    private final LocalDate day;
    private final YearMonth until;
    private final Map<MeasureId, MeasureLine> lines;
    private final Map<BlockId, List<MeasureLine>> linesOfBlock;
    private final Map<MeasureId, List<Milestone>> milestonesOf;
    private final Map<MeasureId, List<StatusReport>> reportsOf;
    private final Map<UUID, String> codes;

    /**
     * @param reports all that the caller sees, newest first
     * @param until last month whose reports count
     */
    Facts(
            Tenant tenant,
            Programme programme,
            List<Block> blocks,
            List<MeasureLine> measures,
            List<Milestone> milestones,
            List<DeadlineStatus> deadlines,
            List<StatusReport> reports,
            LocalDate day,
            YearMonth until) {
        this.tenant = tenant;
        this.programme = programme;
        this.blocks = blocks;
        this.measures = measures;
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.day = day;
        this.until = until;
        lines = measures.stream().collect(Collectors.toMap(l -> l.measure().id(), Function.identity()));
        linesOfBlock =
                measures.stream().collect(Collectors.groupingBy(l -> l.measure().block()));
        milestonesOf = milestones.stream().collect(Collectors.groupingBy(Milestone::measure));
        reportsOf = reports.stream().collect(Collectors.groupingBy(StatusReport::measure));
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

    List<DeadlineStatus> deadlines() {
        return deadlines;
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
    List<StatusReport> reportsOf(MeasureId measure) {
        return reportsOf.getOrDefault(measure, List.of());
    }

    /** The last released report up to the last month that counts. */
    Optional<StatusReport> lastReleased(MeasureId measure) {
        return reportsOf(measure).stream()
                .filter(StatusReport::released)
                .filter(r -> !r.period().isAfter(until))
                .findFirst();
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

    /** The first deadline by date, met ones last, of those attached to any of the nodes. */
    Optional<DeadlineStatus> deadlineOf(Stream<UUID> nodes) {
        var ids = nodes.collect(Collectors.toSet());
        return deadlines.stream()
                .filter(d -> d.effective() != null && d.effective().date() != null)
                .filter(d -> d.deadline().appliesTo().stream().map(NodeRef::id).anyMatch(ids::contains))
                .min(Comparator.<DeadlineStatus, Boolean>comparing(
                                d -> d.deadline().metOn() != null)
                        .thenComparing(d -> d.effective().date()));
    }
}
