package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two fields side by side that make one value. */
public class PairField<A, B, T> extends CustomField<T> {
    private final HasValue<?, A> first;
    private final HasValue<?, B> second;
    private final transient BiFunction<A, B, @Nullable T> join;
    private final transient Function<T, @Nullable A> firstOf;
    private final transient Function<T, @Nullable B> secondOf;

    /** @param join {@code null} where the two make no value yet */
    public <F extends Component & HasValue<?, A>, S extends Component & HasValue<?, B>> PairField(
            F first,
            S second,
            BiFunction<A, B, @Nullable T> join,
            Function<T, @Nullable A> firstOf,
            Function<T, @Nullable B> secondOf) {
        this.first = first;
        this.second = second;
        this.join = join;
        this.firstOf = firstOf;
        this.secondOf = secondOf;
        addClassName("st-pair");
        first.addValueChangeListener(_ -> updateValue());
        second.addValueChangeListener(_ -> updateValue());
        add(first, second);
    }

    @Override
    protected T generateModelValue() {
        return join.apply(first.getValue(), second.getValue());
    }

    @Override
    protected void setPresentationValue(T value) {
        set(first, value == null ? null : firstOf.apply(value));
        set(second, value == null ? null : secondOf.apply(value));
    }

    private static <V> void set(HasValue<?, V> field, @Nullable V value) {
        field.setValue(value == null ? field.getEmptyValue() : value);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        first.setReadOnly(readOnly);
        second.setReadOnly(readOnly);
    }
}
