package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.shared.Light;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statusberichte: a row per report, and the chosen one beside it. */
final class ReportsTab extends Div {
    /** Parameter with the id of the chosen report. */
    static final String CHOSEN = "bericht";

    private final transient Words words = Words.here();
    private final transient Shown shown;

    ReportsTab(Shown shown, MeasureServices services, List<StatusReport> reports, Optional<String> chosenId) {
        this.shown = shown;
        if (reports.isEmpty()) {
            add(new EmptyState(words.text("reports.none")));
            return;
        }
        addClassName("st-columns");
        StatusReport chosen = reports.stream()
                .filter(report ->
                        chosenId.filter(report.id().toString()::equals).isPresent())
                .findFirst()
                .or(() -> reports.stream().filter(StatusReport::released).findFirst())
                .orElse(reports.getFirst());
        var left = new Div(table(reports, chosen), new TrendCard(shown, services));
        left.addClassName("st-stack");
        add(left, new ReportCard(shown, chosen));
    }

    private Card table(List<StatusReport> reports, StatusReport chosen) {
        var card = new Card(words.text("reports.title"));
        var table = new DataTable(
                words.text("reports.title"),
                words.text("reports.month"),
                words.text("reports.state"),
                words.text("reports.overall"),
                words.text("dimension.schedule"),
                words.text("dimension.resources"),
                words.text("dimension.quality"),
                words.text("reports.submitted"),
                words.text("reports.released"),
                words.text("reports.revision"));
        table.addClassName("st-reports-table");
        for (StatusReport report : reports) {
            var row = table.row(cells(report));
            row.setClassName("st-next", report.equals(chosen));
        }
        card.add(table);
        return card;
    }

    private Component[] cells(StatusReport report) {
        var month = shown.links()
                .to(
                        "massnahmen/" + shown.measure().code() + "/berichte",
                        words.month(report.period()),
                        CHOSEN,
                        report.id().toString());
        return new Component[] {
            month,
            new ReportStateTag(report.state()),
            light(report.effectiveLight()),
            light(report.lights().schedule()),
            light(report.lights().resources()),
            light(report.lights().quality()),
            new Span(date(report.submittedAt())),
            new Span(date(report.releasedAt())),
            new Span(
                    report.revision() == 1
                            ? "1"
                            : words.text("reports.replaces", report.revision(), report.revision() - 1))
        };
    }

    private static Component light(@Nullable Light light) {
        return light == null ? new Span(Words.NONE) : new ReportedLight(light, TrafficLight.Size.SMALL);
    }

    private String date(@Nullable Instant at) {
        return at == null ? Words.NONE : words.date(at);
    }
}
