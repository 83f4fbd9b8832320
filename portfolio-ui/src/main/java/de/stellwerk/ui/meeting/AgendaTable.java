package de.stellwerk.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.Body;
import de.stellwerk.measure.Measure;
import de.stellwerk.meeting.AgendaItem;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.Question;
import de.stellwerk.meeting.Result;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agenda: what is asked for, what was resolved, what was asked and answered. */
final class AgendaTable extends DataTable {
    private final transient MeetingServices services;
    private final transient Meeting meeting;
    private final transient Programme programme;
    private final transient Links links;
    private final transient Runnable refresh;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final transient Map<UUID, RegisterEntry> decisions;
    private final transient Map<MeasureId, Measure> measures;
    private final transient Map<BodyId, String> bodies;

    AgendaTable(MeetingServices services, Programme programme, Meeting meeting, Links links, Runnable refresh) {
        super(
                Words.here().text("agenda.caption"),
                Words.here().text("agenda.number"),
                Words.here().text("agenda.title"),
                Words.here().text("outcome.result"),
                Words.here().text("outcome.resolution"));
        this.services = services;
        this.programme = programme;
        this.meeting = meeting;
        this.links = links;
        this.refresh = refresh;
        caller = services.current().get();
        decisions = services.registers().decisions(caller, programme.id(), links.asOf()).stream()
                .collect(Collectors.toMap(RegisterEntry::key, Function.identity()));
        measures = services.measures().of(caller, programme.id(), links.asOf()).stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
        bodies = services.governance().bodies(caller, programme.id(), links.asOf()).stream()
                .collect(Collectors.toMap(Body::id, Body::name));
        addClassName("st-agenda");
        meeting.items().forEach(i -> row(DataTable.strong(i.number()), what(i), result(i), resolution(i)));
    }

    private Component what(AgendaItem item) {
        var cell = new Div(new Div(new Span(item.title())));
        var asked = item.decision() == null ? null : decisions.get(item.decision());
        if (asked != null) {
            cell.add(new Div(links.to("statusberichte/" + asked.report(), asked.number() + " " + asked.measure())));
        }
        if (item.document() != null) {
            cell.add(new Div(DataTable.muted(words.text("agenda.paper", item.document()))));
            sequence(item.document()).forEach(cell::add);
        }
        return cell;
    }

    /** Where else the paper was or will be taken up. */
    private List<Div> sequence(String document) {
        return services.meetings().sequence(caller, programme.id(), document, links.asOf()).stream()
                .filter(m -> !m.id().equals(meeting.id()))
                .map(m -> new Div(links.to(
                        MeetingsView.PATH + "/" + m.id(),
                        words.text("agenda.also", bodies.getOrDefault(m.body(), Words.NONE), words.date(m.date())))))
                .toList();
    }

    private Component result(AgendaItem item) {
        var result = item.outcome().result();
        var cell = new Div(result == null ? DataTable.muted(words.text("outcome.none")) : tag(result));
        cell.addClassName("st-inline");
        if (links.asOf() == null && Rights.recordsResolutions(caller)) {
            cell.add(button(
                    result == null ? "outcome.record" : "outcome.change",
                    item,
                    () -> new OutcomeDialog(services, meeting, item, _ -> refresh.run()).open()));
        }
        if (links.asOf() == null && Rights.editsProgramme(caller)) {
            cell.add(button(
                    "agenda.change", item, () -> new ItemDialog(services, meeting, item, _ -> refresh.run()).open()));
        }
        return cell;
    }

    private Tag tag(Result result) {
        return new Tag(words.of(result), result.settled() ? Tag.Kind.DONE : Tag.Kind.WAITING);
    }

    private Button button(String key, AgendaItem item, Runnable action) {
        var button = new Button(words.text(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("st-no-print");
        button.setAriaLabel(words.text(key) + ", " + words.text("agenda.item", item.number(), item.title()));
        return button;
    }

    private Component resolution(AgendaItem item) {
        var outcome = item.outcome();
        var cell = new Div();
        if (outcome.resolution() != null) {
            if (outcome.number() != null) {
                cell.add(new Div(DataTable.strong(outcome.number())));
            }
            cell.add(DataTable.prose(outcome.resolution()));
        }
        var measure = outcome.followUp() == null ? null : measures.get(outcome.followUp());
        if (measure != null) {
            cell.add(new Paragraph(
                    new Span(words.text("outcome.carriedOutBy") + " "),
                    links.toMeasure(measure.code(), "steckbrief", measure.code() + " " + measure.displayTitle())));
        }
        if (!outcome.questions().isEmpty()) {
            cell.add(questions(outcome.questions()));
        }
        return cell;
    }

    private Component questions(List<Question> questions) {
        var list = new DescriptionList();
        for (var q : questions) {
            list.add(new DescriptionList.Term(
                    q.question() == null
                            ? DataTable.muted(words.text("outcome.questionNotGiven"))
                            : DataTable.prose(q.question())));
            list.add(new DescriptionList.Description(
                    q.answer() == null
                            ? new Tag(words.text("outcome.answerOwed"), Tag.Kind.WAITING)
                            : DataTable.prose(q.answer())));
        }
        return list;
    }
}
