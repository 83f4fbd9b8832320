package de.stellwerk.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.function.Consumer;

/** Stores something about a meeting. What was typed stays until it is stored; where somebody was faster, it says so. */
abstract class MeetingForm extends Dialog {
    protected final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    protected final transient Refusals refusals = new Refusals(message);
    private final transient Consumer<Meeting> saved;

    /** @param saved is told after the dialog is closed */
    MeetingForm(String title, Consumer<Meeting> saved) {
        this.saved = saved;
        setHeaderTitle(title);
        setWidth("min(40rem, 96vw)");
        setCloseOnOutsideClick(false);
        add(message);
        var save = new Button(words.text("action.saveAndClose"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("meeting-save");
        getFooter().add(new Button(words.text("action.cancel"), _ -> close()), save);
    }

    protected final void layOut(Component... content) {
        add(content);
    }

    /** Stores what is in the fields. */
    protected abstract Meeting store();

    private void save() {
        refusals.clear();
        try {
            var stored = store();
            close();
            saved.accept(stored);
        } catch (Refused e) {
            refusals.show(e);
        } catch (Forbidden e) {
            message.show(words.text("edit.forbidden"));
        } catch (StaleVersion | NotFound e) {
            message.show(words.text("meeting.stale"));
        }
    }
}
