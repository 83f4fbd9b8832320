package de.stellwerk.api;

import de.stellwerk.shared.Refused;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a record as the columns of a table: a record in a record gives columns of its own, a list one cell. */
final class Columns<T> {
    /** Fields that are too much for a cell. */
    private static final int MAX_DEPTH = 3;

    /** The components of a record, which are made anew at each question. */
    private static final ClassValue<List<RecordComponent>> PARTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private final List<Column> columns = new ArrayList<>();

    private Columns(Class<T> type) {
        add("", type, row -> row, 1);
    }

    static <T> Columns<T> of(Class<T> type) {
        return new Columns<>(type);
    }

    private void add(String prefix, Class<?> type, Function<Object, @Nullable Object> parent, int depth) {
        for (var component : type.getRecordComponents()) {
            var name = prefix + component.getName();
            component.getAccessor().setAccessible(true);
            Function<Object, @Nullable Object> value = row -> {
                var owner = parent.apply(row);
                return owner == null ? null : get(component, owner);
            };
            if (nested(component.getType()) && depth < MAX_DEPTH) {
                add(name + ".", component.getType(), value, depth + 1);
            } else {
                columns.add(new Column(name, value));
            }
        }
    }

    private static boolean nested(Class<?> type) {
        return type.isRecord() && type != MoneyJson.class && type != DateJson.class;
    }

    private static @Nullable Object get(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> cells(Object row, Locale locale) {
        return columns.stream()
                .map(c -> c.value().apply(row))
                .map(value -> Csv.cell(text(value, locale), value))
                .toList();
    }

    /** The rows of which a cell holds the text, in whatever case; all of them where there is none. */
    List<T> holding(@Nullable String text, List<T> rows) {
        if (text == null || text.isBlank()) {
            return rows;
        }
        var wanted = text.strip().toLowerCase(Locale.GERMAN);
        return rows.stream()
                .filter(row -> columns.stream()
                        .map(c -> text(c.value().apply(row), Locale.GERMAN).toLowerCase(Locale.GERMAN))
                        .anyMatch(cell -> cell.contains(wanted)))
                .toList();
    }

    /** @throws Refused if there is no such field to sort by */
    List<T> sorted(List<T> rows, ListQuery query) {
        var field = query.sortField();
        if (field == null) {
            return rows;
        }
        var column = columns.stream()
                .filter(c -> c.name().equals(field))
                .findFirst()
                .orElseThrow(() -> Refused.input("sort", "unknownValue", field, String.join(", ", names())));
        Comparator<Object> byValue = Comparator.comparing(
                row -> comparable(column.value().apply(row)), Comparator.nullsLast(Columns::compare));
        var order = query.ascending() ? byValue : byValue.reversed();
        return rows.stream().sorted(order).toList();
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> a, Comparable<?> b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    private static @Nullable Comparable<?> comparable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.toLowerCase(Locale.GERMAN);
            case DateJson date -> date.date();
            case MoneyJson money -> new java.math.BigDecimal(money.amount());
            case Comparable<?> comparable -> comparable;
            case Object other -> text(other, Locale.GERMAN);
        };
    }

    private static String text(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case MoneyJson money -> Csv.number(new java.math.BigDecimal(money.amount()), locale);
            case java.math.BigDecimal number -> Csv.number(number, locale);
            case DateJson date -> date.text();
            case Collection<?> list -> list.stream().map(e -> text(e, locale)).collect(Collectors.joining("; "));
            case Map<?, ?> map -> map.toString();
            case Record record -> recordText(record, locale);
            case Object other -> other.toString();
        };
    }

    private static String recordText(Record row, Locale locale) {
        return PARTS.get(row.getClass()).stream()
                .map(c -> get(c, row))
                .filter(Objects::nonNull)
                .map(v -> text(v, locale))
                .filter(t -> !t.isEmpty() && !t.equals("false"))
                .collect(Collectors.joining(" "));
    }

    private record Column(String name, Function<Object, @Nullable Object> value) {}
}
