package de.stellwerk.ui.roadmap;

import com.vaadin.flow.component.Component;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Portions;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the picture shows, as a table. */
public final class RoadmapTable {
    private final RoadmapPlan plan;
    private final Links links;
    private final Words words;
    private final Sayings sayings;

    public RoadmapTable(RoadmapPlan plan, Links links, Words words) {
        this.plan = plan;
        this.links = links;
        this.words = words;
        sayings = new Sayings(plan, words);
    }

    /** @param selected code of the measure that is marked */
    public Component rows(@Nullable String selected) {
        return new Portions<>(plan.rows(), rows -> table(rows, selected));
    }

    private DataTable table(List<RoadmapRow> rows, @Nullable String selected) {
        var table = new DataTable(
                words.text("road.table"),
                words.text("road.number"),
                words.text("road.measure"),
                words.text("road.reported"),
                plan.against(),
                words.text("road.forecast"),
                words.text("road.slip"),
                words.text("road.milestonesShort"),
                words.text("road.before"));
        table.addClassName("st-road-table");
        for (RoadmapRow row : rows) {
            var line = table.row(cells(row));
            line.getElement().setAttribute("data-code", row.code());
            if (row.code().equals(selected)) {
                line.getElement().setAttribute("aria-current", "");
            }
        }
        return table;
    }

    private Component[] cells(RoadmapRow row) {
        return new Component[] {
            links.toMeasure(row.code(), "plan", row.code()),
            DataTable.text(row.title()),
            light(row),
            DataTable.text(range(row.baselineStart(), row.baselineEnd())),
            forecast(row),
            DataTable.text(row.slip().text(words)),
            DataTable.text(
                    row.milestones().isEmpty()
                            ? Words.NONE
                            : words.text(
                                    "overview.of",
                                    row.reached(),
                                    row.milestones().size())),
            DataTable.text(before(row))
        };
    }

    private Component light(RoadmapRow row) {
        if (row.state() == MeasureState.DONE) {
            return DataTable.muted(words.text("light.done"));
        }
        return row.light() == null
                ? DataTable.muted(words.of(row.state()))
                : new ReportedLight(row.light(), TrafficLight.Size.SMALL);
    }

    private Component forecast(RoadmapRow row) {
        String text = row.start() == null ? words.text("road.noStart") : range(row.start(), row.finish());
        var cell = DataTable.text(row.ongoing() ? text + ", " + words.text("road.thenOngoing") : text);
        if (row.critical()) {
            return DataTable.twoLines(cell, DataTable.muted(words.text("road.critical")));
        }
        return cell;
    }

    private String range(@Nullable ImpreciseDate from, @Nullable ImpreciseDate to) {
        return from == null && to == null ? Words.NONE : words.date(from) + " – " + words.date(to);
    }

    /** Predecessors; what the register says of the deadlines. */
    private String before(RoadmapRow row) {
        String first = sayings.predecessors(row.code());
        String due = sayings.judged(row);
        String text = first.isEmpty() ? words.text("road.noneBefore") : first;
        return due.isEmpty() ? text : text + "; " + due;
    }
}
