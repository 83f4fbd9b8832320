package de.stellwerk.ui.liaison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.Feedback;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Feedback with its answers; who may, answers or changes it in the row. */
final class FeedbackTable {
    private final FeedbackServices services;
    private final Caller caller;
    private final Programme programme;
    private final Links links;
    private final Runnable refresh;
    private final Words words = Words.here();
    private final Map<MeasureId, Measure> measures;

    FeedbackTable(FeedbackServices services, Programme programme, Links links, Runnable refresh) {
        this.services = services;
        this.programme = programme;
        this.links = links;
        this.refresh = refresh;
        caller = services.current().get();
        measures = services.measures().of(caller, programme.id(), links.asOf()).stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
    }

    DataTable of(List<Feedback> all) {
        var table = new DataTable(
                words.text("feedback.title"),
                words.text("feedback.about"),
                words.text("feedback.kind"),
                words.text("feedback.text"),
                words.text("feedback.from"),
                words.text("feedback.answer"));
        table.addClassName("st-feedback");
        all.forEach(f -> table.row(about(f), kind(f), DataTable.prose(f.text()), from(f), answer(f)));
        return table;
    }

    private Component about(Feedback f) {
        var measure = f.measure() == null ? null : measures.get(f.measure());
        if (measure == null) {
            return DataTable.text(words.text("feedback.wholeProgramme"));
        }
        return DataTable.measure(links, "steckbrief", measure.code(), measure.displayTitle());
    }

    private Component kind(Feedback f) {
        return new Tag(words.of(f.kind()), f.kind() == Feedback.Kind.NEED ? Tag.Kind.PLANNED : Tag.Kind.NEUTRAL);
    }

    private Component from(Feedback f) {
        var who = f.department() == null
                ? name(f.author())
                : services.access()
                        .department(caller, f.department())
                        .map(d -> d.name())
                        .orElseGet(() -> name(f.author()));
        return DataTable.twoLines(DataTable.text(who), DataTable.muted(words.date(f.createdAt())));
    }

    private String name(PersonId person) {
        return words.person(person, services.access().nameOf(caller.tenant(), person));
    }

    private Component answer(Feedback f) {
        if (f.answer() != null && f.answeredBy() != null && f.answeredAt() != null) {
            var said = words.text("feedback.answeredBy", name(f.answeredBy()), words.date(f.answeredAt()));
            return new Div(DataTable.prose(f.answer()), new Div(DataTable.muted(said)));
        }
        var cell = new Div(new Tag(words.text("feedback.open"), Tag.Kind.WAITING));
        cell.addClassName("st-inline");
        if (links.asOf() == null) {
            actions(f).forEach(cell::add);
        }
        return cell;
    }

    private List<Button> actions(Feedback f) {
        if (Rights.answersFeedback(caller)) {
            return List.of(button("feedback.answer.do", f, () -> new AnswerDialog(services, f, refresh).open()));
        }
        return f.author().equals(caller.person())
                ? List.of(
                        button("feedback.change", f, () -> new FeedbackDialog(services, programme, f, refresh).open()))
                : List.of();
    }

    private Button button(String key, Feedback f, Runnable action) {
        var button = new Button(words.text(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("st-no-print");
        button.setAriaLabel(words.text(key) + ", " + words.of(f.kind()) + " " + words.date(f.createdAt()));
        return button;
    }
}
