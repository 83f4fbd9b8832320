package de.stellwerk.ui.consultation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.access.Caller;
import de.stellwerk.governance.Consultation;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was put to bodies, with their statements; who may, puts a statement on record in the row. */
final class ConsultationTable {
    private final ConsultationServices services;
    private final Caller caller;
    private final Links links;
    private final Runnable refresh;
    private final Words words = Words.here();
    private final Map<MeasureId, Measure> measures;

    ConsultationTable(ConsultationServices services, Programme programme, Links links, Runnable refresh) {
        this.services = services;
        this.links = links;
        this.refresh = refresh;
        caller = services.current().get();
        measures = services.measures().of(caller, programme.id(), links.asOf()).stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
    }

    DataTable of(List<Consultation> all) {
        var table = new DataTable(
                words.text("consultation.title"),
                words.text("register.measure"),
                words.text("consultation.group"),
                words.text("consultation.asked"),
                words.text("consultation.question"),
                words.text("consultation.statement"));
        table.addClassName("st-consultations");
        all.forEach(c -> table.row(
                measure(c),
                DataTable.text(c.group()),
                DataTable.text(words.date(c.asked())),
                DataTable.prose(c.question() == null ? words.text("consultation.asItIs") : c.question()),
                statement(c)));
        return table;
    }

    private Component measure(Consultation c) {
        var measure = measures.get(c.measure());
        return DataTable.measure(links, "steckbrief", measure.code(), measure.displayTitle());
    }

    private Component statement(Consultation c) {
        var head = new Div();
        head.addClassName("st-inline");
        if (c.open()) {
            head.add(new Tag(words.text("consultation.open"), Tag.Kind.WAITING));
        } else {
            head.add(new Tag(c.result() == null ? words.text("consultation.given") : c.result(), Tag.Kind.DONE));
            head.add(DataTable.muted(c.answered() == null ? "" : words.date(c.answered())));
        }
        if (links.asOf() == null && services.governance().mayState(caller, c)) {
            head.add(button(c));
        }
        return c.statement() == null ? head : new Div(head, DataTable.prose(c.statement()));
    }

    private Button button(Consultation c) {
        var text = words.text(c.open() ? "consultation.state" : "action.edit");
        var button = new Button(text, _ -> new StatementDialog(services, c, refresh).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("st-no-print");
        button.setAriaLabel(text + ", " + measures.get(c.measure()).code() + ", " + c.group());
        return button;
    }
}
