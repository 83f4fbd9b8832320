package de.stellwerk.ui.roadmap;

import de.stellwerk.reports.list.ListSheet;
import de.stellwerk.reports.office.Register.Column;
import de.stellwerk.reports.office.Value;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.stream.Stream;

/** The roadmap's table as a list to be saved, with begin and end in columns of their own. */
final class RoadmapSheet {
    private final RoadmapPlan plan;
    private final Words words;
    private final Sayings sayings;

    RoadmapSheet(RoadmapPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
        sayings = new Sayings(plan, words);
    }

    ListSheet of(String context) {
        return new ListSheet(
                words.text("road.title"),
                context,
                plan.day(),
                columns(),
                plan.rows().stream().map(this::row).toList());
    }

    private List<Column> columns() {
        return List.of(
                Column.of(words.text("road.number"), 10),
                Column.of(words.text("road.measure"), 44),
                Column.of(words.text("filter.block"), 10),
                Column.of(words.text("scenario.state"), 14),
                Column.of(words.text("road.reported"), 12),
                Column.of(words.text("road.beginOf", plan.against()), 20),
                Column.of(words.text("road.endOf", plan.against()), 20),
                Column.of(words.text("road.beginOf", words.text("road.forecast")), 20),
                Column.of(words.text("road.endOf", words.text("road.forecast")), 20),
                Column.of(words.text("road.slip"), 10),
                Column.right(words.text("road.milestonesReached"), 14),
                Column.right(words.text("road.milestonesShort"), 14),
                Column.of(words.text("road.predecessors"), 30),
                Column.of(words.text("road.deadlines"), 44),
                Column.of(words.text("road.remarks"), 44));
    }

    private List<Value> row(RoadmapRow row) {
        return List.of(
                Value.code(row.code()),
                Value.text(row.title()),
                Value.text(row.block()),
                Value.text(words.of(row.state())),
                Value.text(row.light() == null ? null : TrafficLight.word(row.light(), words.locale())),
                Value.date(row.baselineStart()),
                Value.date(row.baselineEnd()),
                Value.date(row.start()),
                Value.date(row.finish()),
                Value.text(row.slip().said(words)),
                Value.number((int) row.reached()),
                Value.number(row.milestones().size()),
                Value.text(sayings.predecessors(row.code())),
                Value.text(sayings.judged(row)),
                Value.text(remarks(row)));
    }

    /** What is said of a row besides its dates. */
    private String remarks(RoadmapRow row) {
        ImpreciseDate start = row.start();
        var said = Stream.of(
                        start == null ? words.text("road.noStart") : "",
                        row.ongoing() ? words.text("road.thenOngoing") : "",
                        row.critical() ? words.text("road.critical") : "")
                .filter(text -> !text.isEmpty());
        return String.join(", ", Stream.concat(said, row.findings().stream()).toList());
    }
}
