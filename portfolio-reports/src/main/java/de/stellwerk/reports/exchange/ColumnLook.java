package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Column;
import java.util.Set;

/** How wide a column is and what it is prepared for. Imprecise dates are text: as dates, Excel would make up a day. */
final class ColumnLook {
    /** What the cells of a column are prepared for. */
    enum Format {
        TEXT,
        NUMBER,
        AMOUNT,
        DAY
    }

    private static final Set<String> NUMBERS =
            Set.of("firstYear", "lastYear", "dueWorkingDay", "costClass", "duration.minMonths", "duration.maxMonths");
    private static final Set<String> DAYS = Set.of("documentDate", "asked", "answered");
    private static final Set<String> AMOUNTS = Set.of("min", "max");
    private static final Set<String> SHORT = Set.of(
            "code",
            "block",
            "measure",
            "label",
            "from",
            "to",
            "partOf",
            "lag",
            "phase",
            "aliases",
            "goals",
            "level",
            "reportingSince",
            "reportsFrom",
            "section",
            "meetings",
            "appliesTo");
    private static final Set<String> DATES = Set.of(
            "start", "end", "baselineStart", "baselineEnd", "baseline", "planned", "forecast", "actual", "metOn");
    private static final Set<String> LONG = Set.of(
            "description",
            "title",
            "finding",
            "priorityRationale",
            "note",
            "duration.note",
            "statusFacts",
            "expectedEffects",
            "responsible",
            "participants",
            "remarks",
            "result",
            "tasks");

    private ColumnLook() {}

    static Format format(Column column) {
        if (DAYS.contains(column.field())) {
            return Format.DAY;
        }
        if (AMOUNTS.contains(column.field())) {
            return Format.AMOUNT;
        }
        return NUMBERS.contains(column.field()) ? Format.NUMBER : Format.TEXT;
    }

    /** In characters. */
    static int width(Column column) {
        if (LONG.contains(column.field())) {
            return 50;
        }
        if (!column.choices().isEmpty() || DATES.contains(column.field()) || SHORT.contains(column.field())) {
            return 16;
        }
        return format(column) == Format.TEXT ? 30 : 14;
    }
}
