package de.stellwerk.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportBuilder;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.NamesDialog;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.status.CommentDialog;
import de.stellwerk.ui.status.Downloads;
import de.stellwerk.ui.status.Show;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One quarterly report: build it, see it as it prints, approve it. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "AUDIT"})
@Route(value = "programmberichte/:id", layout = MainLayout.class)
public class ProgrammeReportView extends Page implements BeforeEnterObserver {
    private final transient ProgrammeReportService service;
    private final transient AccessService people;
    private final transient CurrentCaller current;
    private final transient Clock clock;
    private final MessageCard message = new MessageCard();
    private final Div tools = new Div();
    private final Div columns = new Div();
    private final Div preview = new Div();
    private final Span saving = new Span();
    private final Button submit = new Button(Words.here().text("programmereport.submit"));
    private transient ProgrammeReport report;
    private transient ProgrammeReport stored;
    private transient Builder builder;

    public ProgrammeReportView(
            ProgrammeReportService service, AccessService people, CurrentCaller current, Clock clock) {
        super(Words.here().text("programmereport.list"));
        this.service = service;
        this.people = people;
        this.current = current;
        this.clock = clock;
        header().above(Words.here().text("programmereport.list"), "programmberichte")
                .actions(tools);
        tools.addClassName("st-report-tools");
        columns.addClassName("st-builder-columns");
        preview.addClassNames("st-card", "st-preview");
        preview.getElement().setAttribute("role", "region");
        preview.getElement().setAttribute("tabindex", "0");
        preview.getElement().setAttribute("aria-label", Words.here().text("programmereport.preview"));
        saving.addClassName("st-saving");
        saving.getElement().setAttribute("role", "status");
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickListener(_ -> submit());
        add(message, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = UUID.fromString(event.getRouteParameters().get("id").orElseThrow());
            show(service.get(current.get(), new ProgrammeReportId(id)));
        } catch (NotFound | IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ProgrammeReport now) {
        report = now;
        stored = now;
        Caller caller = current.get();
        title(Words.here().text("programmereport.title", Show.quarter(now.quarter())));
        message.hide();
        columns.removeAll();
        tools.removeAll();
        tools.add(States.tag(now), saving);
        tools.add(Downloads.packed("programme-reports/" + now.id()));
        boolean writes = now.state() == ProgrammeReportState.DRAFT && Rights.buildsProgrammeReport(caller);
        columns.getElement().getClassList().set("st-builder-single", !writes);
        if (writes) {
            write(caller);
        } else {
            read(caller);
        }
        columns.add(preview);
        showPreview();
    }

    private void write(Caller caller) {
        if (report.returnComment() != null) {
            message.show(Words.here().text("programmereport.returned", report.returnComment()));
        }
        builder = new Builder(
                report,
                service.snapshot(caller, report),
                service.riskCandidates(caller, report),
                service.decisionCandidates(caller, report),
                this::change);
        columns.add(builder);
        tools.add(submit);
    }

    private void read(Caller caller) {
        var words = Words.here();
        if (report.state() == ProgrammeReportState.SUBMITTED) {
            message.tell(words.text("programmereport.waiting"));
            if (service.mayApprove(caller, report)) {
                tools.add(back(caller), approve(caller));
            }
        } else if (report.approvedAt() != null) {
            message.tell(words.text("programmereport.approved", words.date(report.approvedAt())));
            if (Rights.buildsProgrammeReport(caller)) {
                tools.add(button("programmereport.revise", "revise", () -> revise(caller)));
            }
        }
    }

    private Button back(Caller caller) {
        return button("report.return", "return", () -> sendBack(caller));
    }

    private void sendBack(Caller caller) {
        new CommentDialog(
                        Words.here().text("programmereport.return.title"),
                        comment -> show(service.sendBack(caller, report.id(), report.version(), comment)))
                .open();
    }

    /** Asks first where a known person is named. */
    private ProgrammeReport approved(Caller caller) {
        try {
            return service.approve(caller, report.id(), report.version());
        } catch (Refused e) {
            if (!NamesDialog.asks(e)) {
                throw e;
            }
            new NamesDialog(
                            e.violations(),
                            Words.here().text("names.approve"),
                            why -> approveDespiteNames(caller.because(why)),
                            () -> sendBack(caller))
                    .open();
            return report;
        }
    }

    private void approveDespiteNames(Caller caller) {
        try {
            show(service.approve(caller, report.id(), report.version(), true));
        } catch (StaleVersion e) {
            attempt(() -> {
                throw e;
            });
        }
    }

    private Button approve(Caller caller) {
        var approve = button("programmereport.approve", "approve", () -> attempt(() -> approved(caller)));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return approve;
    }

    private void revise(Caller caller) {
        attempt(() -> {
            var next = service.revise(caller, report.id());
            UI.getCurrent().navigate("programmberichte/" + next.id());
            return report;
        });
    }

    private static Button button(String label, String id, Runnable action) {
        var button = new Button(Words.here().text(label), _ -> action.run());
        button.setId(id);
        return button;
    }

    /** Stores a change at once; what cannot be stored stays on screen. */
    private void change(Consumer<ProgrammeReportBuilder> change) {
        var to = report.toBuilder();
        change.accept(to);
        store(to.build());
    }

    private void store(ProgrammeReport typed) {
        try {
            report = service.save(current.get(), typed);
            stored = report;
            message.hide();
            saving.setText(Words.here().text("report.saving.saved", Show.time(clock.instant())));
        } catch (Refused e) {
            report = typed;
            message.show(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
            if (e.kind() == Refused.Kind.STATE) {
                closed(service.get(current.get(), typed.id()));
            }
        } catch (StaleVersion e) {
            report = typed;
            stale(e);
        }
        showPreview();
    }

    private void stale(StaleVersion conflict) {
        var words = Words.here();
        var theirs = (ProgrammeReport) conflict.current();
        message.show(
                words.text("programmereport.stale", name(conflict.changedBy()), words.dateTime(conflict.changedAt())),
                new Button(words.text("report.stale.takeMine"), _ -> takeMine(theirs)),
                new Button(words.text("report.stale.takeStored"), _ -> show(theirs)));
    }

    /** Submitted or approved in another tab: nothing can be stored any more, and nothing that was typed goes away by itself. */
    private void closed(ProgrammeReport theirs) {
        var words = Words.here();
        var approved = theirs.state() == ProgrammeReportState.APPROVED;
        message.show(
                words.text(
                        "report.passedOn",
                        name(approved ? theirs.approvedBy() : theirs.submittedBy()),
                        words.dateTime(approved ? theirs.approvedAt() : theirs.submittedAt()),
                        words.of(theirs.state())),
                new Button(words.text("report.stale.takeStored"), _ -> show(theirs)));
    }

    private String name(@Nullable PersonId person) {
        return person == null
                ? Words.NONE
                : Words.here().person(person, people.nameOf(current.get().tenant(), person));
    }

    /** The own changes over the other's; what only they changed stays. */
    private void takeMine(ProgrammeReport theirs) {
        var mine = Json.merged(stored, report, theirs, ProgrammeReport.class);
        stored = theirs;
        store(mine);
        if (stored.version() > theirs.version()) {
            show(stored);
        }
    }

    private void showPreview() {
        Caller caller = current.get();
        preview.removeAll();
        preview.add(new ReportPaper(report, service.snapshot(caller, report)));
        if (report.state() == ProgrammeReportState.DRAFT && builder != null) {
            var open = service.openPoints(caller, report);
            builder.show(open, report.acceptMissing());
            submit.setTooltipText(
                    open.isEmpty()
                            ? null
                            : Words.here()
                                    .text(
                                            "programmereport.stillOpen",
                                            open.stream().map(Refusals::text).collect(Collectors.joining(" "))));
            submit.getElement().setAttribute("aria-disabled", String.valueOf(!open.isEmpty()));
        }
    }

    private void submit() {
        if (service.openPoints(current.get(), report).isEmpty()) {
            attempt(() -> service.submit(current.get(), report.id(), report.version()));
        } else {
            message.show(submit.getTooltip().getText());
        }
    }

    private void attempt(Supplier<ProgrammeReport> action) {
        try {
            show(action.get());
        } catch (Refused e) {
            message.show(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        } catch (StaleVersion e) {
            show((ProgrammeReport) e.current());
            message.show(Words.here()
                    .text(
                            "report.stale.reloaded",
                            name(e.changedBy()),
                            Words.here().dateTime(e.changedAt())));
        }
    }
}
