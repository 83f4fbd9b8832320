package de.stellwerk.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.report.Change;
import de.stellwerk.report.Snapshot;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.status.Show;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the printed tables, in words. */
final class PaperCells {
    private final Snapshot snapshot;
    private final Words words = Words.here();

    PaperCells(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Zeitplan, Qualität. */
    String dimensions(List<String> names) {
        return names.isEmpty()
                ? Words.NONE
                : names.stream().map(n -> words.text("report.dimension." + n)).collect(Collectors.joining(", "));
    }

    String milestone(Snapshot.@Nullable MilestoneLine milestone) {
        return milestone == null ? Words.NONE : date(milestone) + " " + milestone.measure() + " " + milestone.code();
    }

    /** When it was reached, else when it is expected. */
    String date(Snapshot.MilestoneLine milestone) {
        if (milestone.reached()) {
            return words.text("programmereport.reached", words.date(milestone.actual()));
        }
        return words.date(milestone.forecast() != null ? milestone.forecast() : milestone.baseline());
    }

    String deviation(Snapshot.MilestoneLine milestone) {
        Integer days = milestone.deviationDays();
        return days == null
                ? Words.NONE
                : words.text("programmereport.days", "%+d".formatted(days).replace('-', '−'));
    }

    String end(@Nullable ImpreciseDate end, boolean ongoing) {
        return end == null && ongoing ? words.text("programmereport.ongoing") : words.date(end);
    }

    String deadline(Snapshot.@Nullable DeadlineLine deadline) {
        return deadline == null
                ? words.text("programmereport.noDeadline")
                : deadline.basis() + ": " + distance(deadline);
    }

    String distance(Snapshot.DeadlineLine deadline) {
        if (deadline.met()) {
            return words.text("programmereport.met");
        }
        if (deadline.conflict()) {
            return words.text("programmereport.conflict");
        }
        return deadline.daysLeft() == null ? Words.NONE : words.toDeadline(deadline.daysLeft());
    }

    /** One sentence: "B1-B DMS und E-Akte: Ampel Grün → Gelb". */
    String change(Change change) {
        String what = change.light() != null
                ? words.text(
                        "programmereport.change.light",
                        light(change.light().from()),
                        light(change.light().to()))
                : change.date() != null
                        ? words.text(
                                "programmereport.change.date",
                                words.date(change.date().from()),
                                words.date(change.date().to()))
                        : change.state() != null
                                ? words.text(
                                        "programmereport.change.state",
                                        words.of(change.state().from()),
                                        words.of(change.state().to()))
                                : "";
        return change.code() + " " + change.title() + ": " + what;
    }

    private String light(@Nullable Light light) {
        return TrafficLight.word(light, words.locale());
    }

    /** The light, with its month where it is older; a missing report is named. */
    Component light(Snapshot.MeasureState measure) {
        var last = snapshot.quarter().lastMonth();
        var cell = new Span();
        if (measure.light() != null || measure.due()) {
            cell.add(Show.light(measure.light()));
        } else {
            cell.add(new Span(Words.NONE));
        }
        if (measure.lightPeriod() != null && !measure.lightPeriod().equals(last)) {
            cell.add(new Span(" (" + words.monthName(measure.lightPeriod()) + ")"));
        }
        if (measure.due() && snapshot.missingReports().contains(measure.code())) {
            var missing = new Span(words.text("programmereport.monthMissing", words.monthName(last)));
            missing.addClassName("st-paper-missing");
            cell.add(missing);
        }
        return cell;
    }
}
