package de.stellwerk.ui.scenario;

import de.stellwerk.scenario.Change;
import de.stellwerk.scenario.Scenario;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a change's field in a refusal: {@code changes[2].end}. */
final class ChangeField {
    private static final Pattern FORM = Pattern.compile("changes\\[(\\d+)](?:\\.(.+))?");

    private ChangeField() {}

    /** The change that it belongs to. */
    static Optional<Change> change(String field, Scenario scenario) {
        var matcher = FORM.matcher(field);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(matcher.group(1));
        return index < scenario.changes().size()
                ? Optional.of(scenario.changes().get(index))
                : Optional.empty();
    }

    /** The field without its change: end. */
    static String name(String field) {
        var matcher = FORM.matcher(field);
        return matcher.matches() && matcher.group(2) != null ? matcher.group(2) : field;
    }
}
