package de.stellwerk.exchange;

import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.Effect;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row to be written, by the names of the domain's fields. What it says reads back as the same values. */
final class Line {
    private final SheetKind kind;
    private final Shown shown;
    private final Map<String, Object> values = new HashMap<>();

    Line(SheetKind kind, Shown shown) {
        this.kind = kind;
        this.shown = shown;
    }

    Line with(String field, @Nullable Object value) {
        var column = kind.column(field);
        if (value != null) {
            values.put(column.field(), value);
        }
        return this;
    }

    Book.Row row(int number) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < kind.columns().size(); i++) {
            cell(letter(i), values.get(kind.columns().get(i).field())).ifPresent(cells::add);
        }
        return new Book.Row(number, cells);
    }

    /** Of the first 702 columns. */
    static String letter(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : (char) ('A' + index / 26 - 1) + last;
    }

    private Optional<Cell> cell(String column, @Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Integer number -> Optional.of(Cell.number(column, BigDecimal.valueOf(number)));
            case Money money -> Optional.of(Cell.number(column, money.amount()));
            case LocalDate day -> Optional.of(Cell.date(column, day));
            case List<?> list -> text(column, entries(list));
            default -> text(column, shown(value));
        };
    }

    private static Optional<Cell> text(String column, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Cell.text(column, text));
    }

    /** A line break at the end keeps a single entry from being split at its semicolons. */
    private String entries(List<?> list) {
        var text = new StringBuilder();
        for (var entry : list) {
            text.append(text.isEmpty() ? "" : separator(entry)).append(entry(entry));
        }
        return list.size() == 1 && text.indexOf(";") >= 0 ? text + "\n" : text.toString();
    }

    private static String separator(Object entry) {
        return entry instanceof Responsible r && r.role() != Responsible.Part.LEAD ? " " : "\n";
    }

    private String entry(Object entry) {
        var text = shown(entry);
        return switch (entry) {
            case Effect e when e.audience() == null && !ListText.effect(text).equals(e) -> ": " + text;
            case SourceRef s when s.document() == null && text.indexOf('|') >= 0 -> "| " + text;
            default -> text;
        };
    }

    private String shown(Object value) {
        return Optional.ofNullable(shown.of(value)).orElse("");
    }
}
