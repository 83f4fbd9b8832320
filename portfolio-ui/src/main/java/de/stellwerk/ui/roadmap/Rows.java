package de.stellwerk.ui.roadmap;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of the roadmap as what they are to a screen reader and a keyboard: a grid, of which the drawing is only the look. */
final class Rows {
    private final RoadmapPlan plan;
    private final Layout layout;
    private final Words words;
    private final Sayings sayings;

    Rows(RoadmapPlan plan, Layout layout, Words words) {
        this.plan = plan;
        this.layout = layout;
        this.words = words;
        sayings = new Sayings(plan, words);
    }

    /** @param drawing of axis and lane */
    String head(boolean withLane, int laneHeight, String drawing) {
        var html = new Svg();
        html.open("div", "role", "row", "class", "st-road-heads", "aria-rowindex", 1);
        html.element("div", words.text("road.measure"), "role", "columnheader", "class", "st-road-name");
        html.element("div", words.text("road.reported"), "role", "columnheader", "class", "st-road-said");
        html.open("div", "role", "columnheader", "class", "st-road-time")
                .element("span", sayings.period(), "class", "st-visually-hidden")
                .close("div")
                .close("div");
        if (withLane) {
            html.open(
                    "div",
                    "role",
                    "row",
                    "class",
                    "st-road-lane",
                    "aria-rowindex",
                    2,
                    "style",
                    "height:" + laneHeight + "px");
            html.element("div", words.text("road.deadlines"), "role", "rowheader", "class", "st-road-name");
            html.open("div", "role", "gridcell", "class", "st-road-time")
                    .element("span", sayings.deadlines(), "class", "st-visually-hidden")
                    .close("div")
                    .close("div");
        }
        return html.raw(drawing).toString();
    }

    String of(List<Line> lines) {
        return lines.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Line line) {
        var html = new Svg();
        html.open(
                "div",
                "role",
                "row",
                "class",
                "st-road-row" + (line.first() ? " st-first" : "") + (line.folded() ? " st-folded" : ""),
                "aria-rowindex",
                line.index() + 3,
                "aria-selected",
                "false",
                "aria-label",
                sayings.name(line),
                "tabindex",
                "-1",
                "data-row",
                line.index(),
                "data-code",
                line.code());
        html.open("div", "role", "gridcell", "class", "st-road-name");
        fold(html, line);
        html.element("span", line.code(), "class", "st-road-code");
        html.element("span", line.title(), "class", "st-road-title", "title", line.title());
        html.close("div").open("div", "role", "gridcell", "class", "st-road-said");
        light(html, line);
        html.close("div");
        ties(html, line);
        return html.close("div").toString();
    }

    private void fold(Svg html, Line line) {
        if (line.first()) {
            String name = line.block().code() + " " + line.block().name();
            html.open(
                    "button",
                    "type",
                    "button",
                    "class",
                    "st-road-fold",
                    "tabindex",
                    "-1",
                    "aria-expanded",
                    line.folded() ? "false" : "true",
                    "aria-label",
                    words.text("road.block", name),
                    "title",
                    words.text(line.folded() ? "road.unfold" : "road.fold", name),
                    "data-fold",
                    line.block().code());
            html.open("svg", "viewBox", "0 0 20 20", "aria-hidden", "true").path("", "M6 8l4 4 4-4");
            html.close("svg").close("button");
        }
    }

    private void light(Svg html, Line line) {
        if (line.folded()) {
            html.element("span", words.text("road.count", line.rows().size()), "class", "st-secondary");
            return;
        }
        var row = line.rows().getFirst();
        if (row.state() == MeasureState.DONE) {
            html.element("span", words.text("light.done"), "class", "st-secondary");
        } else if (row.light() == null) {
            html.element("span", Words.NONE, "class", "st-secondary");
        } else {
            html.open("span", "class", "st-light st-reported st-small")
                    .raw(TrafficLight.shape(row.light(), TrafficLight.Kind.REPORTED))
                    .element("span", TrafficLight.word(row.light(), words.locale()), "class", "st-light-word")
                    .close("span");
        }
    }

    /** Each relation is a cell, so that left and right go through them. */
    private void ties(Svg html, Line line) {
        if (line.folded()) {
            return;
        }
        for (var tie : plan.tiesOf(line.code())) {
            var other = layout.place(tie.other(line.code()));
            html.element(
                    "div",
                    sayings.tie(tie, line.code(), other != null),
                    "role",
                    "gridcell",
                    "class",
                    "st-road-tie",
                    "tabindex",
                    "-1",
                    "data-first",
                    tie.first(),
                    "data-second",
                    tie.second(),
                    "data-to",
                    other == null ? "" : String.valueOf(other.index()),
                    "data-open",
                    tie.other(line.code()));
        }
    }
}
