package de.stellwerk.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.stellwerk.calendar.CommonDayOff;
import de.stellwerk.calendar.DayOff;
import de.stellwerk.calendar.DayRules;
import de.stellwerk.calendar.Land;
import de.stellwerk.calendar.OwnDayOff;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.calendar.WorkingDays;
import de.stellwerk.programme.DueDays;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Land and the days off; says beforehand which days change and where the next due days fall. */
final class CalendarDialog extends AdminDialog<WorkCalendar, CalendarDialog.Draft> {
    /** What is typed. */
    static final class Draft {
        private final WorkCalendar from;
        private @Nullable Land land;
        private @Nullable Set<CommonDayOff> common;
        private @Nullable List<OwnDayOff> own;

        private Draft(WorkCalendar from) {
            this.from = from;
        }
    }

    private final transient AdminServices services;
    private final transient CalendarWords says = CalendarWords.here();
    private final ListField<OwnDayOff, OwnDayOffField> own;
    private final Div effect = new Div();
    private final transient Refusals refusals;

    CalendarDialog(AdminServices services, WorkCalendar calendar, Runnable saved) {
        super(
                "calendar",
                Words.here().text("admin.calendar.edit"),
                calendar,
                services,
                (c, why) -> services.calendars().save(services.caller().because(why), c),
                saved);
        this.services = services;
        setWidth("min(46rem, 96vw)");
        var land = tie("land", lands(), WorkCalendar::land, (d, v) -> d.land = v);
        var common = tie("commonDaysOff", common(), CalendarDialog::chosen, (d, v) -> d.common = v);
        own = tie(
                "ownDaysOff",
                new ListField<>(label("ownDaysOff"), words.text("admin.dayOff.own"), OwnDayOffField::new),
                WorkCalendar::ownDaysOff,
                (d, v) -> d.own = v);
        own.setHelperText(words.text("admin.dayOff.help"));
        effect.addClassName("st-effect");
        effect.getElement().setAttribute("role", "status");
        refusals = layOut(land, common, own, effect);
    }

    private Select<Land> lands() {
        var land = new Select<Land>();
        land.setLabel(label("land"));
        land.setItems(Land.values());
        land.setItemLabelGenerator(l -> words.of(l));
        land.setWidth("min(20rem, 100%)");
        return land;
    }

    private CheckboxGroup<CommonDayOff> common() {
        var group = new CheckboxGroup<CommonDayOff>();
        group.setLabel(label("commonDaysOff"));
        group.setItems(CommonDayOff.values());
        group.setItemLabelGenerator(words::of);
        return group;
    }

    private static Set<CommonDayOff> chosen(WorkCalendar calendar) {
        return calendar.commonDaysOff().isEmpty() ? Set.of() : EnumSet.copyOf(calendar.commonDaysOff());
    }

    @Override
    protected boolean readable() {
        boolean complete = true;
        int sent = 0;
        for (var row : own.editors()) {
            complete &= row.check();
            if (row.getValue() != null) {
                var field = "ownDaysOff[" + sent++ + "].";
                refusals.field(field + "day", row.day()).field(field + "name", row.name());
            }
        }
        return super.readable() && complete;
    }

    @Override
    void changed(WorkCalendar typed) {
        effect.removeAll();
        if (typed.rules().equals(base().rules())) {
            effect.add(new Paragraph(words.text("admin.effect.none")));
            return;
        }
        var today = services.selection().today();
        var before = daysOff(base(), today);
        var after = daysOff(typed, today);
        effect.add(new Paragraph(words.text("admin.effect.free", list(after, before))));
        effect.add(new Paragraph(words.text("admin.effect.working", list(before, after))));
        services.programmes().settings(services.caller(), null).forEach(s -> {
            var month = DueDays.of(s, base()).next(today);
            var old = DueDays.of(s, base()).of(month);
            var next = DueDays.of(s, base().with(typed.rules(), today)).of(month);
            effect.add(new Paragraph(words.text(
                    old.equals(next) ? "admin.effect.dueSame" : "admin.effect.due",
                    s.code(),
                    words.month(month),
                    words.date(old),
                    words.date(next))));
        });
    }

    /** From today to the end of next year, without weekends. */
    private Set<DayOff> daysOff(WorkCalendar calendar, LocalDate today) {
        var days = new WorkingDays(calendar.rules());
        return new LinkedHashSet<>(days.skipped(today, LocalDate.of(today.getYear() + 1, 12, 31), words.locale()));
    }

    private String list(Set<DayOff> some, Set<DayOff> others) {
        var only = new ArrayList<>(some);
        var days = others.stream().map(DayOff::day).toList();
        only.removeIf(d -> days.contains(d.day()));
        return only.isEmpty() ? Words.NONE : says.dated(only);
    }

    @Override
    protected Draft draft(WorkCalendar from) {
        return new Draft(from);
    }

    @Override
    protected WorkCalendar result(Draft d) {
        return d.from.with(new DayRules(
                d.land == null ? d.from.land() : d.land,
                d.common == null ? List.of() : List.copyOf(d.common),
                d.own == null ? List.of() : d.own));
    }

    @Override
    String said(String field, WorkCalendar c) {
        return switch (field) {
            case "land" -> words.of(c.land());
            case "commonDaysOff" -> says.common(c.commonDaysOff());
            case "ownDaysOff" -> says.own(c.ownDaysOff());
            default -> Words.NONE;
        };
    }
}
