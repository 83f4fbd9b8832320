package de.stellwerk.ui.measure;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Responsible;
import de.stellwerk.measure.Tag;
import de.stellwerk.shared.SourceRef;
import de.stellwerk.ui.components.PairField;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One row each of the lists in the profile. */
final class RowEditors {
    private RowEditors() {}

    static PairField<String, Responsible.Part, Responsible> responsible() {
        return new PairField<>(
                text("field.unit"),
                choice("field.part", Responsible.Part.values(), Responsible.Part.LEAD),
                named(Responsible::new),
                Responsible::unit,
                Responsible::role);
    }

    static PairField<String, Boolean, Participant> participant() {
        return new PairField<>(
                text("field.unit"),
                new Checkbox(Words.here().text("measure.ifNeeded")),
                named(Participant::new),
                Participant::unit,
                Participant::ifNeeded);
    }

    static PairField<String, Boolean, Alias> alias() {
        return new PairField<>(
                text("field.number"),
                new Checkbox(Words.here().text("field.dangling")),
                named(Alias::new),
                Alias::text,
                Alias::dangling);
    }

    static PairField<String, Tag.Kind, Tag> tag() {
        return new PairField<>(
                text("field.text"),
                choice("field.kind", Tag.Kind.values(), Tag.Kind.OTHER),
                named((text, kind) -> new Tag(kind, text)),
                Tag::text,
                Tag::kind);
    }

    static PairField<String, String, SourceRef> source() {
        return new PairField<>(
                text("field.document"),
                text("field.section"),
                RowEditors::source,
                source -> Texts.orEmpty(source.document()),
                source -> Texts.orEmpty(source.section()));
    }

    private static @Nullable SourceRef source(String document, String section) {
        return document.isBlank() && section.isBlank()
                ? null
                : new SourceRef(Texts.orNull(document), Texts.orNull(section));
    }

    /** Without the first text there is no value. */
    private static <B, T> BiFunction<String, B, @Nullable T> named(BiFunction<String, B, T> make) {
        return (text, other) -> text.isBlank() || other == null ? null : make.apply(text.strip(), other);
    }

    static Supplier<PlainField> remark() {
        return () -> new PlainField(text("field.text"));
    }

    static TextField text(String label) {
        var field = new TextField();
        field.setAriaLabel(Words.here().text(label));
        field.setPlaceholder(Words.here().text(label));
        return field;
    }

    private static <E extends Enum<E>> Select<E> choice(String label, E[] items, E first) {
        var words = Words.here();
        var select = new Select<E>();
        select.setItems(items);
        select.setItemLabelGenerator(words::of);
        select.setAriaLabel(words.text(label));
        select.setValue(first);
        return select;
    }
}
