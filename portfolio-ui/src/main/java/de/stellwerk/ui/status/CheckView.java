package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Submitted reports: read them one after the other, then release several at once. */
@Prototype
@RolesAllowed("PROGRAMME_OFFICE")
@Route(value = "statusberichte/pruefen", layout = MainLayout.class)
public class CheckView extends Page implements BeforeEnterObserver {
    private final transient StatusService service;
    private final transient MeasureService measures;
    private final transient ProgrammeService programmes;
    private final transient BoardReader reader;
    private final transient CurrentCaller current;
    private final transient Selection selection;
    private final transient Map<StatusReportId, StatusReport> chosen = new LinkedHashMap<>();
    private final MessageCard message = new MessageCard();
    private final Div content = new Div();
    private final Button release = new Button();

    public CheckView(
            StatusService service,
            MeasureService measures,
            ProgrammeService programmes,
            BoardReader reader,
            CurrentCaller current,
            Selection selection) {
        super(Words.here().text("report.tab.CHECK"));
        this.service = service;
        this.measures = measures;
        this.programmes = programmes;
        this.reader = reader;
        this.current = current;
        this.selection = selection;
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        release.setId("release-chosen");
        release.addClickListener(_ -> releaseChosen());
        content.addClassName("st-board-page");
        add(message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        content.removeAll();
        chosen.clear();
        Caller caller = current.get();
        List<StatusReport> waiting =
                selection.programme().map(p -> reader.toCheck(caller, p)).orElse(List.of());
        content.add(new ReportTabs(caller, ReportTabs.Tab.CHECK, waiting.size()));
        if (waiting.isEmpty()) {
            content.add(new EmptyState(Words.here().text("check.none")));
            return;
        }
        waiting.forEach(report -> content.add(entry(caller, report)));
        var foot = new Footer(release);
        foot.addClassNames("st-footbar", "st-no-print");
        content.add(foot);
        showCount();
    }

    private Component entry(Caller caller, StatusReport report) {
        Measure measure = measures.get(caller, report.measure());
        String name = measure.code() + " " + measure.displayTitle();
        var choose = new Checkbox();
        choose.setAriaLabel(Words.here().text("check.choose", name));
        choose.addValueChangeListener(e -> choose(report, e.getValue()));
        var note = new Span();
        note.addClassName("st-muted");
        if (!service.mayCheck(caller, report)) {
            choose.setEnabled(false);
            note.setText(Words.here().text("check.own"));
        }
        var details = new Details(summary(name, report));
        details.addOpenedChangeListener(e -> {
            if (e.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(read(caller, report, measure));
            }
        });
        var open = new Anchor("statusberichte/" + report.id(), Words.here().text("check.open"));
        open.setAriaLabel(Words.here().text("check.open") + ", " + name);
        var row = new Div(choose, details, note, open);
        row.addClassNames("st-card", "st-check-entry");
        return row;
    }

    private static Component summary(String name, StatusReport report) {
        var words = Words.here();
        var submitted = new Span(
                report.submittedAt() == null ? "" : words.text("check.submitted", words.date(report.submittedAt())));
        submitted.addClassName("st-muted");
        var title = new Span(name);
        title.addClassName("st-strong");
        var summary =
                new Div(title, new Span(words.month(report.period())), Show.light(report.effectiveLight()), submitted);
        summary.addClassName("st-check-summary");
        return summary;
    }

    /** Whoever unfolds a report has opened it. */
    private Component read(Caller caller, StatusReport report, Measure measure) {
        var opened = service.markOpened(caller, report.id());
        chosen.computeIfPresent(report.id(), (_, _) -> opened);
        return new ReportPaper(opened, measure, programmes.block(caller, measure.block()));
    }

    private void choose(StatusReport report, boolean yes) {
        if (yes) {
            chosen.put(report.id(), report);
        } else {
            chosen.remove(report.id());
        }
        showCount();
    }

    private void showCount() {
        release.setText(Words.here().text("check.release", chosen.size()));
        release.setEnabled(!chosen.isEmpty());
    }

    private void releaseChosen() {
        Caller caller = current.get();
        List<String> refusals = new ArrayList<>();
        int released = 0;
        for (StatusReport report : List.copyOf(chosen.values())) {
            try {
                service.release(caller, report.id(), report.version());
                released++;
            } catch (Refused e) {
                refusals.add(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
            } catch (StaleVersion e) {
                refusals.add(Words.here().text("report.saving.stale"));
            }
        }
        draw();
        message.show(Words.here().text("check.released", released) + " " + String.join(" ", refusals));
    }
}
