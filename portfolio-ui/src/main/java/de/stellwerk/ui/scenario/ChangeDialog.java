package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds a change to a scenario, and says what would come of it while it is typed. */
abstract class ChangeDialog extends Dialog {
    protected final transient Words words = Words.here();
    protected final transient ScenarioEditor editor;
    protected final FormLayout form = new FormLayout();
    private final MessageCard message = new MessageCard();
    protected final transient Refusals refusals = new Refusals(message);
    private final Paragraph consequence = new Paragraph();

    ChangeDialog(String title, ScenarioEditor editor) {
        this.editor = editor;
        setHeaderTitle(title);
        setWidth("min(40rem, 96vw)");
        setCloseOnOutsideClick(false);
        consequence.getElement().setAttribute("role", "status");
        consequence.addClassName("st-scenario-sentence");
        consequence.setId("consequence");
        var add = new Button(words.text("scenario.change.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setId("change-add");
        getFooter().add(new Button(words.text("action.cancel"), _ -> close()), add);
        add(message, form, consequence);
    }

    /** What is typed, as a change of the scenario's plan; empty: not enough is typed yet, or it cannot be read. */
    protected abstract Optional<UnaryOperator<PlanInput>> wish();

    /** Says what would come of what is typed. */
    protected final void preview() {
        refusals.clear();
        try {
            consequence.setText(wish().map(w -> ScenarioWords.sentence(editor.tried(w), words))
                    .orElse(""));
        } catch (Refused refused) {
            consequence.setText("");
            refusals.show(ofField(refused));
        }
    }

    private void add() {
        refusals.clear();
        var wish = wish();
        if (wish.isEmpty()) {
            message.show(words.text("scenario.change.incomplete"));
            return;
        }
        try {
            editor.change(wish.get());
            close();
        } catch (Refused refused) {
            refusals.show(ofField(refused));
        }
    }

    private static Refused ofField(Refused refused) {
        return new Refused(
                refused.kind(),
                refused.violations().stream()
                        .map(v -> new Violation(ChangeField.name(v.field()), v.rule(), v.args()))
                        .toList());
    }
}
