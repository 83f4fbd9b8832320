package de.stellwerk.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.risk.Assessment;
import de.stellwerk.risk.Escalation;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskCategory;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How bad a risk is, what is done about it, and how far up it was taken. Who may not judge it reads the same. */
final class RiskDialog extends Dialog {
    private final transient Words words = Words.here();
    private final transient RegisterServices services;
    private final transient Caller caller;
    private final transient ProgrammeId programme;
    private final transient RegisterEntry entry;
    private final transient @Nullable Risk risk;
    private final transient Runnable saved;
    private final boolean judges;
    private final MessageCard message = new MessageCard();
    private final transient Refusals refusals = new Refusals(message);
    private final Select<RiskCategory> category = new Select<>();
    private final Select<Integer> probability = figures("probability");
    private final Select<Integer> impact = figures("impact");
    private final TextArea mitigation = new TextArea(Words.here().text("journal.field.mitigation"));
    private final TextField owner = new TextField(Words.here().text("field.risk.owner"));
    private final Select<Integer> residualProbability = figures("probability");
    private final Select<Integer> residualImpact = figures("impact");
    private final Paragraph value = new Paragraph();
    private final TextArea reason = new TextArea(Words.here().text("field.risk.reason"));

    /**
     * @param risk {@code null}: not assessed yet
     * @param judges whether the caller may change it
     * @param saved is told after something was stored
     */
    RiskDialog(
            RegisterServices services,
            ProgrammeId programme,
            RegisterEntry entry,
            @Nullable Risk risk,
            boolean judges,
            Runnable saved) {
        this.services = services;
        this.caller = services.current().get();
        this.programme = programme;
        this.entry = entry;
        this.risk = risk;
        this.judges = judges;
        this.saved = saved;
        setHeaderTitle(words.text("risk.dialog", entry.number()));
        setWidth("min(44rem, 96vw)");
        setCloseOnOutsideClick(!judges);
        add(message, new Paragraph(entry.measure() + ": " + entry.text()), assessment(), level());
        getFooter().add(new Button(words.text(judges ? "action.cancel" : "action.close"), _ -> close()));
        if (judges) {
            var save = new Button(words.text("action.saveAndClose"), _ -> store(this::assess));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            save.setId("risk-save");
            getFooter().add(save);
        }
    }

    private Select<Integer> figures(String of) {
        var select = new Select<Integer>();
        select.setItems(IntStream.rangeClosed(1, RiskWords.MOST).boxed().toList());
        select.setItemLabelGenerator(i -> i == null ? Words.NONE : RiskWords.step(Words.here(), of, i));
        select.addValueChangeListener(_ -> sayValue());
        return select;
    }

    private Component assessment() {
        category.setLabel(words.text("field.risk.category"));
        category.setItems(RiskCategory.values());
        category.setItemLabelGenerator(words::of);
        probability.setLabel(words.text("journal.field.probability"));
        impact.setLabel(words.text("field.risk.impact"));
        residualProbability.setLabel(words.text("journal.field.residualProbability"));
        residualImpact.setLabel(words.text("journal.field.residualImpact"));
        residualProbability.setEmptySelectionAllowed(true);
        residualImpact.setEmptySelectionAllowed(true);
        mitigation.setMinRows(2);
        mitigation.setMaxRows(8);
        owner.setHelperText(words.text("risk.owner.help"));
        refusals.field("category", category)
                .field("probability", probability)
                .field("impact", impact)
                .field("mitigation", mitigation)
                .field("owner", owner)
                .field("residualProbability", residualProbability)
                .field("residualImpact", residualImpact)
                .field("reason", reason);
        if (risk != null) {
            show(risk.assessment());
        }
        value.setId("risk-value");
        value.getElement().setAttribute("role", "status");
        var form = new FormLayout(
                probability, impact, value, category, owner, mitigation, residualProbability, residualImpact);
        form.setColspan(value, 2);
        form.setColspan(mitigation, 2);
        form.getChildren()
                .filter(com.vaadin.flow.component.HasValue.class::isInstance)
                .forEach(f -> ((com.vaadin.flow.component.HasValue<?, ?>) f).setReadOnly(!judges));
        sayValue();
        return form;
    }

