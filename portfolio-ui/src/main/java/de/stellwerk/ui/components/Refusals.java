package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the violations of a refusal to the fields that caused them, and the others into a message. */
public class Refusals {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final MessageCard message;

    public Refusals(MessageCard message) {
        this.message = message;
    }

    /** @param path of the field as the API names it; violations below it (an element of a list) belong to it too */
    public Refusals field(String path, HasValidation field) {
        fields.put(path, field);
        return this;
    }

    public void clear() {
        message.hide();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Marks the fields, focuses the first of them and shows what belongs to none. */
    public void show(Refused refused) {
        clear();
        var general = new ArrayList<String>();
        var marked = new ArrayList<HasValidation>();
        for (Violation violation : refused.violations()) {
            String text = text(violation);
            find(violation.field())
                    .ifPresentOrElse(
                            field -> {
                                mark(field, text, marked);
                                marked.add(field);
                            },
                            () -> general.add(text));
        }
        if (!general.isEmpty()) {
            message.show(String.join(" ", general));
        }
        if (!marked.isEmpty() && marked.getFirst() instanceof Component first) {
            first.getElement().callJsFunction("focus");
        }
    }

    private static void mark(HasValidation field, String text, List<HasValidation> marked) {
        field.setErrorMessage(marked.contains(field) ? field.getErrorMessage() + " " + text : text);
        field.setInvalid(true);
    }

    /** The sentence of a rule. */
    public static String text(Violation violation) {
        var words = Words.here();
        return words.text(
                "rule." + violation.rule(),
                violation.args().stream().map(arg -> said(arg, words)).toArray());
    }

    /** Days as people write them; anything else as it stands. */
    private static String said(String arg, Words words) {
        return ISO_DAY.matcher(arg).matches() ? words.statedDate(arg) : arg;
    }

    private Optional<HasValidation> find(String path) {
        for (String part = path; !part.isEmpty(); part = parent(part)) {
            HasValidation field = fields.get(part);
            if (field != null) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
