package de.stellwerk.ui.roadmap;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what the picture shows. */
final class Sayings {
    private final RoadmapPlan plan;
    private final Words words;
    private final Map<String, String> titles;

    Sayings(RoadmapPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
        titles = Stream.concat(
                        plan.blocks().stream().map(b -> Map.entry(b.code(), b.name())),
                        plan.rows().stream().map(r -> Map.entry(r.code(), r.title())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    }

    /** B1-B DMS und E-Akte (Pilot), 01.02.2020 bis 31.01.2022, gemeldet Gelb, 30 Tage nach Frist, kritische Kette. */
    String name(Line line) {
        var parts = new ArrayList<String>();
        parts.add(line.code() + " " + line.title());
        if (line.folded()) {
            parts.add(words.text("road.folded", line.rows().size()));
        }
        parts.add(period(line));
        line.row().ifPresent(row -> facts(row, parts));
        if (line.critical()) {
            parts.add(words.text("road.critical"));
        }
        return String.join(", ", parts);
    }

    private String period(Line line) {
        if (line.row().isPresent()) {
            return period(line.rows().getFirst());
        }
        return line.start().isEmpty()
                ? words.text("road.noStart")
                : words.text(
                        "road.to",
                        words.date(line.start().orElseThrow()),
                        words.date(line.finish().orElseThrow()));
    }

    /** 01.02.2020 bis 31.01.2022, danach fortlaufend. */
    String period(RoadmapRow row) {
        if (row.start() == null) {
            return words.text("road.noStart");
        }
        if (row.finish() == null) {
            return words.text(row.ongoing() ? "road.ongoingFrom" : "road.from", words.date(row.start()));
        }
        String period = words.text("road.to", words.date(row.start()), words.date(row.finish()));
        return row.ongoing() ? period + ", " + words.text("road.thenOngoing") : period;
    }

    private void facts(RoadmapRow row, List<String> parts) {
        parts.add(light(row));
        if (!row.milestones().isEmpty()) {
            parts.add(words.text(
                    "road.milestones", row.reached(), row.milestones().size()));
        }
        if (row.slip().moved()) {
            parts.add(words.text("road.against", row.slip().text(words), plan.against()));
        }
        row.verdicts().stream()
                .filter(v -> v.outcome() == RoadmapVerdict.Outcome.MISSED || v.outcome() == RoadmapVerdict.Outcome.MET)
                .forEach(v -> parts.add(v.distance(words) + " (" + v.basis() + ")"));
        parts.addAll(row.findings());
    }

    private String light(RoadmapRow row) {
        if (row.state() == MeasureState.DONE || row.light() == null) {
            return words.of(row.state());
        }
        return words.text("road.reportedAs", TrafficLight.word(row.light(), words.locale()));
    }

    /** setzt voraus B1-C E-Poststelle, nur Teil: Scan-Fragen. */
    String tie(RoadmapTie tie, String side, boolean there) {
        String other = tie.other(side);
        var text = new StringBuilder(words.text(phrase(tie, side))).append(' ').append(other);
        String title = titles.get(other);
        if (title != null) {
            text.append(' ').append(title);
        }
        if (tie.partial()) {
            text.append(", ").append(part(tie));
        }
        if (tie.requires() && !tie.moves()) {
            text.append(", ").append(words.text("road.movesNothing"));
        }
        return there
                ? text.toString()
                : text.append(", ").append(words.text("road.hidden")).toString();
    }

    String part(RoadmapTie tie) {
        return words.text("relations.part", tie.part() == null ? words.text("relations.partUnnamed") : tie.part());
    }

    private static String phrase(RoadmapTie tie, String side) {
        boolean second = side.equals(tie.second());
        return "enum.RelationPhrase."
                + switch (tie.type()) {
                    case REQUIRES -> second ? "REQUIRES" : "REQUIRED_BY";
                    case ENABLES -> second ? "ENABLED_BY" : "ENABLES";
                    case CORRESPONDS_WITH -> "CORRESPONDS";
                };
    }

    /** What has to come first, briefly: B1-A, B1-C (Teil). */
    String predecessors(String code) {
        return plan.ties().stream()
                .filter(tie ->
                        tie.type() == RelationType.REQUIRES && tie.second().equals(code))
                .map(tie -> tie.partial() ? tie.first() + " " + words.text("road.part") : tie.first())
                .collect(Collectors.joining(", "));
    }

    /** How the register's deadlines come out for it: 30 Tage nach Frist (L05). */
    String judged(RoadmapRow row) {
        return row.verdicts().stream()
                .filter(v -> v.outcome() != RoadmapVerdict.Outcome.UNJUDGED)
                .map(v -> v.distance(words) + " (" + v.deadline() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Which days the picture shows. */
    String period() {
        return words.text("road.time");
    }

    /** All deadlines with a date. */
    String deadlines() {
        Function<RoadmapDeadline, String> one = d -> d.basis() + " " + words.date(d.date());
        return plan.deadlines().stream().filter(d -> d.date() != null).map(one).collect(Collectors.joining(", "));
    }
}
