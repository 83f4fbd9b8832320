package de.stellwerk.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.stellwerk.form.ExaminedForm;
import de.stellwerk.form.FormChoice;
import de.stellwerk.form.FormContent;
import de.stellwerk.form.FormDecision;
import de.stellwerk.form.FormDifference;
import de.stellwerk.form.FormField;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What form and report say, side by side; where both were changed, somebody has to choose. */
final class DifferenceTable extends Div {
    private final transient Words words = Words.here();
    private final transient Map<FormField, RadioButtonGroup<FormChoice>> choices = new EnumMap<>(FormField.class);
    private final boolean stale;
    private final DataTable table;

    DifferenceTable(ExaminedForm form) {
        stale = form.stale();
        table = new DataTable(words.text("form.differences"), heads());
        form.differences().forEach(this::row);
        addClassName("st-form-differences");
        add(table);
    }

    private String[] heads() {
        var heads = new ArrayList<>(List.of(words.text("form.head.field")));
        if (stale) {
            heads.add(words.text("form.head.then"));
        }
        heads.addAll(
                List.of(words.text("form.head.now"), words.text("form.head.form"), words.text("form.head.counts")));
        return heads.toArray(String[]::new);
    }

    private void row(FormDifference d) {
        var cells = new ArrayList<Component>(
                List.of(DataTable.strong(FieldNames.of(d.field().path()))));
        if (stale) {
            cells.add(value(d.field(), d.then()));
        }
        cells.addAll(List.of(value(d.field(), d.now()), value(d.field(), d.filled()), counts(d)));
        table.row(cells.toArray(Component[]::new));
    }

    private Component counts(FormDifference d) {
        return switch (d.kind()) {
            case FORM -> DataTable.text(words.text("form.counts.FORM"));
            case REPORT -> DataTable.text(words.text("form.counts.REPORT"));
            case BOTH -> choice(d.field());
        };
    }

    private Component choice(FormField field) {
        var choice = new RadioButtonGroup<FormChoice>();
        choice.setAriaLabel(words.text("form.choose", FieldNames.of(field.path())));
        choice.setItems(FormChoice.values());
        choice.setItemLabelGenerator(c -> words.text("form.counts." + c));
        choice.setId("choice-" + field.name());
        choices.put(field, choice);
        return choice;
    }

    /** What was chosen so far; empty while something is not, which is marked then. */
    Optional<Map<FormField, FormChoice>> chosen() {
        var chosen = new EnumMap<FormField, FormChoice>(FormField.class);
        choices.forEach((field, choice) -> {
            choice.setInvalid(choice.getValue() == null);
            choice.setErrorMessage(words.text("rule.formChoiceMissing"));
            if (choice.getValue() != null) {
                chosen.put(field, choice.getValue());
            }
        });
        return chosen.size() == choices.size() ? Optional.of(chosen) : Optional.empty();
    }

    private Component value(FormField field, FormContent content) {
        return DataTable.prose(said(field.of(content)));
    }

    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> Words.NONE;
            case Light light -> words.text("light." + light.name().toLowerCase(java.util.Locale.ROOT));
            case ImpreciseDate date -> words.date(date);
            case List<?> decisions ->
                decisions.isEmpty()
                        ? Words.NONE
                        : decisions.stream()
                                .map(FormDecision.class::cast)
                                .map(d -> words.text("form.decision", d.text(), words.date(d.due())))
                                .collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }
}
