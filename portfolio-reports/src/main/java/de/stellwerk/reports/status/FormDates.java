package de.stellwerk.reports.status;

import de.stellwerk.exchange.DateText;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as they stand in the cells of a form, typed or not. */
final class FormDates {
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{2})");
    private static final Pattern SPACED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\. ?(\\p{L}{3,9}\\.? \\d{4})");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private FormDates() {}

    static Optional<LocalDate> day(FormGrid.At cell) {
        return date(cell).filter(d -> d.precision() == Precision.DAY).map(ImpreciseDate::date);
    }

    /** As exactly as it is stated. */
    static Optional<ImpreciseDate> date(FormGrid.At cell) {
        if (cell.day() != null) {
            return likely(ImpreciseDate.day(cell.day()));
        }
        if (cell.number() != null && cell.number().intValue() > LAST_YEAR) {
            return likely(ImpreciseDate.day(
                    LocalDate.of(1899, 12, 30).plusDays(cell.number().intValue())));
        }
        return cell.formula() ? Optional.empty() : text(cell.text()).flatMap(FormDates::likely);
    }

    private static Optional<ImpreciseDate> likely(ImpreciseDate date) {
        var year = date.date().getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(date) : Optional.empty();
    }

    static Optional<ImpreciseDate> text(String stated) {
        var text = stated.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        var shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            text = shortYear.group(1) + "." + shortYear.group(2) + ".20" + shortYear.group(3);
        }
        var spaced = SPACED.matcher(text);
        if (spaced.matches()) {
            text = spaced.group(1) + "." + spaced.group(2) + "." + spaced.group(3);
        }
        var named = NAMED.matcher(text);
        return named.matches() ? named(named.group(1), named.group(2)) : DateText.parse(text);
    }

    private static Optional<ImpreciseDate> named(String day, String month) {
        try {
            return DateText.month(month).map(m -> ImpreciseDate.day(m.atDay(Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
