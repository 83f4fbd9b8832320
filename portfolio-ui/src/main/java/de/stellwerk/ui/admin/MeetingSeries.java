package de.stellwerk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import de.stellwerk.calendar.WorkingDays;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Adds meetings in a rhythm; one that falls on a day off moves to the next working day. */
final class MeetingSeries extends Div {
    /** How often a body meets. */
    enum Rhythm {
        WEEKLY,
        FORTNIGHTLY,
        MONTHLY,
        QUARTERLY;

        LocalDate after(LocalDate day, int times) {
            return switch (this) {
                case WEEKLY -> day.plusWeeks(times);
                case FORTNIGHTLY -> day.plusWeeks(2L * times);
                case MONTHLY -> day.plusMonths(times);
                case QUARTERLY -> day.plusMonths(3L * times);
            };
        }
    }

    private static final int USUAL = 4;
    private static final int MOST = 26;

    private final Select<Rhythm> rhythm = new Select<>();
    private final IntegerField count = new IntegerField();

    /** @param last the day after which the series begins */
    MeetingSeries(Supplier<LocalDate> last, WorkingDays working, Consumer<List<LocalDate>> add) {
        var words = Words.here();
        addClassName("st-inline-form");
        rhythm.setLabel(words.text("admin.series.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(r -> words.text("admin.series." + r));
        rhythm.setValue(Rhythm.QUARTERLY);
        count.setLabel(words.text("admin.series.count"));
        count.setMin(1);
        count.setMax(MOST);
        count.setStepButtonsVisible(true);
        count.setValue(USUAL);
        var button = new Button(words.text("admin.series.add"), _ -> {
            if (!count.isEmpty() && !count.isInvalid()) {
                add.accept(days(rhythm.getValue(), last.get(), count.getValue(), working));
            }
        });
        button.setId("add-series");
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(rhythm, count, button);
    }

    static List<LocalDate> days(Rhythm rhythm, LocalDate last, int count, WorkingDays working) {
        return IntStream.rangeClosed(1, Math.min(count, MOST))
                .mapToObj(i -> rhythm.after(last, i))
                .map(day -> day.datesUntil(day.plusYears(1))
                        .filter(working::isWorkingDay)
                        .findFirst()
                        .orElse(day))
                .toList();
    }
}
