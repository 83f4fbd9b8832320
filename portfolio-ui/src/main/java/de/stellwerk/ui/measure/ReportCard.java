package de.stellwerk.ui.measure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chosen report in short. */
final class ReportCard extends Card {
    private final transient Words words = Words.here();

    ReportCard(Shown shown, StatusReport report) {
        super(Words.here().text("reports.of", Words.here().month(report.period())));
        addClassName("st-report-card");
        var head = new Div(
                new ReportedLight(report.effectiveLight(), TrafficLight.Size.NORMAL),
                new ReportStateTag(report.state()));
        head.addClassName("st-inline");
        add(head);
        part("reports.lightReason", Stream.ofNullable(report.lightReason()));
        part("dimension.schedule", Stream.ofNullable(report.reasons().schedule()));
        part("dimension.resources", Stream.ofNullable(report.reasons().resources()));
        part("dimension.quality", Stream.ofNullable(report.reasons().quality()));
        part("reports.risks", report.risks().stream().filter(r -> !r.closed()).map(ReportedRisk::text));
        part(
                "reports.decisions",
                report.decisions().stream().filter(d -> !d.closed()).map(this::decision));
        part("reports.activities", Stream.ofNullable(report.activities()));
        part("reports.nextActivities", Stream.ofNullable(report.nextActivities()));
        add(shown.links().to("statusberichte/" + report.id(), words.text("reports.open")));
    }

    private String decision(NeededDecision decision) {
        return decision.due() == null ? decision.text() : decision.text() + ", " + words.date(decision.due());
    }

    private void part(String title, Stream<@Nullable String> lines) {
        List<String> filled =
                lines.filter(Objects::nonNull).filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            return;
        }
        var part = new Section(new H3(words.text(title)));
        part.addClassName("st-report-part");
        filled.forEach(line -> {
            var text = new Paragraph(line);
            text.addClassName("st-prose");
            part.add(text);
        });
        add(part);
    }
}
