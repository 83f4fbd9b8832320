package de.stellwerk.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.stellwerk.report.BlockText;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportBuilder;
import de.stellwerk.report.Snapshot;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Violation;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.status.Dates;
import de.stellwerk.ui.status.LightChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The left half of the builder: what the office decides about the report. Every change goes out at once. */
final class Builder extends Div {
    /** Takes a change of the report. */
    interface Change extends Consumer<Consumer<ProgrammeReportBuilder>> {}

    private static final int AUTOSAVE_MILLIS = 1000;

    private final transient ProgrammeReport start;
    private final transient Change change;
    private final transient Words words = Words.here();
    private final Card open = new Card(words.text("programmereport.open"));
    private final Div points = new Div();
    private final TextArea reason = new TextArea();

    Builder(
            ProgrammeReport report,
            Snapshot snapshot,
            List<Snapshot.RiskLine> risks,
            List<Snapshot.DecisionLine> decisions,
            Change change) {
        this.start = report;
        this.change = change;
        addClassName("st-builder");
        open.add(points);
        add(frame(), light(), open, blocks(snapshot), risks(risks), decisions(decisions));
    }

    private Component frame() {
        DatePicker keyDate = Dates.picker(words.locale());
        keyDate.setLabel(words.text("programmereport.keyDate.label"));
        keyDate.setValue(start.keyDate());
        keyDate.setMin(start.quarter().firstDay());
        keyDate.setMax(start.quarter().lastDay());
        keyDate.addValueChangeListener(e -> {
            if (e.getValue() != null && !keyDate.isInvalid()) {
                change.accept(b -> b.keyDate(e.getValue()));
            }
        });
        DatePicker meeting = Dates.picker(words.locale());
        meeting.setLabel(words.text("programmereport.meeting"));
        meeting.setValue(start.meeting());
        meeting.addValueChangeListener(e -> change.accept(b -> b.meeting(e.getValue())));
        var row = new Div(keyDate, meeting);
        row.addClassName("st-builder-frame");
        var card = new Card(words.text("programmereport.frame"));
        card.add(row);
        return card;
    }

    private Component light() {
        var choice = new LightChoice(words.text("programmereport.programmeLight"));
        choice.setId("programme-light");
        choice.setValue(start.light());
        choice.addValueChangeListener(e -> change.accept(b -> b.light(e.getValue())));
        text(reason, "programmereport.lightReason", start.lightReason(), (b, text) -> b.lightReason(text));
        reason.setId("light-reason");
        var summary = new TextArea();
        text(summary, "programmereport.summary", start.summary(), (b, text) -> b.summary(text));
        summary.setMaxLength(600);
        summary.setId("summary");
        var card = new Card(words.text("programmereport.section.summary"));
        card.add(choice, reason, summary);
        return card;
    }

    private void text(
            TextArea area,
            String label,
            @Nullable String value,
            java.util.function.BiConsumer<ProgrammeReportBuilder, @Nullable String> set) {
        area.setLabel(words.text(label));
        area.setMinRows(2);
        area.setMaxRows(8);
        area.setWidthFull();
        area.setValue(value == null ? "" : value);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(AUTOSAVE_MILLIS);
        area.addValueChangeListener(
                e -> change.accept(b -> set.accept(b, e.getValue().isBlank() ? null : e.getValue())));
    }

    private Component blocks(Snapshot snapshot) {
        Map<BlockId, String> texts = new LinkedHashMap<>();
        start.blockTexts().forEach(t -> texts.put(t.block(), t.text()));
        var card = new Card(words.text("programmereport.blockTexts"));
        for (Snapshot.BlockState block : snapshot.blocks()) {
            var area = new TextArea();
            text(area, "report.block", texts.get(block.block()), (b, text) -> {
                texts.put(block.block(), text == null ? "" : text);
                b.blockTexts(blockTexts(texts));
            });
            area.setLabel(block.code() + " " + block.name());
            card.add(area);
        }
        return card;
    }

    private static List<BlockText> blockTexts(Map<BlockId, String> texts) {
        return texts.entrySet().stream()
                .filter(e -> !e.getValue().isBlank())
                .map(e -> new BlockText(e.getKey(), e.getValue()))
                .toList();
    }

    private Component risks(List<Snapshot.RiskLine> candidates) {
        var names = candidates.stream()
                .collect(Collectors.toMap(
                        Snapshot.RiskLine::key, r -> r.measure() + " " + r.text(), (a, _) -> a, LinkedHashMap::new));
        return picks("programmereport.section.risks", names, start.risks(), keys -> change.accept(b -> b.risks(keys)));
    }

    private Component decisions(List<Snapshot.DecisionLine> candidates) {
        var names = candidates.stream()
                .collect(Collectors.toMap(
                        Snapshot.DecisionLine::key,
                        d -> d.measure() + " " + d.text() + ", " + words.date(d.due()),
                        (a, _) -> a,
                        LinkedHashMap::new));
        return picks(
                "programmereport.section.decisions",
                names,
                start.decisions(),
                keys -> change.accept(b -> b.decisions(keys)));
    }

    private Component picks(String title, Map<UUID, String> names, List<UUID> picked, Consumer<List<UUID>> changed) {
        var card = new Card(words.text(title));
        card.add(
                names.isEmpty()
                        ? new Span(words.text("programmereport.noCandidates"))
                        : new PickList(names, new ArrayList<>(picked), changed));
        return card;
    }

    /** What blocks the approval, each with what to do about it. */
    void show(List<Violation> blocking, boolean accepted) {
        points.removeAll();
        if (blocking.isEmpty()) {
            points.add(
                    new Span(words.text(accepted ? "programmereport.open.noneAccepted" : "programmereport.open.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("st-builder-points");
        blocking.forEach(v -> list.add(new ListItem(new Span(Refusals.text(v)), remedy(v))));
        points.add(list);
    }

    private Component remedy(Violation violation) {
        if (violation.rule().equals("reportsMissing")) {
            var goOn = new Button(
                    words.text("programmereport.acceptMissing"), _ -> change.accept(b -> b.acceptMissing(true)));
            goOn.setId("accept-missing");
            goOn.addThemeVariants(ButtonVariant.LUMO_SMALL);
            return goOn;
        }
        var give = new Button(words.text("programmereport.giveReason"), _ -> reason.focus());
        give.addThemeVariants(ButtonVariant.LUMO_SMALL);
        give.setVisible(violation.rule().equals("lightReasonMissing"));
        return give;
    }
}
