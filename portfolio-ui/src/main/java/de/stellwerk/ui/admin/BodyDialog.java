package de.stellwerk.ui.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.Department;
import de.stellwerk.calendar.WorkingDays;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.governance.Seat;
import de.stellwerk.ui.Dates;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.PairField;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A body: its kind, who sits in it and when it meets. */
final class BodyDialog extends AdminDialog<Body, BodyDialog.Draft> {
    /** What is typed. */
    static final class Draft {
        private final Body from;
        private @Nullable String code;
        private @Nullable String name;
        private @Nullable BodyKind kind;
        private @Nullable String level;
        private @Nullable List<Seat> seats;
        private @Nullable String tasks;
        private @Nullable List<LocalDate> meetings;

        private Draft(Body from) {
            this.from = from;
        }
    }

    private final transient AdminServices services;
    private final ListField<LocalDate, DatePicker> meetings;
    private final ListField<Seat, PairField<String, Boolean, Seat>> seats;

    BodyDialog(AdminServices services, Body body, Runnable saved) {
        super(
                "body",
                body.version() == 0
                        ? Words.here().text("admin.body.new")
                        : Words.here().text("admin.body.edit", body.code()),
                body,
                services,
                (b, why) -> services.governance().save(services.caller().because(why), b),
                saved);
        this.services = services;
        setWidth("min(50rem, 96vw)");
        var code = tie("code", new TextField(label("code")), Body::code, (d, v) -> d.code = v);
        var name = tie("name", new TextField(label("name")), Body::name, (d, v) -> d.name = v);
        var kind = tie("kind", kinds(), Body::kind, (d, v) -> d.kind = v);
        var level = tie("level", new TextField(label("level")), b -> Lines.stripped(b.level()), (d, v) -> d.level = v);
        level.setHelperText(words.text("admin.body.level.help"));
        seats = tie("seats", seats(), Body::seats, (d, v) -> d.seats = v);
        meetings = tie("meetings", meetings(), Body::meetings, (d, v) -> d.meetings = v);
        var tasks = tie("tasks", new TextArea(label("tasks")), b -> Lines.of(b.tasks()), (d, v) -> d.tasks = v);
        tasks.setHelperText(words.text("admin.body.tasks.help"));
        tasks.setWidthFull();
        layOut(new FormLayout(code, name, kind, level), seats, meetings, series(), tasks);
    }

    private Select<BodyKind> kinds() {
        var kind = new Select<BodyKind>();
        kind.setLabel(label("kind"));
        kind.setItems(BodyKind.values());
        kind.setItemLabelGenerator(words::of);
        return kind;
    }

    private ListField<Seat, PairField<String, Boolean, Seat>> seats() {
        var field = new ListField<>(label("seats"), words.text("admin.body.seat"), () -> seat(functions()));
        field.setHelperText(words.text("admin.body.seats.help"));
        return field;
    }

    /** Functions that sit somewhere already, and departments. */
    private TreeSet<String> functions() {
        var caller = services.caller();
        var known = new TreeSet<String>();
        services.access().departments(caller).stream().map(Department::name).forEach(known::add);
        services.governance().bodies(caller, base().programme()).stream()
                .flatMap(b -> b.seats().stream())
                .map(Seat::role)
                .forEach(known::add);
        return known;
    }

    private PairField<String, Boolean, Seat> seat(TreeSet<String> known) {
        var role = new ComboBox<String>();
        role.setAriaLabel(words.text("admin.body.seat"));
        role.setWidth("min(26rem, 100%)");
        role.setItems(known);
        role.setAllowCustomValue(true);
        role.addCustomValueSetListener(e -> role.setValue(e.getDetail()));
        var advisory = new Checkbox(words.text("admin.body.advisory"));
        return new PairField<>(
                role,
                advisory,
                (r, a) -> r == null || r.isBlank() ? null : new Seat(r.strip(), a),
                Seat::role,
                Seat::advisory);
    }

    private ListField<LocalDate, DatePicker> meetings() {
        return new ListField<>(label("meetings"), words.text("admin.body.meeting"), () -> {
            var day = Dates.picker("", words.locale());
            day.setAriaLabel(words.text("admin.body.meeting"));
            return day;
        });
    }

    private MeetingSeries series() {
        var working =
                new WorkingDays(services.calendars().calendar(services.caller()).rules());
        return new MeetingSeries(
                () -> meetings.getValue().stream()
                        .max(LocalDate::compareTo)
                        .orElseGet(() -> services.selection().today()),
                working,
                more -> {
                    var all = new TreeSet<>(meetings.getValue());
                    all.addAll(more);
                    meetings.setValue(List.copyOf(all));
                });
    }

    @Override
    protected boolean readable() {
        boolean days = meetings.editors().stream().noneMatch(DatePicker::isInvalid);
        boolean named = seats.editors().stream().allMatch(BodyDialog::named);
        meetings.setInvalid(!days);
        meetings.setErrorMessage(words.text("date.wrong"));
        seats.setInvalid(!named);
        seats.setErrorMessage(words.text("admin.body.seatUnnamed"));
        return super.readable() && days && named;
    }

    /** Whether the row says who sits there; an empty one is no seat. */
    private static boolean named(PairField<String, Boolean, Seat> row) {
        return row.getValue() != null
                || row.getChildren().noneMatch(c -> c instanceof Checkbox advisory && advisory.getValue());
    }

    @Override
    void changed(Body typed) {
        // Seats and days say themselves what they are.
    }

    @Override
    protected Draft draft(Body from) {
        return new Draft(from);
    }

    @Override
    protected Body result(Draft d) {
        var days = d.meetings == null ? List.<LocalDate>of() : List.copyOf(new TreeSet<>(d.meetings));
        return new Body(
                d.from.id(),
                d.from.version(),
                d.from.programme(),
                Lines.stripped(d.code),
                Lines.stripped(d.name),
                d.kind,
                d.level == null || d.level.isBlank() ? null : d.level.strip(),
                d.seats,
                Lines.read(d.tasks),
                days,
                d.from.source());
    }

    @Override
    String said(String field, Body b) {
        return switch (field) {
            case "code" -> b.code();
            case "name" -> b.name();
            case "kind" -> words.of(b.kind());
            case "level" -> b.level() == null ? Words.NONE : b.level();
            case "seats" ->
                b.seats().stream()
                        .map(s -> s.advisory() ? s.role() + " (" + words.text("admin.body.advisory") + ")" : s.role())
                        .collect(Collectors.joining("; "));
            case "meetings" -> b.meetings().stream().map(words::date).collect(Collectors.joining(", "));
            default -> String.join("; ", b.tasks());
        };
    }
}
