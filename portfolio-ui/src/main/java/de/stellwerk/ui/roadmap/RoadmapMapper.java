package de.stellwerk.ui.roadmap;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.schedule.engine.Finding;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of a programme's dates what the roadmap shows. */
public final class RoadmapMapper {
    private final Forecast forecast;
    private final Against against;
    private final Locale locale;
    private final Map<UUID, String> codes = new HashMap<>();
    private final Map<MeasureId, List<Milestone>> milestones;

    private RoadmapMapper(Forecast forecast, Against against, Locale locale) {
        this.forecast = forecast;
        this.against = against;
        this.locale = locale;
        var input = forecast.input();
        input.blocks().forEach(b -> codes.put(b.key(), b.code()));
        input.measures().forEach(m -> codes.put(m.key(), m.code()));
        milestones = input.milestones().stream().collect(Collectors.groupingBy(Milestone::measure));
    }

    /**
     * @param lines what is shown of the programme
     * @param against gives the ghosts
     * @param past whether the forecast is that of a past day
     */
    public static RoadmapPlan of(
            Forecast forecast, List<MeasureLine> lines, Against against, boolean past, Locale locale) {
        return new RoadmapMapper(forecast, against, locale).plan(lines, past);
    }

    private RoadmapPlan plan(List<MeasureLine> lines, boolean past) {
        var rows = lines.stream()
                .sorted(Comparator.comparing(MeasureLine::blockCode)
                        .thenComparing(line -> line.measure().code()))
                .map(this::row)
                .toList();
        var shown = new HashSet<String>();
        rows.forEach(row -> shown.addAll(List.of(row.code(), row.block())));
        return new RoadmapPlan(forecast.day(), past, rows, blocks(shown), deadlines(), ties(shown), against.name());
    }

    private List<RoadmapPlan.Block> blocks(Set<String> shown) {
        return forecast.input().blocks().stream()
                .filter(b -> shown.contains(b.code()))
                .sorted(Comparator.comparing(Block::code))
                .map(b -> new RoadmapPlan.Block(b.code(), b.name()))
                .toList();
    }

    private RoadmapRow row(MeasureLine line) {
        var m = line.measure();
        Optional<MeasureDates> dates = forecast.of(m.id());
        var ghost = against.dates().apply(m);
        return new RoadmapRow(
                m.code(),
                m.displayTitle(),
                line.blockCode(),
                m.state(),
                line.light(),
                dates.map(MeasureDates::shownStart).orElse(null),
                dates.map(MeasureDates::shownFinish).orElse(null),
                m.duration().ongoing(),
                ghost.start(),
                ghost.end(),
                milestones(m),
                verdicts(m),
                dates.filter(MeasureDates::critical).isPresent(),
                forecast.findings(m).stream()
                        .filter(Finding::conflict)
                        .map(f -> forecast.say(f, locale))
                        .toList());
    }

    private List<RoadmapMilestone> milestones(Measure measure) {
        return milestones.getOrDefault(measure.id(), List.of()).stream()
                .map(m -> new RoadmapMilestone(m.code(), m.description(), forecast.expected(m), m.reached()))
                .sorted(Comparator.comparing(
                        RoadmapMilestone::date, Comparator.nullsLast(Comparator.<ImpreciseDate>naturalOrder())))
                .toList();
    }

    private List<RoadmapVerdict> verdicts(Measure measure) {
        var judged = forecast.verdicts(measure.id()).stream()
                .map(v -> new RoadmapVerdict(
                        v.deadline().code(),
                        v.deadline().basis(),
                        v.date(),
                        RoadmapVerdict.Outcome.valueOf(v.outcome().name()),
                        v.days()));
        var node = new NodeRef(NodeRef.Kind.MEASURE, measure.id().value());
        var fulfilled = forecast.input().deadlines().stream()
                .filter(s -> s.deadline().metOn() != null && !s.superseded())
                .filter(s -> s.deadline().appliesTo().contains(node))
                .map(s -> new RoadmapVerdict(
                        s.deadline().code(), s.deadline().basis(), date(s), RoadmapVerdict.Outcome.FULFILLED, 0));
        return Stream.concat(judged, fulfilled).toList();
    }

    private static @Nullable ImpreciseDate date(DeadlineStatus status) {
        return status.effective() == null ? null : status.effective().date();
    }

    private List<RoadmapDeadline> deadlines() {
        return forecast.input().deadlines().stream()
                .filter(s -> !s.superseded())
                .map(this::deadline)
                .toList();
    }

    private RoadmapDeadline deadline(DeadlineStatus status) {
        Deadline d = status.deadline();
        return new RoadmapDeadline(
                d.code(),
                d.basis(),
                d.title(),
                date(status),
                !status.conflictsWith().isEmpty(),
                d.metOn(),
                d.appliesTo().stream()
                        .map(n -> codes.get(n.id()))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    private List<RoadmapTie> ties(Set<String> shown) {
        return forecast.input().relations().stream()
                .map(this::tie)
                .flatMap(Optional::stream)
                .filter(tie -> shown.contains(tie.first()) || shown.contains(tie.second()))
                .sorted(Comparator.comparing(RoadmapTie::type)
                        .thenComparing(RoadmapTie::first)
                        .thenComparing(RoadmapTie::second))
                .toList();
    }

    private Optional<RoadmapTie> tie(Relation r) {
        boolean requires = r.type() == RelationType.REQUIRES;
        var first = codes.get((requires ? r.to() : r.from()).id());
        var second = codes.get((requires ? r.from() : r.to()).id());
        if (first == null || second == null) {
            return Optional.empty();
        }
        Milestone part = part(r);
        return Optional.of(new RoadmapTie(
                first,
                second,
                r.type(),
                r.link(),
                requires && r.movesDates(),
                r.partial(),
                part == null ? r.note() : part.code() + " " + part.description(),
                part == null ? null : day(part)));
    }

    private @Nullable Milestone part(Relation r) {
        if (!r.partial() || r.to().kind() != NodeRef.Kind.MEASURE) {
            return null;
        }
        return milestones.getOrDefault(new MeasureId(r.to().id()), List.of()).stream()
                .filter(m -> m.code().equals(r.partOf()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day(Milestone part) {
        var expected = forecast.expected(part);
        return expected == null ? null : expected.date();
    }
}
