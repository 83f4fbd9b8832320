package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.stellwerk.calendar.DayOff;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.calendar.WorkingDays;
import de.stellwerk.programme.DueDays;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.FieldList;
import de.stellwerk.ui.components.Tag;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/** The municipality's Land and days off, and what comes of them. */
@Prototype
@RolesAllowed("ADMIN")
@Route(value = "verwaltung/kalender", layout = MainLayout.class)
public class CalendarView extends AdminPage {
    private final transient CalendarWords says = CalendarWords.here();

    public CalendarView(AdminServices services) {
        super(AdminTab.CALENDAR, services);
    }

    @Override
    void fill(Div target) {
        var calendar = services.calendars().calendar(caller()).standingOn(asOf());
        var days = new WorkingDays(calendar.rules());
        int year = day().getYear();
        var years = new Div(year(days, year), year(days, year + 1));
        years.addClassName("st-years");
        target.add(rules(calendar), due(calendar), years);
    }

    private Component rules(WorkCalendar calendar) {
        var card = new Card(words.text("admin.calendar.rules")).subtitle(words.text("admin.calendar.rules.help"));
        if (asOf() == null) {
            card.actions(primary("edit-calendar", words.text("board.edit"), () -> edit(calendar)));
        }
        card.add(new FieldList()
                .field(words.text("field.calendar.land"), words.of(calendar.land()))
                .field(words.text("field.calendar.commonDaysOff"), says.common(calendar.commonDaysOff()))
                .field(words.text("field.calendar.ownDaysOff"), says.own(calendar.ownDaysOff())));
        return card;
    }

    private void edit(WorkCalendar calendar) {
        new CalendarDialog(services, calendar, this::draw).open();
    }

    private Component due(WorkCalendar calendar) {
        var table = new DataTable(
                words.text("admin.calendar.due"),
                words.text("admin.programme"),
                words.text("admin.due.month"),
                words.text("admin.due.day"),
                words.text("admin.due.weekday"));
        services.programmes().settings(caller(), asOf()).forEach(s -> {
            var due = DueDays.of(s, calendar);
            var month = due.next(day());
            table.row(
                    new Span(s.code() + " " + s.name()),
                    new Span(words.month(month)),
                    DataTable.strong(words.date(due.of(month))),
                    new Span(says.weekday(due.of(month))));
        });
        return card(words.text("admin.calendar.due"), table);
    }

    private Component year(WorkingDays days, int year) {
        String title = words.text("admin.calendar.year", String.valueOf(year));
        var table = new DataTable(
                title,
                words.text("admin.due.day"),
                words.text("admin.due.weekday"),
                words.text("admin.dayOff"),
                words.text("admin.dayOff.kind"));
        days.daysOff(year, words.locale())
                .forEach(d -> table.row(
                        new Span(words.date(d.day())),
                        new Span(says.weekday(d.day())),
                        new Span(says.name(d)),
                        kind(d)));
        return card(title, table);
    }

    private Component kind(DayOff day) {
        return day.kind() == DayOff.Kind.PUBLIC_HOLIDAY
                ? DataTable.muted(words.of(day.kind()))
                : new Tag(words.of(day.kind()), Tag.Kind.PLANNED);
    }
}
