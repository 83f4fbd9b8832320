package de.stellwerk.ui.roadmap;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.ui.components.Words;

/** What the shapes mean: all that the picture has, and nothing else. */
public final class RoadmapLegend extends UnorderedList {
    private static final String BAR = "<rect class='st-body' x='0' y='3' width='24' height='8' rx='2'/>";

    private final transient Words words = Words.here();

    public RoadmapLegend() {
        addClassName("st-road-legend");
        getElement().setAttribute("aria-label", words.text("road.legend"));
    }

    /** @param picture that shows the plan */
    public void show(RoadmapPlan plan, RoadmapLook look, Roadmap picture) {
        removeAll();
        item("running", "<g class='st-bar st-running'>" + BAR + "</g>");
        item("planned", "<g class='st-bar st-planned'>" + BAR + "</g>");
        item("done", "<g class='st-bar st-done'>" + BAR + "</g>");
        if (plan.rows().stream().anyMatch(row -> row.state() == MeasureState.ON_HOLD)) {
            item("hold", "<g class='st-bar st-hold'>" + BAR + "</g>");
        }
        item(
                "ongoing",
                "<g class='st-bar st-running'><path class='st-tail' d='M1 7H17'/>"
                        + "<path class='st-tail-head' d='M24 7l-7 -4v8z'/></g>");
        item(
                "imprecise",
                "<g class='st-bar st-running'><rect class='st-imprecise' x='0.5' y='3.5' width='23' height='7' rx='2'/></g>");
        item(
                "progress",
                "<g class='st-bar st-running'>" + BAR
                        + "<rect class='st-progress-line' x='2' y='7' width='12' height='2'/></g>");
        layers(plan, look, picture.hatch());
    }

    private void layers(RoadmapPlan plan, RoadmapLook look, String hatch) {
        if (look.layers().contains(Layer.CRITICAL)) {
            item("critical", "<g class='st-bar st-running st-critical'>" + BAR + "</g>");
        }
        if (look.layers().contains(Layer.BASELINE)) {
            named(
                    plan.against(),
                    "<rect class='st-ghost' x='0.5' y='4.5' width='23' height='5' fill='url(#" + Svg.escape(hatch)
                            + ")'/>");
        }
        if (look.layers().contains(Layer.DEADLINES)) {
            item("deadline", "<path class='st-deadline' d='M12 1l6 6l-6 6l-6 -6z'/>");
            item("missed", "<path class='st-deadline st-missed' d='M12 1l6 6l-6 6l-6 -6z'/>");
        }
        if (look.layers().contains(Layer.MILESTONES)) {
            item(
                    "milestone",
                    "<path class='st-milestone st-reached' d='M6 3l4 4l-4 4l-4 -4z'/>"
                            + "<path class='st-milestone' d='M18 3l4 4l-4 4l-4 -4z'/>");
        }
        if (look.layers().contains(Layer.TIES)) {
            String head = "<path class='st-head' d='M24 7l-6 -3v6z'/>";
            item("requires", "<g class='st-tie'><path class='st-way' d='M0 7H19'/>" + head + "</g>");
            item(
                    "partial",
                    "<g class='st-tie'><path class='st-way' d='M3 7H19'/>" + head
                            + "<circle class='st-ring' cx='4' cy='7' r='3'/></g>");
            item("enables", "<g class='st-tie st-soft'><path class='st-way' d='M0 7H19'/>" + head + "</g>");
        }
    }

    private void item(String name, String drawing) {
        named(words.text("road.legend." + name), drawing);
    }

    private void named(String text, String drawing) {
        add(new ListItem(
                new Html("<svg class='st-road-svg' viewBox='0 0 24 14' width='24' height='14' aria-hidden='true'>"
                        + drawing + "</svg>"),
                new Span(text)));
    }
}
