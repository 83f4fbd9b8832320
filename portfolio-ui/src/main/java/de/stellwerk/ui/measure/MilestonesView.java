package de.stellwerk.ui.measure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All milestones of the programme or of one block: what the figures "8 von 22" of the front page are made of. */
@Prototype
@PermitAll
@Route(value = "meilensteine", layout = MainLayout.class)
public class MilestonesView extends Page implements AfterNavigationObserver {
    private final transient MeasureServices services;
    private final transient Selection selection;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final Div content = new Div();

    MilestonesView(MeasureServices services, Selection selection, CurrentCaller caller) {
        super(Words.here().text("milestones.title"));
        this.services = services;
        this.selection = selection;
        this.caller = caller.get();
        content.addClassName("st-card");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        selection.programme().ifPresent(programme -> show(programme, event));
    }

    private void show(Programme programme, AfterNavigationEvent event) {
        var links = new Links(selection.asOf(event.getLocation()));
        Optional<String> block = event.getLocation().getQueryParameters().getSingleParameter("baustein");
        Map<MeasureId, MeasureLine> lines = new LinkedHashMap<>();
        services.measures().all(caller, programme.code(), links.asOf()).stream()
                .filter(line -> block.isEmpty() || block.get().equals(line.blockCode()))
                .forEach(line -> lines.put(line.measure().id(), line));
        List<Milestone> milestones = services.plan().milestones(caller, programme.id(), links.asOf()).stream()
                .filter(milestone -> lines.containsKey(milestone.measure()))
                .toList();
        long reached = milestones.stream().filter(Milestone::reached).count();
        header().context(
                        new Span(block.orElse(programme.name())),
                        new Span(words.text("overview.reached", reached, milestones.size())));
        if (milestones.isEmpty()) {
            content.add(new EmptyState(words.text("milestones.none")));
            return;
        }
        var table = new MilestoneTable(
                words, selection.day(event.getLocation()), List.of(words.text("measure.title")), List.of());
        lines.forEach((id, line) -> milestones.stream()
                .filter(milestone -> milestone.measure().equals(id))
                .forEach(milestone -> table.milestone(
                        List.of(links.toMeasure(
                                line.measure().code(), "plan", line.measure().code())),
                        milestone,
                        false,
                        List.of())));
        content.add(table);
    }
}