    private void show(Assessment judged) {
        category.setValue(judged.category());
        probability.setValue(judged.probability());
        impact.setValue(judged.impact());
        mitigation.setValue(Texts.orEmpty(judged.mitigation()));
        owner.setValue(Texts.orEmpty(judged.owner()));
        residualProbability.setValue(judged.residualProbability());
        residualImpact.setValue(judged.residualImpact());
    }

    private void sayValue() {
        if (probability != null && impact != null && value != null) {
            value.setText(
                    probability.getValue() == null || impact.getValue() == null
                            ? words.text("risk.value.open")
                            : RiskWords.value(words, probability.getValue() * impact.getValue()));
        }
    }

    private Component level() {
        var part = new Div(new H3(words.text("risk.level")));
        part.addClassName("st-risk-level");
        if (risk == null) {
            part.add(new Paragraph(words.text("risk.level.first")));
            return part;
        }
        part.add(new Paragraph(
                words.text("risk.level.now", words.of(risk.level()), words.date(day(risk.onLevelSince())))));
        if (!risk.steps().isEmpty()) {
            part.add(new OrderedList(risk.steps().stream().map(this::step).toArray(ListItem[]::new)));
        }
        if (judges && (risk.level() == RiskLevel.PROJECT || Rights.editsProgramme(caller))) {
            reason.setMinRows(2);
            reason.setWidthFull();
            reason.setHelperText(words.text("risk.reason.help"));
            part.add(reason, buttons(risk));
        }
        return part;
    }

    private static LocalDate day(java.time.Instant at) {
        return LocalDate.ofInstant(at, Clocks.BERLIN);
    }

    private ListItem step(Escalation step) {
        var by = services.people().nameOf(caller.tenant(), step.by()).orElseGet(() -> words.text("journal.erased"));
        var text = words.text(
                step.up() ? "risk.step.up" : "risk.step.back", words.date(day(step.at())), words.of(step.to()), by);
        return new ListItem(step.reason() == null ? text : text + " " + step.reason());
    }

    private Component buttons(Risk shown) {
        var row = new Div();
        row.addClassName("st-form-actions");
        for (var to : RiskLevel.values()) {
            if (to.compareTo(shown.level()) > 0) {
                row.add(action(
                        "risk-to-" + to,
                        words.text("risk.escalate." + to),
                        () -> services.risks()
                                .escalate(caller, programme, entry, shown.version(), to, reason.getValue())));
            }
        }
        if (shown.level() != RiskLevel.PROJECT) {
            row.add(action(
                    "risk-back",
                    words.text("risk.takeBack"),
                    () -> services.risks().takeBack(caller, programme, entry, shown.version(), reason.getValue())));
        }
        return row;
    }

    private Button action(String id, String text, Runnable action) {
        var button = new Button(text, _ -> store(action));
        button.setId(id);
        return button;
    }

    private void assess() {
        services.risks()
                .assess(
                        caller,
                        programme,
                        entry,
                        risk == null ? 0 : risk.version(),
                        new Assessment(
                                category.getValue(),
                                orZero(probability.getValue()),
                                orZero(impact.getValue()),
                                mitigation.getValue(),
                                owner.getValue(),
                                residualProbability.getValue(),
                                residualImpact.getValue()));
    }

    private static int orZero(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }

    private void store(Runnable action) {
        refusals.clear();
        try {
            action.run();
            close();
            saved.run();
        } catch (Refused e) {
            refusals.show(e);
        } catch (Forbidden e) {
            message.show(words.text("edit.forbidden"));
        } catch (StaleVersion | NotFound e) {
            message.show(words.text("risk.stale"));
        }
    }
}
