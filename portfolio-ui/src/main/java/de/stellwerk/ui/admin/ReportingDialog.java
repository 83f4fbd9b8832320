package de.stellwerk.ui.admin;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.ImpreciseDateField;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** From when on and on which working day reports are due; says beforehand which due days move. */
final class ReportingDialog extends SettingsDialog {
    private static final int MONTHS = 12;
    private static final int LAST_WORKING_DAY = 20;

    private final transient CalendarWords says = CalendarWords.here();
    private final ImpreciseDateField since = new ImpreciseDateField("");

    ReportingDialog(AdminServices services, ProgrammeSettings settings, Runnable saved) {
        super(Words.here().text("admin.reporting.edit"), "min(44rem, 96vw)", services, settings, saved);
        var day = new IntegerField(label("dueWorkingDay"));
        day.setManualValidation(true);
        day.setStepButtonsVisible(true);
        day.setMin(1);
        day.setMax(LAST_WORKING_DAY);
        day.setHelperText(words.text("admin.reporting.workingDay.help"));
        tie("dueWorkingDay", day, ProgrammeSettings::dueWorkingDay, SettingsDraft::workingDay);
        since.setLabel(label("reportingSince"));
        since.setHelper(words.text("admin.reporting.since.help"));
        tie("reportingSince", since, ReportingDialog::month, SettingsDraft::since);
        layOut(new FormLayout(day, since), effect);
    }

    private static @Nullable ImpreciseDate month(ProgrammeSettings settings) {
        var month = settings.reportingSince();
        return month == null ? null : ImpreciseDate.month(month.getYear(), month.getMonthValue());
    }

    @Override
    protected boolean readable() {
        boolean good = super.readable();
        if (good && since.getValue() != null && since.getValue().precision() != Precision.MONTH) {
            since.setErrorMessage(words.text("admin.reporting.since.wrong"));
            since.setInvalid(true);
            return false;
        }
        return good;
    }

    @Override
    void changed(ProgrammeSettings typed) {
        effect.removeAll();
        if (typed.dueWorkingDay() < 1 || typed.dueWorkingDay() > LAST_WORKING_DAY) {
            return;
        }
        LocalDate today = services.selection().today();
        warn(typed, today);
        if (typed.dueWorkingDay() == base().dueWorkingDay()) {
            effect.add(new Paragraph(words.text("admin.effect.daysSame")));
        } else {
            effect.add(new Paragraph(words.text("admin.effect.days")), moved(typed, today));
        }
    }

    /** An earlier beginning makes months due that nobody was asked for. */
    private void warn(ProgrammeSettings typed, LocalDate today) {
        var reported = YearMonth.from(today).minusMonths(1);
        var before = base().reportingSince();
        var after = typed.reportingSince();
        if (after != null && after.isBefore(reported) && (before == null || after.isBefore(before))) {
            var until = before == null || before.isAfter(reported) ? reported : before.minusMonths(1);
            effect.add(new Paragraph(words.text("admin.effect.earlier", words.month(after), words.month(until))));
        }
    }

    private DataTable moved(ProgrammeSettings typed, LocalDate today) {
        var calendar = services.calendars().calendar(services.caller());
        var before = DueDays.of(base(), calendar);
        var after = DueDays.of(typed.savedOn(today, base()), calendar);
        var table = new DataTable(
                words.text("admin.reporting.next"),
                words.text("admin.due.month"),
                words.text("admin.effect.before"),
                words.text("admin.effect.after"));
        YearMonth first = before.next(today);
        for (int i = 0; i < MONTHS; i++) {
            var month = first.plusMonths(i);
            table.row(
                    new Span(words.month(month)),
                    new Span(words.date(before.of(month))),
                    DataTable.strong(words.date(after.of(month)) + ", " + says.weekday(after.of(month))));
        }
        return table;
    }
}
