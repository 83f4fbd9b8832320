package de.stellwerk.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.measure.MeasureState;
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
                        DataTable.muted(words.of(change.kind())),
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
        var line = new Span(
                links.toMeasure(measureOf(change), tab(change.kind()), change.code()),
                value(change.kind(), change.from()));
        line.add(new Span("→"), value(change.kind(), change.to()));
        line.addClassName("st-change");
        return line;
    }

    /** The code of a milestone follows that of its measure. */
    private static String measureOf(Change change) {
        return change.code().split(" ", 2)[0];
    }

    private static String tab(Change.Kind kind) {
        return switch (kind) {
            case LIGHT -> "berichte";
            case DATE -> "plan";
            case STATE -> "verlauf";
        };
    }

    private Component value(Change.Kind kind, @Nullable String value) {
        if (kind == Change.Kind.LIGHT) {
            return new ReportedLight(value == null ? null : Light.valueOf(value), TrafficLight.Size.SMALL);
        }
        if (value == null) {
            return new Span(Words.NONE);
        }
        return new Span(kind == Change.Kind.STATE ? words.of(MeasureState.valueOf(value)) : words.statedDate(value));
    }
}
