package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows 1 to 8 of the printed form, to fill in. */
final class ReportForm extends Div {
    private final transient Form form;
    private final transient Optional<StatusReport> last;
    private final RiskRows risks;
    private final DecisionRows decisions;

    /**
     * @param milestones those of the measure that are not reached
     * @param today the date of the report until it is submitted
     * @param last the report of the month before, whose "next activities" are offered as this month's activities
     */
    ReportForm(
            Form form,
            Measure measure,
            Block block,
            List<Milestone> milestones,
            LocalDate today,
            Optional<StatusReport> last) {
        this.form = form;
        this.last = last;
        risks = new RiskRows(form);
        decisions = new DecisionRows(form, milestones);
        addClassNames("st-card", "st-form");
        add(
                facts(form.draft().typed(), measure, block, today),
                status(),
                risks(),
                decisions(),
                activities(),
                milestone(),
                next());
    }

    /** Puts text that only the browser had back into its fields; text of rows that are gone becomes new rows. */
    void restore(Map<String, String> copy) {
        var texts = form.texts();
        copy.forEach((name, text) -> {
            if (texts.containsKey(name)) {
                texts.get(name).setValue(text);
            } else if (name.startsWith(RiskRows.COPY)) {
                risks.addRow(text);
            } else if (name.startsWith(DecisionRows.COPY)) {
                decisions.addRow(text);
            }
        });
    }

    private Section facts(StatusReport report, Measure measure, Block block, LocalDate today) {
        var facts = new DescriptionList();
        facts.addClassName("st-facts");
        fact(facts, "report.measure", measure.code() + " " + measure.title());
        fact(facts, "report.block", block.code() + " " + block.name());
        fact(facts, "report.responsible", report.responsible());
        fact(facts, "report.date", Words.here().date(today));
        var no = new com.vaadin.flow.component.html.Span("1, 2");
        no.addClassName("st-form-no");
        var row = new Section(no, facts);
        row.addClassName("st-form-row");
        return row;
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(new Div(new DescriptionList.Term(getTranslation(name)), new DescriptionList.Description(value)));
    }

    private Section status() {
        return with(Form.row("3", getTranslation("report.row3"), carried(Part.LIGHTS)), new StatusRow(form));
    }

    private Section risks() {
        var add = Form.linkButton(getTranslation("report.risk.add"), () -> risks.addRow(""));
        return with(Form.row("4", getTranslation("report.row4"), carried(Part.RISKS), add), risks);
    }

    private Section decisions() {
        var add = Form.linkButton(getTranslation("report.decision.add"), () -> decisions.addRow(""));
        return with(Form.row("5", getTranslation("report.row5"), carried(Part.DECISIONS), add), decisions);
    }

    private Section activities() {
        var area = form.area(
                "activities",
                getTranslation("report.row6"),
                form.draft().typed().activities(),
                text -> form.change(Part.ACTIVITIES, b -> b.activities(orNull(text))));
        var row = Form.row("6", getTranslation("report.row6"));
        String offer = last.map(StatusReport::nextActivities).orElse(null);
        if (offer != null && !offer.isBlank()) {
            String month = Words.here().monthName(last.orElseThrow().period());
            var take = Form.linkButton(
                    getTranslation("report.takeOver", month),
                    () -> area.setValue(area.isEmpty() ? offer : area.getValue() + "\n" + offer));
            take.setTooltipText(offer);
            take.setId("take-over");
            row = Form.row("6", getTranslation("report.row6"), take);
        }
        return with(row, area);
    }

    private Section milestone() {
        var next = form.draft().typed().nextMilestone();
        var row = Form.row(
                "7", getTranslation("report.row7"), new Tag(getTranslation("report.fromPlan"), Tag.Kind.NEUTRAL));
        if (next == null) {
            var none = new com.vaadin.flow.component.html.Span(getTranslation("report.milestone.none"));
            none.addClassName("st-hint");
            return with(row, none);
        }
        String name = next.code() == null ? next.description() : next.code() + ": " + next.description();
        var line = new Div(
                readOnly("report.milestone", name),
                readOnly("report.phase", next.phase()),
                readOnly("report.milestone.date", Words.here().date(next.date())));
        line.addClassName("st-milestone");
        return with(row, line);
    }

    private TextField readOnly(String name, @Nullable String value) {
        var field = new TextField();
        field.setAriaLabel(getTranslation(name));
        field.setValue(value == null ? "–" : value);
        field.setReadOnly(true);
        return field;
    }

    private Section next() {
        var area = form.area(
                "nextActivities",
                getTranslation("report.row8"),
                form.draft().typed().nextActivities(),
                text -> form.change(Part.NEXT_ACTIVITIES, b -> b.nextActivities(orNull(text))));
        return with(Form.row("8", getTranslation("report.row8"), carried(Part.NEXT_ACTIVITIES)), area);
    }

    /** "aus Mai übernommen", where the text is still last month's. */
    private Component carried(Part part) {
        boolean untouched = form.draft().typed().carriedOver().contains(part.field());
        var tag = new Tag(
                last.map(r -> getTranslation("report.carried", Words.here().monthName(r.period())))
                        .orElse(""),
                Tag.Kind.NEUTRAL);
        tag.setVisible(untouched && last.isPresent());
        return tag;
    }

    private static Section with(Section row, Component content) {
        row.add(content);
        content.addClassName("st-form-content");
        return row;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
