package de.stellwerk.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import de.stellwerk.ui.Page;

/** What stands on a page of the administration and in its dialog. */
final class AdminScreen {
    private AdminScreen() {}

    static String page() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    static void save() {
        _click(_get(Button.class, spec -> spec.withText("Speichern und schließen")));
    }
}
