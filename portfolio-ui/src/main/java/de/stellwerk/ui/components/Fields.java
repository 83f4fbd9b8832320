package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The fields of a form, each tied to a part of an entity.
 *
 * @param <T> the entity
 * @param <B> what collects its new state
 */
public class Fields<T, B> {
    private record Entry<T, B, V>(String path, HasValue<?, V> field, Function<T, V> get, BiConsumer<B, V> set) {
        void show(T entity) {
            V value = get.apply(entity);
            field.setValue(value == null ? field.getEmptyValue() : value);
        }

        void into(B target) {
            set.accept(target, field.isEmpty() ? null : field.getValue());
        }

        void rebase(T base, T theirs) {
            V before = get.apply(base);
            V mine = field.isEmpty() ? null : field.getValue();
            boolean untouched = Objects.equals(before, mine)
                    || mine == null && (Objects.equals(before, field.getEmptyValue()) || before == null);
            if (untouched) {
                show(theirs);
            }
        }
    }

    private final List<Entry<T, B, ?>> entries = new ArrayList<>();

    /**
     * Ties a field.
     *
     * @param path of the part as violations name it
     * @param set gets {@code null} for an empty field
     */
    public <V, F extends Component & HasValue<?, V>> F add(
            String path, F field, Function<T, V> get, BiConsumer<B, V> set) {
        entries.add(new Entry<>(path, field, get, set));
        return field;
    }

    public void show(T entity) {
        entries.forEach(entry -> entry.show(entity));
    }

    public B into(B target) {
        entries.forEach(entry -> entry.into(target));
        return target;
    }

    /** Takes over what somebody else stored, but for the fields that were touched here. */
    public void rebase(T base, T theirs) {
        entries.forEach(entry -> entry.rebase(base, theirs));
    }

    /** Whether every date can be read; marks those that cannot. */
    public boolean readable() {
        boolean readable = true;
        for (Entry<T, B, ?> entry : entries) {
            if (entry.field() instanceof ImpreciseDateField date && !date.check()) {
                readable = false;
            }
        }
        return readable;
    }

    public Refusals refusals(MessageCard message) {
        var refusals = new Refusals(message);
        for (Entry<T, B, ?> entry : entries) {
            if (entry.field() instanceof HasValidation field) {
                refusals.field(entry.path(), field);
            }
        }
        return refusals;
    }
}
