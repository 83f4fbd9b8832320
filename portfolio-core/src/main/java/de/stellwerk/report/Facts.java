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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All records that a snapshot is made of, as they stood on one day.
 *
 * @param reports all that the caller sees, newest first
 * @param until last month whose reports count
 */
record Facts(
        Tenant tenant,
        Programme programme,
        List<Block> blocks,
        List<MeasureLine> measures,
        List<Milestone> milestones,
        List<DeadlineStatus> deadlines,
        List<StatusReport> reports,
        LocalDate day,
        YearMonth until) {

    List<MeasureLine> measuresOf(BlockId block) {
        return measures.stream().filter(l -> l.measure().block().equals(block)).toList();
    }

    List<Milestone> milestonesOf(MeasureId measure) {
        return milestones.stream().filter(m -> m.measure().equals(measure)).toList();
    }

    List<StatusReport> reportsOf(MeasureId measure) {
        return reports.stream().filter(r -> r.measure().equals(measure)).toList();
    }

    /** The last released report up to the last month that counts. */
    Optional<StatusReport> lastReleased(MeasureId measure) {
        return reportsOf(measure).stream()
                .filter(StatusReport::released)
                .filter(r -> !r.period().isAfter(until))
                .findFirst();
    }

    Measure measure(MeasureId id) {
        return measures.stream()
                .map(MeasureLine::measure)
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Optional<MeasureLine> line(MeasureId id) {
        return measures.stream().filter(l -> l.measure().id().equals(id)).findFirst();
    }

    /** Codes of measures and blocks by id. */
    Map<UUID, String> codes() {
        return Stream.concat(
                        blocks.stream().map(b -> Map.entry(b.key(), b.code())),
                        measures.stream()
                                .map(l ->
                                        Map.entry(l.measure().key(), l.measure().code())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
