package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;

/** Puts the address of a page where it can be pasted from; where the browser does not let us, shows it to be copied by hand. */
final class ShareLink {
    /** Answers with nothing if it was copied, else with the address. */
    private static final String COPY = """
            const url = new URL($0, document.baseURI).href;
            if (!navigator.clipboard) { return url; }
            return navigator.clipboard.writeText(url).then(() => '', () => url);
            """;

    private ShareLink() {}

    static void copy(UI ui, String path) {
        ui.getPage().executeJs(COPY, path).then(String.class, left -> {
            if (left.isEmpty()) {
                UndoNotice.tell(Words.here().text("scenario.link.copied"));
            } else {
                show(left);
            }
        });
    }

    private static void show(String url) {
        var words = Words.here();
        var dialog = new Dialog(words.text("scenario.link.title"));
        var field = new TextField(words.text("scenario.link.address"));
        field.setValue(url);
        field.setReadOnly(true);
        field.setWidth("min(36rem, 80vw)");
        dialog.add(field);
        dialog.getFooter().add(new Button(words.text("action.close"), _ -> dialog.close()));
        dialog.open();
    }
}
