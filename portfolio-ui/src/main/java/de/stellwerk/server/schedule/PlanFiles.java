package de.stellwerk.server.schedule;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.engine.Limits;
import de.stellwerk.schedule.engine.Plan;
import de.stellwerk.schedule.engine.Span;
import de.stellwerk.schedule.engine.Task;
import de.stellwerk.schedule.engine.Tie;
import de.stellwerk.schedule.engine.WorkCalendar;
import de.stellwerk.shared.ImpreciseDate;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a plan of three files and says everything that is wrong with them. */
final class PlanFiles {
    private static final List<String> TASK = List.of("id", "name", "duration_days", "constraint_start");
    private static final List<String> RELATION = List.of("predecessor", "successor", "type", "lag_days");
    private static final List<String> CALENDAR = List.of("date");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    PlanFiles(Faults faults) {
        this.faults = faults;
    }

    /** The plan, of which only what is right can be used if there are faults. */
    Plan read(Path taskFile, Path relationFile, Path calendarFile, @Nullable LocalDate start, LocalDate today) {
        var free = CsvFile.read(calendarFile, CALENDAR, faults).stream()
                .map(row -> date(row, "date"))
                .filter(Objects::nonNull)
                .toList();
        var calendar = WorkCalendar.weekdays(free);
        int before = faults.count();
        var rows = CsvFile.read(taskFile, TASK, faults);
        boolean whole = faults.count() == before;
        rows.forEach(row -> task(row, calendar));
        CsvFile.read(relationFile, RELATION, faults).forEach(row -> relation(row, whole));
        return new Plan(start == null ? earliest().orElse(today) : start, calendar, tasks, ties);
    }

    /** The earliest start that a task is held to. */
    Optional<LocalDate> earliest() {
        return tasks.stream()
                .map(task -> task.limits().notBefore())
                .filter(Objects::nonNull)
                .map(ImpreciseDate::date)
                .min(LocalDate::compareTo);
    }

    private void task(CsvFile.Row row, WorkCalendar calendar) {
        var id = row.get("id");
        var first = lines.putIfAbsent(id, row.line());
        if (id.isEmpty()) {
            row.fault("id", "is empty");
        } else if (first != null) {
            row.fault("id", id + " stands in line " + first + " already");
        }
        int days = number(row, "duration_days", 0, Span.LONGEST);
        var start = row.get("constraint_start").isEmpty() ? null : date(row, "constraint_start");
        var limits = start == null ? Limits.NONE : Limits.notBefore(ImpreciseDate.day(start));
        tasks.add(Task.of(id, Span.days(days), calendar).with(limits));
    }

    /** @param whole whether all tasks are known, so that one that is not known is a fault of the relation */
    private void relation(CsvFile.Row row, boolean whole) {
        for (var end : List.of("predecessor", "successor")) {
            if (whole && !lines.containsKey(row.get(end))) {
                row.fault(end, "there is no task " + (row.get(end).isEmpty() ? "without an id" : row.get(end)));
            }
        }
        var type = Arrays.stream(Link.values())
                .filter(l -> l.name().equals(row.get("type").toUpperCase(Locale.ROOT)))
                .findFirst();
        if (type.isEmpty()) {
            row.fault("type", "\"" + row.get("type") + "\" is none of FS, SS, FF, SF");
        }
        int lag = row.get("lag_days").isEmpty() ? 0 : number(row, "lag_days", -Tie.LONGEST_LAG, Tie.LONGEST_LAG);
        ties.add(Tie.of(
                row.get("predecessor"),
                row.get("successor"),
                type.orElse(Link.FS),
                new Lag(lag, Lag.Unit.WORKING_DAYS)));
    }

    private static int number(CsvFile.Row row, String column, int least, int most) {
        var text = row.get(column);
        if (text.matches("[+-]?\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        row.fault(column, "\"" + text + "\" is no whole number from " + least + " to " + most);
        return 0;
    }

    private static @Nullable LocalDate date(CsvFile.Row row, String column) {
        var date = date(row.get(column));
        if (date == null) {
            row.fault(
                    column,
                    "\"" + row.get(column) + "\" is no date from " + FIRST_YEAR + "-01-01 to " + LAST_YEAR + "-12-31");
        }
        return date;
    }

    /** {@code null} if the text is no date, or one of a year in which nobody plans. */
    static @Nullable LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean knows(String id) {
        return lines.containsKey(id);
    }

    /** Where tasks stand in their file, so that a fault found later can say so. */
    String lines(List<String> ids) {
        return ids.stream().distinct().map(id -> String.valueOf(lines.get(id))).collect(Collectors.joining(", "));
    }
}
