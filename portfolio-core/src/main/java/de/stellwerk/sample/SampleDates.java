package de.stellwerk.sample;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the dates of the sample's history: 01.07.2020, Juli 2020, Q4 2020, 2021. */
final class SampleDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private SampleDates() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    static ImpreciseDate imprecise(String text) {
        if (text.contains(".")) {
            return ImpreciseDate.day(day(text));
        }
        if (!text.contains(" ")) {
            return ImpreciseDate.year(Integer.parseInt(text));
        }
        var parts = text.split(" ");
        var year = Integer.parseInt(parts[1]);
        return parts[0].startsWith("Q")
                ? ImpreciseDate.quarter(year, Integer.parseInt(parts[0].substring(1)))
                : ImpreciseDate.month(year, month(parts[0]));
    }

    private static int month(String name) {
        for (var month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMAN).equals(name)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException(name);
    }

    static @Nullable String text(JsonNode event, String field) {
        return event.hasNonNull(field) ? event.get(field).asText() : null;
    }
}
