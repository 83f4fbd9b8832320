package de.stellwerk.ui.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.ui.components.Links;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The measure that the page shows, for whom and for which day.
 *
 * @param day today or the chosen past day
 * @param deadlines those attached to the measure or its block
 * @param forecast the computed dates of what the caller sees
 */
record Shown(
        Caller caller,
        Programme programme,
        Block block,
        MeasureLine line,
        LocalDate day,
        Links links,
        List<DeadlineStatus> deadlines,
        Forecast forecast) {

    static Shown load(
            MeasureServices services, Caller caller, Programme programme, String code, LocalDate day, Links links) {
        MeasureLine line = services.measures().find(caller, programme.code(), code, links.asOf());
        Measure measure = line.measure();
        Block block = services.programmes().block(caller, measure.block());
        var nodes = List.of(
                new NodeRef(NodeRef.Kind.MEASURE, measure.id().value()),
                new NodeRef(NodeRef.Kind.BLOCK, block.id().value()));
        var deadlines = services.plan().deadlineStatus(caller, programme.id(), day, links.asOf()).stream()
                .filter(status -> status.deadline().appliesTo().stream().anyMatch(nodes::contains))
                .toList();
        var forecast = services.forecasts().forecast(caller, programme.id(), links.asOf());
        return new Shown(caller, programme, block, line, day, links, deadlines, forecast);
    }

    Measure measure() {
        return line.measure();
    }

    @Nullable
    LocalDate asOf() {
        return links.asOf();
    }

    /** Only today's state can be edited. */
    boolean editable() {
        return asOf() == null && Rights.editsMeasure(caller, measure().id());
    }

    boolean met(Deadline deadline) {
        return deadline.metOn() != null && !deadline.metOn().firstDay().isAfter(day);
    }

    /** The verdict that matters most: the worst missed one, else the one that is nearest; empty if there is none. */
    Optional<DeadlineVerdict> verdict() {
        return forecast.verdicts(measure().id()).stream()
                .filter(v -> v.outcome() != DeadlineVerdict.Outcome.UNJUDGED)
                .min(Comparator.comparingInt(DeadlineVerdict::toDeadline));
    }

    Optional<MeasureDates> dates() {
        return forecast.of(measure().id());
    }
}
