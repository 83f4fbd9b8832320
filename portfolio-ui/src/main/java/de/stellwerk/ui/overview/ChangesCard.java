package de.stellwerk.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.report.Change;
import de.stellwerk.report.Overview;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** What changed since the committee met last; each change leads to the measure. */
final class ChangesCard extends Card {
    private final transient Words words = Words.here();
    private final transient Links links;

    ChangesCard(Overview overview, Links links) {
        super(title(overview));
        this.links = links;
        if (overview.changes().isEmpty()) {
            add(new EmptyState(
                    overview.changesSince() == null
                            ? words.text("overview.noChanges")
                            : words.text("overview.noChangesSince", words.date(overview.changesSince()))));
            return;
        }
        if (overview.changes().size() < overview.changesTotal()) {
            subtitle(words.text("overview.of", overview.changes().size(), overview.changesTotal()));
        }
        var list = new EntryList();
        overview.changes()
                .forEach(change -> list.entry(
                        DataTable.muted(words.text("change." + tab(change))),
                        headline(change),
                        null,
                        change.title() + ", " + words.date(change.at())));
        add(list);
    }

    private static String title(Overview overview) {
        var words = Words.here();
        return overview.changesSince() == null
                ? words.text("overview.changes")
                : words.text("overview.changesSince", words.date(overview.changesSince()));
    }

    private Component headline(Change change) {
        var line = new Span(links.toMeasure(measureOf(change), tab(change), change.code()));
        line.addClassName("st-change");
        if (change.light() != null) {
            line.add(light(change.light().from()), arrow(), light(change.light().to()));
        } else if (change.date() != null) {
            line.add(
                    new Span(words.date(change.date().from())),
                    arrow(),
                    new Span(words.date(change.date().to())));
        } else if (change.state() != null) {
            line.add(
                    new Span(words.of(change.state().from())),
                    arrow(),
                    new Span(words.of(change.state().to())));
        }
        return line;
    }

    /** The code of a milestone follows that of its measure. */
    private static String measureOf(Change change) {
        return change.code().split(" ", 2)[0];
    }

    /** The tab of the measure that shows the matter; also the last part of its message key. */
    private static String tab(Change change) {
        return change.light() != null ? "berichte" : change.date() != null ? "plan" : "verlauf";
    }

    private Span arrow() {
        var arrow = new Span("→");
        arrow.getElement().setAttribute("role", "img");
        arrow.getElement().setAttribute("aria-label", words.text("change.to"));
        return arrow;
    }

    private static Component light(@Nullable Light light) {
        return new ReportedLight(light, TrafficLight.Size.SMALL);
    }
}
