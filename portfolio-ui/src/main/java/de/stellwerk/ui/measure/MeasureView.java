package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.programme.Programme;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.NotFound;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.PlanNews;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.TabHeads;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Maßnahme: everything about one measure. The tab stands in the address. */
@Prototype
@PermitAll
@Route(value = "massnahmen/:code/:tab?", layout = MainLayout.class)
public class MeasureView extends Page implements BeforeEnterObserver {
    /** Tabs under their names in the address. */
    enum Part {
        STECKBRIEF,
        PLAN,
        BERICHTE,
        VERLAUF;

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part of(String path) {
            return Stream.of(values())
                    .filter(part -> part.path().equals(path))
                    .findFirst()
                    .orElse(STECKBRIEF);
        }
    }

    private final transient MeasureServices services;
    private final transient MeasureActions actions;
    private final transient PlanDialogs planDialogs;
    private final transient Selection selection;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final Div facts = new Div();
    private final TabSheet tabs = new TabSheet();
    private final Map<Part, Tab> heads = new EnumMap<>(Part.class);
    private final Map<Part, Div> bodies = new EnumMap<>(Part.class);
    private transient Shown shown;
    private transient PlanChoices choices = new PlanChoices();
    private transient Location location;

    MeasureView(
            MeasureServices services,
            MeasureActions actions,
            PlanDialogs planDialogs,
            Selection selection,
            CurrentCaller caller,
            PlanNews news) {
        super(Words.here().text("measure.title"));
        this.services = services;
        this.actions = actions;
        this.planDialogs = planDialogs;
        this.selection = selection;
        this.caller = caller.get();
        news.follow(this, this.caller.tenant(), this::refreshPlan);
        addClassName("st-measure");
        tabs.addClassName("st-tabs");
        for (Part part : Part.values()) {
            heads.put(part, new Tab(words.text("tab." + part.path())));
            bodies.put(part, new Div());
            tabs.add(heads.get(part), bodies.get(part));
        }
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                open(Part.values()[tabs.getSelectedIndex()]);
            }
        });
        TabHeads.calm(tabs);
        add(message, facts, tabs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        choices = new PlanChoices();
        var code = event.getRouteParameters().get("code").orElseThrow();
        var part = Part.of(event.getRouteParameters().get("tab").orElse(""));
        try {
            Programme programme = selection.programme().orElseThrow(() -> new NotFound("programme", ""));
            show(programme, code, part);
        } catch (NotFound none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Programme programme, String code, Part part) {
        shown = Shown.load(
                services, caller, programme, code, selection.day(location), new Links(selection.asOf(location)));
        List<StatusReport> reports =
                services.status().reportsOf(caller, shown.measure().id(), shown.asOf());
        head();
        facts.removeAll();
        facts.add(new MeasureFacts(shown));
        label(Part.BERICHTE, reports.size());
        label(Part.VERLAUF, HistoryTab.entries(shown, services).size());
        tabs.setSelectedTab(heads.get(part));
        bodies.values().forEach(Div::removeAll);
        bodies.get(part).add(content(part, reports));
    }

    private void head() {
        var measure = shown.measure();
        message.hide();
        title(measure.code() + " " + measure.title());
        header().reset();
        header().above(words.text("measures.title"), shown.links().address("massnahmen"));
        header().above(
                        shown.block().code() + " " + shown.block().name(),
                        shown.links()
                                .address("massnahmen", "baustein", shown.block().code()));
        header().actions(actions.of(shown, message, this::refresh).toArray(Component[]::new));
    }

    private void label(Part part, int count) {
        TabHeads.label(heads.get(part), words.text("tab." + part.path()), count);
    }

    private Component content(Part part, List<StatusReport> reports) {
        return switch (part) {
            case STECKBRIEF -> new ProfileTab(shown, services);
            case PLAN -> new PlanTab(shown, services, planDialogs, choices, this::refresh);
            case BERICHTE ->
                new ReportsTab(
                        shown, services, reports, location.getQueryParameters().getSingleParameter(ReportsTab.CHOSEN));
            case VERLAUF -> new HistoryTab(shown, services, services.undoing(), this::refresh);
        };
    }

    private void open(Part part) {
        UI.getCurrent()
                .navigate(
                        "massnahmen/" + shown.measure().code() + "/" + part.path(),
                        shown.links().query());
    }

    /** What somebody else has changed reaches the tab with the dates; on the others the reader is not disturbed. */
    private void refreshPlan() {
        if (Part.values()[tabs.getSelectedIndex()] != Part.PLAN) {
            return;
        }
        try {
            refresh();
        } catch (NotFound gone) {
            message.show(words.text("error.NotFound"));
        }
    }

    /** Shows what is stored now, on the same tab. The code may have been changed. */
    private void refresh() {
        String code = services.measures().get(caller, shown.measure().id()).code();
        if (code.equals(shown.measure().code())) {
            show(shown.programme(), code, Part.values()[tabs.getSelectedIndex()]);
        } else {
            UI.getCurrent().navigate("massnahmen/" + code + "/steckbrief");
        }
    }
}
