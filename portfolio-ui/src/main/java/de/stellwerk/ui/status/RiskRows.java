package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.ui.components.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Row 4: risks, carried over until closed. */
final class RiskRows extends Div {
    static final String COPY = "risk:";

    private final transient Form form;

    RiskRows(Form form) {
        this.form = form;
        addClassName("st-rows");
        draw();
    }

    void addRow(String text) {
        var key = UUID.randomUUID();
        var risks = new ArrayList<>(risks());
        risks.add(new ReportedRisk(key, text, false));
        store(risks);
        form.focus("risks." + (risks.size() - 1));
    }

    private List<ReportedRisk> risks() {
        return form.draft().typed().risks();
    }

    private void store(List<ReportedRisk> risks) {
        form.change(Part.RISKS, b -> b.risks(risks));
        draw();
    }

    private void draw() {
        removeAll();
        form.forget("risks");
        if (risks().isEmpty()) {
            var none = new Span(getTranslation("report.risks.none"));
            none.addClassName("st-hint");
            add(none);
        }
        for (int i = 0; i < risks().size(); i++) {
            add(row(i, risks().get(i)));
        }
    }

    private Div row(int index, ReportedRisk risk) {
        var text = form.area(
                "risks." + index,
                getTranslation("report.risk", index + 1),
                risk.text(),
                typed -> form.change(
                        Part.RISKS, b -> b.risks(changed(index, r -> new ReportedRisk(r.key(), typed, r.closed())))));
        Form.copyAs(text, COPY + risk.key());
        text.setMinRows(1);
        text.setReadOnly(risk.closed());
        var close = Form.linkButton(
                getTranslation(risk.closed() ? "report.reopen" : "report.close"),
                () -> store(changed(index, r -> new ReportedRisk(r.key(), r.text(), !r.closed()))));
        close.setAriaLabel(getTranslation(risk.closed() ? "report.risk.reopen" : "report.risk.close", index + 1));
        var row = new Div(
                text, close, IconButtons.delete(getTranslation("report.risk.remove", index + 1), () -> remove(index)));
        row.addClassNames("st-row", "st-row-risk");
        if (risk.closed()) {
            row.addClassName("st-row-closed");
            row.addComponentAtIndex(1, new Tag(getTranslation("report.closed"), Tag.Kind.NEUTRAL));
        }
        return row;
    }

    private List<ReportedRisk> changed(int index, UnaryOperator<ReportedRisk> change) {
        var risks = new ArrayList<>(risks());
        risks.set(index, change.apply(risks.get(index)));
        return risks;
    }

    private void remove(int index) {
        var risks = new ArrayList<>(risks());
        risks.remove(index);
        store(risks);
    }
}
