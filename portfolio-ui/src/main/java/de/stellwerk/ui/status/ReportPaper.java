package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.evidence.ComputedLight;
import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.shared.Light;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.components.ComputedLine;
import de.stellwerk.ui.components.Words;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report as the printed form shows it; nothing on it can be changed. */
final class ReportPaper extends Div {
    private final NativeTableBody body = new NativeTableBody();
    private final Words words = Words.here();

    ReportPaper(StatusReport report, Measure measure, Block block) {
        addClassNames("st-paper");
        var table = new NativeTable();
        table.setCaptionText(words.text("report.title", words.month(report.period())) + ", " + measure.code());
        table.add(body);
        row("1", "report.measure", text(measure.code() + " " + measure.title()));
        row("", "report.block", text(block.code() + " " + block.name()));
        row("2", "report.responsible", text(report.responsible()));
        row("", "report.date", text(words.date(report.date())));
        status(report);
        row("4", "report.row4", risks(report));
        row("5", "report.row5", decisions(report));
        row("6", "report.row6", text(report.activities()));
        row("7", "report.row7", milestone(report));
        row("8", "report.row8", text(report.nextActivities()));
        var flags = new FlagCard();
        flags.show(report.flags());
        add(flags, table);
    }

    private void status(StatusReport report) {
        row("3", "report.dimension.overall", light(report.effectiveLight(), report.lightReason()));
        row(
                "",
                "report.dimension.schedule",
                light(report.lights().schedule(), report.reasons().schedule(), report, ComputedLights::schedule));
        row(
                "",
                "report.dimension.resources",
                light(report.lights().resources(), report.reasons().resources(), report, ComputedLights::resources));
        row(
                "",
                "report.dimension.quality",
                light(report.lights().quality(), report.reasons().quality(), report, ComputedLights::quality));
    }

    private void row(String number, String label, Component value) {
        var no = new NativeTableCell(number);
        no.addClassName("st-paper-no");
        var head = new NativeTableHeaderCell(words.text(label));
        head.getElement().setAttribute("scope", "row");
        body.add(new NativeTableRow(no, head, new NativeTableCell(value)));
    }

    /** With the light that followed from the facts when it was submitted. */
    private static Div light(
            @Nullable Light light,
            @Nullable String reason,
            StatusReport report,
            Function<ComputedLights, ComputedLight> dimension) {
        var cell = light(light, reason);
        if (report.computedLights() != null) {
            cell.add(new ComputedLine(dimension.apply(report.computedLights()), light));
        }
        return cell;
    }

    private static Div light(@Nullable Light light, @Nullable String reason) {
        var cell = new Div(Show.light(light));
        if (reason != null) {
            cell.add(text(reason));
        }
        cell.addClassName("st-paper-light");
        return cell;
    }

    private Component risks(StatusReport report) {
        var cell = new Div();
        report.risks().stream().filter(r -> !r.closed()).map(ReportedRisk::text).forEach(t -> cell.add(text(t)));
        return cell.getChildren().findAny().isEmpty() ? text(words.text("report.risks.none")) : cell;
    }

    private Component decisions(StatusReport report) {
        var cell = new Div();
        report.decisions().stream().filter(d -> !d.closed()).map(this::decision).forEach(cell::add);
        return cell.getChildren().findAny().isEmpty() ? text(words.text("report.decisions.none")) : cell;
    }

    private Div decision(NeededDecision decision) {
        var line = new Div(text(decision.text()), new Span(words.date(decision.due())));
        line.addClassName("st-paper-decision");
        return line;
    }

    private Component milestone(StatusReport report) {
        var next = report.nextMilestone();
        if (next == null) {
            return text(words.text("report.milestone.none"));
        }
        String name = next.code() == null ? next.description() : next.code() + ": " + next.description();
        String phase = next.phase() == null ? "" : ", " + words.text("report.phase") + " " + next.phase();
        return text(name + phase + ", " + words.date(next.date()));
    }

    private static Div text(@Nullable String text) {
        var cell = new Div(text == null || text.isBlank() ? Words.NONE : text);
        cell.addClassName("st-prose");
        return cell;
    }
}
