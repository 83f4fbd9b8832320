package de.stellwerk.ui.status;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.stellwerk.server.Messages;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** Date fields that read and write 10.07.2020. */
public final class Dates {
    private Dates() {}

    public static DatePicker picker(Locale locale) {
        String own = locale.getLanguage().equals("de") ? "dd.MM.yyyy" : "yyyy-MM-dd";
        var picker = new DatePicker();
        picker.setLocale(locale);
        picker.setPlaceholder(Messages.text(locale, "report.date.placeholder"));
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats(own, "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setMonthNames(Stream.of(Month.values())
                        .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(sundayFirst(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(Messages.text(locale, "report.date.today"))
                .setCancel(Messages.text(locale, "report.cancel"))
                .setBadInputErrorMessage(Messages.text(locale, "report.date.bad")));
        return picker;
    }

    private static java.util.List<String> sundayFirst(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, d -> d.plus(1))
                .limit(7)
                .map(d -> d.getDisplayName(style, locale))
                .toList();
    }
}
