package de.stellwerk.ui.admin;

import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Words;

/** Asks before something is done that cannot be undone. */
final class Questions {
    private Questions() {}

    /** @param yes key of the word on the button */
    static void ask(String title, String text, String yes, Runnable action) {
        var words = Words.here();
        new Question(words.text(title), text, words.text(yes), action).open();
    }

    /** The same before something is gone for ever. */
    static void askErase(String title, String text, Runnable action) {
        var words = Words.here();
        new Question(words.text(title), text, words.text("admin.erase"), action)
                .dangerous()
                .open();
    }
}
