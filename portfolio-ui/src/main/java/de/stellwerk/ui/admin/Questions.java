package de.stellwerk.ui.admin;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.stellwerk.ui.components.Words;

/** Asks before something is done that cannot be undone. */
final class Questions {
    private Questions() {}

    /** @param yes key of the word on the button */
    static void ask(String title, String text, String yes, Runnable action) {
        question(title, text, yes, action).open();
    }

    /** The same before something is gone for ever. */
    static void askErase(String title, String text, Runnable action) {
        var question = question(title, text, "admin.erase", action);
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private static ConfirmDialog question(String title, String text, String yes, Runnable action) {
        var words = Words.here();
        var question = new ConfirmDialog();
        question.setHeader(words.text(title));
        question.setText(text);
        question.setCancelable(true);
        question.setCancelText(words.text("report.cancel"));
        question.setConfirmText(words.text(yes));
        question.addConfirmListener(_ -> action.run());
        return question;
    }
}
