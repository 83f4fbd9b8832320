package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import de.stellwerk.access.Rights;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.VerdictTag;
import de.stellwerk.ui.components.Words;
import java.util.List;

/** What follows if the measure is late: which others move, and which deadlines tip. Changes nothing. */
final class DelayCard extends Card {
    private static final List<Integer> CHOICES = List.of(1, 2, 3, 6, 9, 12);

    private final transient Words words = Words.here();
    private final transient Shown shown;
    private final transient MeasureServices services;
    private final transient PlanChoices choices;
    private final Div answer = new Div();

    DelayCard(Shown shown, MeasureServices services, PlanChoices choices) {
        super(Words.here().text("delay.title"));
        this.shown = shown;
        this.services = services;
        this.choices = choices;
        setId("delay");
        answer.getElement().setAttribute("aria-live", "polite");
        add(choice(), answer);
        show(choices.delay());
    }

    private Select<Integer> choice() {
        var choice = new Select<Integer>();
        choice.setLabel(words.text("delay.by"));
        choice.setItems(CHOICES);
        choice.setItemLabelGenerator(months -> words.text("delay.months", months));
        choice.setValue(choices.delay());
        choice.addClassName("st-no-print");
        choice.addValueChangeListener(event -> {
            choices.delay(event.getValue());
            show(event.getValue());
        });
        return choice;
    }

    private void show(int months) {
        var follows = services.forecasts().ofDelay(shown.caller(), shown.measure(), months, shown.asOf());
        var list = new UnorderedList();
        list.addClassName("st-side-list");
        follows.moved().forEach(moved -> list.add(item(moved, follows)));
        answer.removeAll();
        answer.add(list, new Paragraph(DataTable.muted(words.text("delay.unchanged", follows.unchanged()))));
        if (shown.asOf() == null && Rights.plansScenarios(shown.caller())) {
            answer.add(scenario(months));
        }
    }

    /** Begins a branch of the plan with this delay. */
    private Component scenario(int months) {
        var link = shown.links()
                .to(
                        "varianten/neu",
                        words.text("delay.scenario"),
                        "massnahme",
                        shown.measure().code(),
                        "monate",
                        String.valueOf(months));
        link.addClassName("st-no-print");
        return link;
    }

    private ListItem item(Consequences.Moved moved, Consequences follows) {
        var code = moved.measure().code();
        var first = new Div(code.equals(shown.measure().code()) ? DataTable.strong(code) : link(code), dates(moved));
        first.addClassName("st-inline");
        var item = new ListItem(first);
        follows.tipped().stream()
                .filter(t -> t.verdict().measure().id().equals(moved.measure().id()))
                .forEach(t -> item.add(tipped(t)));
        return item;
    }

    private Component link(String code) {
        return shown.links().toMeasure(code, "plan", code);
    }

    private Span dates(Consequences.Moved moved) {
        MeasureDates after = moved.after();
        return DataTable.text(
                after == null
                        ? Words.NONE
                        : words.text("delay.dates", words.date(after.shownStart()), words.date(after.shownFinish())));
    }

    private Div tipped(Consequences.Tipped tipped) {
        var verdict = tipped.verdict();
        var line = new Div(DataTable.muted(verdict.deadline().basis()), new VerdictTag(verdict));
        line.addClassName("st-inline");
        return line;
    }
}
