package de.stellwerk.ui.admin;

import de.stellwerk.calendar.CommonDayOff;
import de.stellwerk.calendar.DayOff;
import de.stellwerk.calendar.OwnDayOff;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/** Says days off. */
record CalendarWords(Words words) {
    static CalendarWords here() {
        return new CalendarWords(Words.here());
    }

    String name(DayOff day) {
        return day.kind() == DayOff.Kind.COMMON ? words.of(CommonDayOff.valueOf(day.name())) : day.name();
    }

    /** Karfreitag (10.04.2020). */
    String dated(DayOff day) {
        return name(day) + " (" + words.date(day.day()) + ")";
    }

    String dated(List<DayOff> days) {
        return days.stream().map(this::dated).collect(Collectors.joining(", "));
    }

    String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
    }

    String common(List<CommonDayOff> days) {
        return days.stream().map(words::of).collect(Collectors.joining(", "));
    }

    /** Stadtfest (24.06.2020, jährlich). */
    String own(List<OwnDayOff> days) {
        return days.stream()
                .map(o -> o.name() + " (" + words.date(o.day())
                        + (o.yearly() ? ", " + words.text("admin.dayOff.yearly") : "") + ")")
                .collect(Collectors.joining("; "));
    }
}
