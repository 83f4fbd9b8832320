package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.Flag;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.function.Consumer;

/** Beside the form: what is still open, and what was reported last. */
final class ReportSide extends Aside {
    private static final int LAST = 3;
    /** What has to be said in every report. */
    private static final List<String> MATTERS =
            List.of("schedule", "resources", "quality", "decisions", "nextMilestone");

    private final H2 heading = new H2();
    private final UnorderedList points = new UnorderedList();
    private final Div open = new Div(heading, points);
    private final FlagCard flags = new FlagCard();

    /** @param changes of the plan since the last report */
    ReportSide(List<StatusReport> last, List<SinceLast.Change> changes) {
        addClassName("st-side");
        open.addClassNames("st-card", "st-open-points");
        open.getElement().setAttribute("role", "status");
        open.setId("open-points");
        open.setVisible(false);
        add(open, flags);
        if (!last.isEmpty() && !changes.isEmpty()) {
            add(changes(last.getFirst(), changes));
        }
        if (!last.isEmpty()) {
            add(reports(last.subList(0, Math.min(LAST, last.size()))));
        }
    }

    /** @param go focuses the field of a point */
    void show(List<Violation> violations, Consumer<String> go) {
        open.setVisible(true);
        heading.setText(Words.here().text("report.open", violations.size()));
        points.removeAll();
        violations.forEach(v -> points.add(new ListItem(Form.linkButton(Show.point(v), () -> go.accept(v.field())))));
        for (String matter : MATTERS) {
            if (violations.stream().noneMatch(v -> v.field().matches("(lights\\.|reasons\\.)?" + matter + "\\b.*"))) {
                var done =
                        new ListItem(Icons.CHECK.create(), new Span(Words.here().text("report.done." + matter)));
                done.addClassName("st-done");
                points.add(done);
            }
        }
    }

    /** What whoever checks the report will see. */
    void flag(List<Flag> found) {
        flags.show(found);
    }

    private static Card changes(StatusReport last, List<SinceLast.Change> changes) {
        var list = new UnorderedList();
        list.addClassName("st-since");
        changes.forEach(change -> {
            var what = new Div(change.what());
            what.addClassName("st-strong");
            list.add(new ListItem(new Div(change.name()), what));
        });
        var card = new Card(Words.here().text("report.since", Words.here().monthName(last.period())));
        card.add(list);
        return card;
    }

    private static Card reports(List<StatusReport> last) {
        var list = new UnorderedList();
        list.addClassName("st-last-reports");
        for (StatusReport report : last) {
            var month = new Anchor("statusberichte/" + report.id(), Words.here().month(report.period()));
            var state = new Span(Words.here().text("report.state." + report.state()));
            state.addClassName("st-muted");
            list.add(new ListItem(month, Show.light(report.effectiveLight()), state));
        }
        var card = new Card(Words.here().text("report.last"));
        card.add(list);
        return card;
    }
}
