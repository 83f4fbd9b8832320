package de.stellwerk.exchange;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what is created, changed and unchanged, and notes every changed field. */
final class Outcome {
    private final Map<SheetKind, ImportResult.Count> counts = new EnumMap<>(SheetKind.class);
    private final List<Difference> differences = new ArrayList<>();

    Outcome() {
        for (var kind : SheetKind.values()) {
            counts.put(kind, ImportResult.Count.NONE);
        }
    }

    /** @param before as stored, {@code null}: not yet */
    <T extends Record> void note(SheetKind kind, String code, @Nullable T before, T after, Shown shown) {
        var unchanged = after.equals(before);
        var one =
                new ImportResult.Count(before == null ? 1 : 0, before != null && !unchanged ? 1 : 0, unchanged ? 1 : 0);
        counts.merge(kind, one, ImportResult.Count::plus);
        if (before != null && !unchanged) {
            compare(kind, code, before, after, shown);
        }
    }

    /** Fields that are no column of the sheet, such as the id, are equal anyway. */
    private <T extends Record> void compare(SheetKind kind, String code, T before, T after, Shown shown) {
        for (var component : before.getClass().getRecordComponents()) {
            var old = value(component, before);
            var now = value(component, after);
            if (!Objects.equals(old, now)) {
                differences.add(
                        new Difference(kind, code, header(kind, component.getName()), shown.of(old), shown.of(now)));
            }
        }
    }

    private static String header(SheetKind kind, String field) {
        return kind.columns().stream()
                .filter(c -> c.holds(field))
                .map(Column::header)
                .findFirst()
                .orElse(field);
    }

    private static @Nullable Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    ImportResult result(List<Problem> problems) {
        return new ImportResult(problems, counts, problems.isEmpty() ? differences : List.of());
    }
}
