package de.stellwerk.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.stellwerk.server.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days and months as they stand on screen: 10.07.2020 and Juni 2020; in English 2020-07-10 and June 2020. */
public final class Dates {
    private Dates() {}

    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern(locale)).format(day);
    }

    public static String month(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    /** A date picker that speaks the language of the page, in the form of {@link #day}, and begins its week on Monday. */
    public static DatePicker picker(String label, Locale locale) {
        var words = new DatePicker.DatePickerI18n();
        words.setDateFormat(pattern(locale));
        words.setMonthNames(Stream.of(Month.values())
                .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(days(TextStyle.FULL, locale));
        words.setWeekdaysShort(days(TextStyle.SHORT, locale));
        words.setFirstDayOfWeek(1);
        words.setToday(Messages.text(locale, "date.today"));
        words.setCancel(Messages.text(locale, "action.cancel"));
        words.setBadInputErrorMessage(Messages.text(locale, "date.wrong"));
        var picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(words);
        return picker;
    }

    private static String pattern(Locale locale) {
        return locale.getLanguage().equals("en") ? "yyyy-MM-dd" : "dd.MM.yyyy";
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
