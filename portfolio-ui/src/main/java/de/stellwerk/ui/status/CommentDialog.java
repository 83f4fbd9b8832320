package de.stellwerk.ui.status;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks what is missing before something is returned. */
public final class CommentDialog extends Dialog {
    private final TextArea comment = new TextArea();

    /** @param send returns it; refuses an empty comment */
    public CommentDialog(String title, Consumer<String> send) {
        setHeaderTitle(title);
        comment.setLabel(Words.here().text("report.return.comment"));
        comment.setRequiredIndicatorVisible(true);
        comment.setMinRows(3);
        comment.setMaxRows(8);
        comment.setWidth("28rem");
        comment.setId("return-comment");
        add(comment);
        var submit = new Button(Words.here().text("report.return"), _ -> send(send));
        submit.setId("return-send");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.here().text("report.cancel"), _ -> close()), submit);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                comment.focus();
            }
        });
    }

    private void send(Consumer<String> send) {
        try {
            send.accept(comment.getValue());
            close();
        } catch (Refused e) {
            comment.setErrorMessage(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
            comment.setInvalid(true);
            comment.focus();
        }
    }
}
