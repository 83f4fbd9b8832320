package de.stellwerk.ui.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Asks before something is done that would be a pity if it were done by mistake. */
public final class Question extends Dialog {
    private final Button yes;
    private final Button no;

    /**
     * @param text what it means, {@code null}: the title says it all
     * @param answer the word on the button that does it
     */
    public Question(String title, @Nullable String text, String answer, Runnable action) {
        yes = new Button(answer, _ -> {
            close();
            action.run();
        });
        yes.setId("question-yes");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        no = new Button(Words.here().text("action.cancel"), _ -> close());
        no.setId("question-no");
        setHeaderTitle(title);
        if (text != null) {
            add(new Paragraph(text));
        }
        getFooter().add(no, yes);
        setMaxWidth("min(30rem, 96vw)");
    }

    /** Marks what cannot be taken back. */
    public Question dangerous() {
        yes.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    /** @param word on the button that leaves all as it is */
    public Question or(String word) {
        no.setText(word);
        return this;
    }
}
