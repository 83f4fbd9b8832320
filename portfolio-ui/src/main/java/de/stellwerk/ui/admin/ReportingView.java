package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Rights;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.FieldList;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;

/** When reports are due and when the steering committee meets. */
@Prototype
@RolesAllowed({"ADMIN", "CORE_TEAM", "PROGRAMME_OFFICE"})
@Route(value = "verwaltung/berichtskalender", layout = MainLayout.class)
public class ReportingView extends SetUpPage {
    private static final int MONTHS = 12;
    private final transient CalendarWords says = CalendarWords.here();

    public ReportingView(AdminServices services) {
        super(AdminTab.REPORTING, services);
    }

    @Override
    void fill(Div target, ProgrammeSettings shown) {
        var calendar = services.calendars().calendar(caller()).standingOn(asOf());
        target.add(rules(shown, calendar), notices(shown), lights(shown), dueDays(shown, calendar), meetings(shown));
    }

    private Component rules(ProgrammeSettings shown, WorkCalendar calendar) {
        var card = new Card(words.text("admin.reporting.rules"));
        if (asOf() == null) {
            card.actions(primary("edit-reporting", words.text("board.edit"), () -> edit(shown)));
        }
        String land = words.of(calendar.land());
        Component days = Rights.administers(caller()) ? links().to(AdminTab.CALENDAR.route(), land) : new Span(land);
        card.add(new FieldList()
                .field(
                        words.text("field.settings.dueWorkingDay"),
                        words.text("admin.reporting.workingDay", shown.dueWorkingDay()))
                .field(
                        words.text("field.settings.reportingSince"),
                        shown.reportingSince() == null
                                ? words.text("admin.reporting.never")
                                : words.month(shown.reportingSince()))
                .field(words.text("admin.reporting.calendar"), days));
        return card;
    }

    private void edit(ProgrammeSettings shown) {
        new ReportingDialog(services, shown, this::draw).open();
    }

    private Component lights(ProgrammeSettings shown) {
        var card = new Card(words.text("admin.lights"));
        if (asOf() == null) {
            card.actions(primary(
                    "edit-lights",
                    words.text("board.edit"),
                    () -> new LightRulesDialog(services, shown, this::draw).open()));
        }
        card.add(new UnorderedList(LightRulesDialog.sentences(shown.lightRules(), words).stream()
                .map(ListItem::new)
                .toArray(ListItem[]::new)));
        return card;
    }

    private Component notices(ProgrammeSettings shown) {
        var card = new Card(words.text("admin.notices"));
        if (asOf() == null) {
            card.actions(primary(
                    "edit-notices",
                    words.text("board.edit"),
                    () -> new NoticeRulesDialog(services, shown, this::draw).open()));
        }
        card.add(new UnorderedList(NoticeRulesDialog.sentences(shown.noticeRules(), words).stream()
                .map(ListItem::new)
                .toArray(ListItem[]::new)));
        return card;
    }

    private Component dueDays(ProgrammeSettings shown, WorkCalendar calendar) {
        var table = new DataTable(
                words.text("admin.reporting.next"),
                words.text("admin.due.month"),
                words.text("admin.due.day"),
                words.text("admin.due.weekday"),
                words.text("admin.reporting.skipped"));
        var due = DueDays.of(shown, calendar);
        YearMonth month = due.next(day());
        for (int i = 0; i < MONTHS; i++) {
            row(table, due, month.plusMonths(i));
        }
        return card(words.text("admin.reporting.next"), table);
    }

    private void row(DataTable table, DueDays due, YearMonth month) {
        table.row(
                new Span(words.month(month)),
                DataTable.strong(words.date(due.of(month))),
                new Span(says.weekday(due.of(month))),
                said(says.dated(due.skipped(month, words.locale()))));
    }

    private Component meetings(ProgrammeSettings shown) {
        var card = new Card(words.text("admin.reporting.meetings"));
        card.actions(links().to(AdminTab.BODIES.route(), words.text("admin.reporting.toBodies")));
        var days = services.governance().bodies(caller(), shown.id(), asOf()).stream()
                .filter(b -> b.kind() == BodyKind.STEERING_COMMITTEE)
                .flatMap(b -> b.meetings().stream())
                .filter(d -> !d.isBefore(day()))
                .sorted()
                .map(d -> new ListItem(words.date(d) + ", " + says.weekday(d)))
                .toArray(ListItem[]::new);
        card.add(days.length == 0 ? new EmptyState(words.text("admin.reporting.noMeeting")) : new UnorderedList(days));
        return card;
    }
}
