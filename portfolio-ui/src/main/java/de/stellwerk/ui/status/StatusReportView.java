package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.reports.status.FormFiles;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.NamesDialog;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The monthly status report of a measure: to write, to check, to read. */
@Prototype
@RolesAllowed({
    "CORE_TEAM",
    "PROGRAMME_OFFICE",
    "PROJECT_LEAD",
    "LIAISON",
    "STEERING_COMMITTEE",
    "CONSULTED_BODY",
    "AUDIT"
})
@Route(value = "statusberichte/:id", layout = MainLayout.class)
public class StatusReportView extends Page implements BeforeEnterObserver {
    private final transient StatusService service;
    private final transient AccessService people;
    private final transient ReportContext.Reader reader;
    private final transient CurrentCaller current;
    private final transient FormFiles forms;
    private final transient Clock clock;
    private final MessageCard message = new MessageCard();
    private final Div tags = new Div();
    private final Div content = new Div();
    private transient StatusReportId shown;

    public StatusReportView(
            StatusService service,
            AccessService people,
            ReportContext.Reader reader,
            CurrentCaller current,
            FormFiles forms,
            Clock clock) {
        super(Words.here().text("report.crumb"));
        this.service = service;
        this.people = people;
        this.reader = reader;
        this.current = current;
        this.forms = forms;
        this.clock = clock;
        addClassName("st-report-page");
        tags.addClassName("st-report-tags");
        content.addClassName("st-report-content");

        add(message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = UUID.fromString(event.getRouteParameters().get("id").orElseThrow());
            show(service.markOpened(current.get(), new StatusReportId(id)));
        } catch (NotFound | IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(StatusReport report) {
        shown = report.id();
        Caller caller = current.get();
        var context = reader.read(caller, report);
        title(Words.here().text("report.title", Words.here().month(report.period())));
        header().reset();
        header().above(words("report.crumb"), "statusberichte")
                .above(
                        context.measure().code(),
                        "massnahmen/" + context.measure().code() + "/berichte")
                .actions(tags);
        message.hide();
        content.removeAll();
        showTags(report, context);
        if (report.editable() && Rights.writesReport(caller, report.measure())) {
            write(report, context);
        } else {
            read(report, context);
        }
    }

    private void showTags(StatusReport report, ReportContext context) {
        var words = Words.here();
        tags.removeAll();
        tags.add(Show.state(report.state()));
        if (report.revision() > 1) {
            tags.add(new Tag(words.text("report.revision", report.revision()), Tag.Kind.NEUTRAL));
        }
        if (report.archived() != null) {
            tags.add(new Tag(words.text("report.archived", report.archived().file()), Tag.Kind.NEUTRAL));
        } else if (context.overdueWorkingDays() > 0) {
            tags.add(new Tag(
                    words.text("report.overdue", words.date(context.due()), context.overdueWorkingDays()),
                    Tag.Kind.MISSED));
        } else if (context.late()) {
            tags.add(new Tag(words.text("report.late", words.date(context.due())), Tag.Kind.WAITING));
        }
        context.last(report)
                .ifPresent(last -> tags.add(new Anchor(
                        "statusberichte/" + last.id(), words.text("report.lastLink", words.monthName(last.period())))));
    }

    private void write(StatusReport report, ReportContext context) {
        if (report.state() == ReportState.RETURNED) {
            showReturned(report);
        }
        var points = Form.linkButton(
                "",
                () -> UI.getCurrent().getPage().executeJs("document.getElementById('open-points').scrollIntoView()"));
        points.addClassName("st-points-link");
        var editor = new Editor(service, people, current.get(), clock, context, new Draft(report), (text, count) -> {
            points.setText(text);
            points.setVisible(count > 0);
        });
        var print = new Button(words("report.preview"), _ -> preview(asOfToday(editor), context, editor.save()));
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var close = new Button(words("report.saveAndClose"), _ -> {
            if (editor.save()) {
                UI.getCurrent().navigate("statusberichte");
            }
        });
        close.setId("save-close");
        var submit = primary("report.submit", () -> submit(editor));
        submit.setId("submit");
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        content.add(editor, foot(new Div(editor.saving(), points), form(editor), print, close, submit));
    }

    /** For a department without a login: what is typed here already goes with it. */
    private Button form(Editor editor) {
        var form = new Button(words("form.handOut"), _ -> {
            if (editor.save()) {
                new FormDialog(
                                forms,
                                current.get(),
                                editor.report().id(),
                                YearMonth.from(Clocks.today(clock)).atEndOfMonth())
                        .open();
            }
        });
        form.setId("form");
        form.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return form;
    }

    /** Until it is submitted, a report bears the date of the day. */
    private StatusReport asOfToday(Editor editor) {
        return editor.report().toBuilder().date(Clocks.today(clock)).build();
    }

    private void showReturned(StatusReport report) {
        message.show(Words.here()
                .text(
                        "report.returned",
                        report.returnedAt() == null ? Words.NONE : Words.here().date(report.returnedAt()),
                        report.returnComment() == null ? Words.NONE : report.returnComment()));
    }

    private void submit(Editor editor) {
        if (editor.save() && editor.complete()) {
            change(() -> service.submit(
                    current.get(), editor.report().id(), editor.report().version()));
        }
    }

    private void read(StatusReport report, ReportContext context) {
        Caller caller = current.get();
        var paper = new ReportPaper(report, context.measure(), context.block());
        paper.addClassName("st-card");
        var columns = new Div(paper, new ReportSide(context.earlierThan(report), List.of()));
        columns.addClassName("st-columns");
        var print = new Button(words("report.preview"), _ -> preview(report, context, true));
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var foot = foot(new Div(), print);
        if (report.state() == ReportState.SUBMITTED) {
            submitted(caller, report, foot);
        } else if (report.released()) {
            released(caller, report, foot);
        }
        content.add(columns, foot);
    }

    private void submitted(Caller caller, StatusReport report, Footer foot) {
        if (service.mayCheck(caller, report)) {
            var back = new Button(words("report.return"), _ -> sendBack(caller, report));
            back.setId("return");
            var release = primary("report.release", () -> change(() -> release(caller, report)));
            release.setId("release");
            foot.add(back, release);
        } else if (Rights.writesReport(caller, report.measure())) {
            message.tell(words("report.submitted"));
            if (!report.openedByOffice()) {
                var withdraw = new Button(
                        words("report.withdraw"),
                        _ -> change(() -> service.withdraw(caller, report.id(), report.version())));
                withdraw.setId("withdraw");
                foot.add(withdraw);
            }
        }
    }

    private void sendBack(Caller caller, StatusReport report) {
        new CommentDialog(
                        words("report.return.title"),
                        comment -> show(service.sendBack(caller, report.id(), report.version(), comment)))
                .open();
    }

    /** Asks first where a known person is named. */
    private StatusReport release(Caller caller, StatusReport report) {
        try {
            return service.release(caller, report.id(), report.version());
        } catch (Refused e) {
            if (!NamesDialog.asks(e)) {
                throw e;
            }
            new NamesDialog(
                            e.violations(),
                            words("names.release"),
                            why -> releaseDespiteNames(caller.because(why), report),
                            () -> sendBack(caller, report))
                    .open();
            return report;
        }
    }

    private void releaseDespiteNames(Caller caller, StatusReport report) {
        try {
            show(service.release(caller, report.id(), report.version(), true));
        } catch (StaleVersion e) {
            change(() -> {
                throw e;
            });
        }
    }

    private void released(Caller caller, StatusReport report, Footer foot) {
        message.tell(words("report.released"));
        if (Rights.writesReport(caller, report.measure())) {
            var revise = new Button(words("report.revise"), _ -> revise(caller, report));
            revise.setId("revise");
            foot.add(revise);
        }
    }

    private void revise(Caller caller, StatusReport report) {
        change(() -> {
            var next = service.revise(caller, report.id());
            UI.getCurrent().navigate("statusberichte/" + next.id());
            return report;
        });
    }

    /** Does something with the report and shows what became of it, or why it was refused. */
    private void change(Supplier<StatusReport> action) {
        try {
            show(action.get());
        } catch (Refused e) {
            if (e.kind() == Refused.Kind.STATE) {
                show(service.get(current.get(), shown));
            }
            message.show(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        } catch (StaleVersion e) {
            show((StatusReport) e.current());
            message.show(Words.here()
                    .text(
                            "report.stale.reloaded",
                            Words.here()
                                    .person(
                                            e.changedBy(),
                                            people.nameOf(current.get().tenant(), e.changedBy())),
                            Words.here().dateTime(e.changedAt())));
        }
    }

    private void preview(StatusReport report, ReportContext context, boolean saved) {
        if (saved) {
            new PreviewDialog(
                            new ReportPaper(report, context.measure(), context.block()),
                            Downloads.of("status-reports/" + report.id()))
                    .open();
        }
    }

    private Button primary(String label, Runnable action) {
        var button = new Button(words(label), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Footer foot(Div left, Component... actions) {
        left.addClassName("st-foot-left");
        var foot = new Footer(left);
        foot.add(actions);
        foot.addClassNames("st-footbar", "st-no-print");
        return foot;
    }

    private static String words(String key) {
        return Words.here().text(key);
    }
}
