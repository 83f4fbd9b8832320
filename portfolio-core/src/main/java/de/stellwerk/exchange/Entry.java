package de.stellwerk.exchange;

import de.stellwerk.shared.Check;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet, read by the names of the domain's fields. What cannot be read becomes a problem and makes the entry broken; the
 * reading goes on, so that every problem is found.
 */
final class Entry {
    private final SheetKind kind;
    private final Book.Row row;
    private final Map<Column, String> letters;
    private final Problems problems;
    private final Set<String> faulty = new HashSet<>();
    private boolean broken;

    Entry(SheetKind kind, Book.Row row, Map<Column, String> letters, Problems problems) {
        this.kind = kind;
        this.row = row;
        this.letters = letters;
        this.problems = problems;
        refuseFormulas();
    }

    private void refuseFormulas() {
        for (var cell : row.cells()) {
            if (cell.kind() == Cell.Kind.FORMULA) {
                add(cell.column(), "formulaInCell");
            } else if (cell.kind() == Cell.Kind.ERROR) {
                add(cell.column(), "errorInCell");
            }
        }
    }

    boolean broken() {
        return broken;
    }

    /** Something else than the row itself is at fault and was told already. */
    void setBroken() {
        broken = true;
    }

    int number() {
        return row.number();
    }

    private Optional<Cell> cell(String field) {
        return row.cell(letter(field))
                .filter(c -> c.kind() != Cell.Kind.FORMULA && c.kind() != Cell.Kind.ERROR)
                .filter(c -> !c.blank());
    }

    private String letter(String field) {
        return letters.getOrDefault(kind.column(field), "");
    }

    private boolean unreadable(String letter) {
        return row.cell(letter)
                .filter(c -> c.kind() == Cell.Kind.FORMULA || c.kind() == Cell.Kind.ERROR)
                .isPresent();
    }

    void requireAll() {
        kind.columns().stream().filter(Column::required).map(Column::field).forEach(this::require);
    }

    void require(String field) {
        var letter = letter(field);
        if (letter.isEmpty()) {
            broken = true; // the missing column was told once for the sheet
        } else if (cell(field).isEmpty() && !unreadable(letter)) {
            problem(field, "required");
        }
    }

    /** Whether the sheet has the column at all. */
    boolean knows(String field) {
        return !letter(field).isEmpty();
    }

    boolean filled(String field) {
        return cell(field).isPresent();
    }

    @Nullable
    String text(String field) {
        return cell(field).map(c -> c.text().replace("\r\n", "\n").strip()).orElse(null);
    }

    /** Never {@code null}; empty if nothing is there, which {@link #requireAll} tells. */
    String must(String field) {
        return cell(field).map(c -> c.text().replace("\r\n", "\n").strip()).orElse("");
    }

    <T> List<T> list(String field, Function<String, T> read) {
        return cell(field).map(c -> ListText.entries(c.text().replace("\r\n", "\n"))).orElse(List.of()).stream()
                .map(read)
                .toList();
    }

    List<String> list(String field) {
        return list(field, Function.identity());
    }

    @Nullable
    Integer integer(String field) {
        var number = decimal(field);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            problem(field, "wholeNumber", number.toPlainString());
            return null;
        }
    }

    private @Nullable BigDecimal decimal(String field) {
        var cell = cell(field).orElse(null);
        if (cell == null || cell.number() != null) {
            return cell == null ? null : cell.number();
        }
        var text = cell.text().strip().replaceAll("(?i)\\s*(EUR|€)$", "");
        if (text.matches("-?(\\d{1,12}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,4})?")) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        problem(field, "numberForm", cell.text());
        return null;
    }

    @Nullable
    Money money(String field) {
        var number = decimal(field);
        if (number == null) {
            return null;
        }
        try {
            return Money.euro(number);
        } catch (IllegalArgumentException e) {
            problem(field, "partsOfACent", number.toPlainString());
            return null;
        }
    }

    @Nullable
    ImpreciseDate date(String field) {
        var date = cell(field).map(Cell::date).map(ImpreciseDate::day);
        return date.isPresent() ? date.get() : read(field, "dateForm", DateText::parse);
    }

    @Nullable
    LocalDate day(String field) {
        var date = cell(field).map(Cell::date);
        return date.isPresent() ? date.get() : read(field, "dayForm", DateText::day);
    }

    @Nullable
    YearMonth month(String field) {
        var date = cell(field).map(Cell::date).map(YearMonth::from);
        return date.isPresent() ? date.get() : read(field, "monthForm", DateText::month);
    }

    List<LocalDate> days(String field) {
        var days = new ArrayList<LocalDate>();
        for (var text : list(field)) {
            DateText.day(text).ifPresentOrElse(days::add, () -> problem(field, "dayForm", text));
        }
        return List.copyOf(days);
    }

    /** What is stored stays where the sheet has no such column. */
    List<ClosedPeriod> periods(String field, Optional<List<ClosedPeriod>> before) {
        if (!knows(field)) {
            return before.orElse(List.of());
        }
        var periods = new ArrayList<ClosedPeriod>();
        for (var text : list(field)) {
            ListText.period(text).ifPresentOrElse(periods::add, () -> problem(field, "periodForm", text));
        }
        return List.copyOf(periods);
    }

    boolean yes(String field, boolean otherwise) {
        return Optional.ofNullable(read(field, "yesOrNo", Words::parseYesNo)).orElse(otherwise);
    }

    <E extends Enum<E>> @Nullable E word(String field, Class<E> type) {
        var allowed = String.join(", ", Words.of(type));
        return cell(field)
                .flatMap(c -> Words.parse(type, c.text()).or(() -> {
                    problem(field, "unknownWord", c.text(), allowed);
                    return Optional.empty();
                }))
                .orElse(null);
    }

    <T> @Nullable T read(String field, String rule, Function<String, Optional<T>> parse) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        var value = parse.apply(text);
        if (value.isEmpty()) {
            problem(field, rule, text);
        }
        return value.orElse(null);
    }

    void problem(String field, String rule, Object... args) {
        add(letter(field), rule, args);
    }

    /** Tells what the check found, unless the row is broken already and the same might be told twice. */
    void check(Check check) {
        if (!broken) {
            check.violations().forEach(this::violation);
        }
    }

    /** The row's fault that a service found. */
    void violation(Violation violation) {
        add(letter(violation), violation.rule(), violation.args().toArray());
    }

    /** A further fault of a row of which one is known; not told at a cell that has one already. */
    void further(Violation violation) {
        if (!faulty.contains(letter(violation))) {
            violation(violation);
        }
    }

    private String letter(Violation violation) {
        return kind.columns().stream()
                .filter(c -> !violation.field().isEmpty() && c.holds(violation.field()))
                .findFirst()
                .map(letters::get)
                .orElse("");
    }

    private void add(String letter, String rule, Object... args) {
        broken = true;
        faulty.add(letter);
        problems.add(Problem.of(kind.title(), row.number(), letter, rule, args));
    }
}
