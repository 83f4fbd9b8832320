package de.stellwerk.ui.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.NamePlaces;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import java.util.List;
import java.util.function.Consumer;

/** Shows where the texts name known people that are about to be frozen, and asks what to do. */
public final class NamesDialog extends Dialog {
    private final Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final TextField reason = new TextField();
    private final transient Refusals refusals = new Refusals(message).field("changeReason", reason);

    /**
     * @param answer the word on the button that freezes it all the same
     * @param despite does so and is told why; refuses an empty reason
     * @param back returns it instead
     */
    public NamesDialog(List<Violation> places, String answer, Consumer<String> despite, Runnable back) {
        setHeaderTitle(words.text("names.title"));
        var list = new UnorderedList();
        places.forEach(p -> list.add(new ListItem(
                words.text("names.place", field(p.field()), p.args().getFirst()))));
        reason.setLabel(words.text("names.reason"));
        reason.setHelperText(words.text("admin.erase.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        reason.setId("names-reason");
        add(message, new Paragraph(words.text("names.text")), list, reason);
        var cancel = new Button(words.text("action.cancel"), _ -> close());
        var sendBack = new Button(words.text("report.return"), _ -> {
            close();
            back.run();
        });
        sendBack.setId("names-return");
        sendBack.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var release = new Button(answer, _ -> despite(despite));
        release.setId("names-despite");
        var actions = new Div(cancel, release, sendBack);
        actions.addClassName("st-names-actions");
        getFooter().add(actions);
        setWidth("min(34rem, 96vw)");
    }

    /** Whether this is what a refusal asks. */
    public static boolean asks(Refused refused) {
        return refused.violations().stream().allMatch(v -> v.rule().equals(NamePlaces.RULE));
    }

    private void despite(Consumer<String> despite) {
        try {
            despite.accept(reason.getValue());
            close();
        } catch (Refused refused) {
            refusals.show(refused);
        }
    }

    /** Name of a field as the history has it, e.g. Risiken 2: Text. */
    private String field(String path) {
        var name = new StringBuilder();
        for (var step : path.split("[.\\[\\]]+")) {
            if (Character.isDigit(step.charAt(0))) {
                name.append(' ').append(Integer.parseInt(step) + 1);
            } else {
                name.append(name.isEmpty() ? "" : ": ")
                        .append(Messages.has("journal.field." + step) ? words.text("journal.field." + step) : step);
            }
        }
        return name.toString();
    }
}
