package de.stellwerk.ui.form;

import de.stellwerk.server.Messages;
import de.stellwerk.shared.Violation;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;

/** The fields of a form as it names them. */
final class FieldNames {
    private FieldNames() {}

    static String of(String path) {
        return Words.here().text("form.field." + field(path));
    }

    private static String field(String path) {
        return path.replaceAll("\\[\\d+].*", "");
    }

    /** A sentence, with the field that it is about in front. */
    static String sentence(Violation violation) {
        var text = Refusals.text(violation);
        return Messages.has("form.field." + field(violation.field()))
                ? Words.here().text("form.at", of(violation.field()), text)
                : text;
    }
}
