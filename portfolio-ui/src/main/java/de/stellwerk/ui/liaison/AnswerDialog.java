package de.stellwerk.ui.liaison;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.governance.Feedback;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;

/** Answers feedback. */
final class AnswerDialog extends Dialog {
    private final transient FeedbackServices services;
    private final transient Feedback feedback;
    private final transient Runnable saved;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final TextArea answer = new TextArea(words.text("feedback.answer"));
    private final transient Refusals refusals = new Refusals(message).field("answer", answer);

    AnswerDialog(FeedbackServices services, Feedback feedback, Runnable saved) {
        this.services = services;
        this.feedback = feedback;
        this.saved = saved;
        setHeaderTitle(words.text("feedback.answer.title", words.of(feedback.kind())));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        var said = new Paragraph(feedback.text());
        said.addClassName("st-prose");
        answer.setRequiredIndicatorVisible(true);
        answer.setMinRows(4);
        answer.setMaxRows(10);
        answer.setMaxLength(4_000);
        answer.setWidthFull();
        answer.setId("answer-text");
        answer.setHelperText(words.text("feedback.answer.help"));
        add(message, said, answer);
        var send = new Button(words.text("feedback.answer.do"), _ -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("answer-send");
        getFooter().add(new Button(words.text("action.cancel"), _ -> close()), send);
    }

    private void send() {
        refusals.clear();
        try {
            services.feedback().answer(services.current().get(), feedback, answer.getValue());
            close();
            saved.run();
        } catch (Refused e) {
            refusals.show(e);
        } catch (StaleVersion e) {
            message.show(words.text("feedback.stale"));
        }
    }
}
