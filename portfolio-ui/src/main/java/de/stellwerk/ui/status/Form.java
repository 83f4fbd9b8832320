package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.StatusReportBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the numbered rows of the form share: the draft, the fields by their path, and when to save. */
final class Form {
    private static final int AUTOSAVE_MILLIS = 1000;
    private static final String COPY = "data-field";

    private final Draft draft;
    private final Runnable save;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** @param save called when the writer paused or left a field */
    Form(Draft draft, Runnable save) {
        this.draft = draft;
        this.save = save;
    }

    Draft draft() {
        return draft;
    }

    void change(Part part, Consumer<StatusReportBuilder> change) {
        draft.change(part, change);
        save.run();
    }

    /** Growing text that saves itself. */
    TextArea area(String path, String name, @Nullable String value, Consumer<String> typed) {
        var area = new TextArea();
        area.setAriaLabel(name);
        area.setMinRows(2);
        area.setMaxRows(8);
        area.setValue(value == null ? "" : value);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(AUTOSAVE_MILLIS);
        area.addValueChangeListener(e -> typed.accept(e.getValue()));
        area.addBlurListener(_ -> save.run());
        return field(path, area);
    }

    /** Makes a field known under its path, to focus it, to mark it and to keep its text in the browser. */
    <C extends Component> C field(String path, C component) {
        component.getElement().setAttribute(COPY, path);
        fields.put(path, component);
        return component;
    }

    /** Under which name the browser keeps the text of a field in a list, where the position may change. */
    static void copyAs(Component field, String name) {
        field.getElement().setAttribute(COPY, name);
    }

    /** The text fields by the name under which the browser keeps their text. */
    Map<String, HasValue<?, String>> texts() {
        var texts = new LinkedHashMap<String, HasValue<?, String>>();
        fields.values().forEach(field -> {
            if (field instanceof TextArea area) {
                texts.put(area.getElement().getAttribute(COPY), area);
            }
        });
        return texts;
    }

    /** Forgets the fields of rows that are drawn anew. */
    void forget(String prefix) {
        fields.keySet().removeIf(path -> path.startsWith(prefix));
    }

    /** Focuses the field of a violation, or the nearest one around it. */
    void focus(String path) {
        if (at(path) instanceof Focusable<?> field) {
            field.focus();
            ((Component) field).scrollIntoView();
        }
    }

    /** Marks the fields of these violations, and unmarks all others. */
    void mark(List<Violation> violations, java.util.function.Function<Violation, String> words) {
        Map<Component, String> marked = violations.stream()
                .filter(v -> at(v.field()) != null)
                .collect(Collectors.toMap(v -> at(v.field()), words, (first, _) -> first));
        fields.values().forEach(field -> {
            if (field instanceof HasValidation checked) {
                checked.setInvalid(marked.containsKey(field));
                checked.setErrorMessage(marked.getOrDefault(field, ""));
            }
        });
    }

    private @Nullable Component at(String path) {
        String wanted = path.replaceAll("\\[(\\d+)]", ".$1");
        while (!wanted.isEmpty()) {
            String prefix = wanted;
            var exact = fields.get(prefix);
            if (exact != null) {
                return exact;
            }
            var inside = fields.keySet().stream()
                    .filter(p -> p.startsWith(prefix + "."))
                    .findFirst();
            if (inside.isPresent()) {
                return fields.get(inside.get());
            }
            wanted = wanted.contains(".") ? wanted.substring(0, wanted.lastIndexOf('.')) : "";
        }
        return null;
    }

    static Section row(String number, String title, Component... beside) {
        var heading = new H2(title);
        var head = new Div(heading);
        head.add(beside);
        head.addClassName("st-form-row-head");
        var no = new Span(number);
        no.addClassName("st-form-no");
        var row = new Section(no, head);
        row.addClassName("st-form-row");
        return row;
    }

    static Button linkButton(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("st-link");
        return button;
    }
}
