package de.stellwerk.ui.probability;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.probability.ProbabilityService;
import de.stellwerk.programme.Programme;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.ProgrammePage;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/** How likely the dates of the programme are. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "AUDIT"})
@Menu(title = "probability.title", icon = "BARS", order = 102.7)
@Route(value = "wahrscheinlichkeit", layout = MainLayout.class)
public class ProbabilityView extends ProgrammePage {
    private final transient ProbabilityService service;
    private final transient Caller caller;

    ProbabilityView(ProbabilityService service, Selection selection, CurrentCaller current) {
        super(Words.here().text("probability.title"), selection);
        this.service = service;
        caller = current.get();
    }

    @Override
    protected void draw(Programme programme) {
        header().context(new Span(programme.name()));
        show(new ProbabilityCard(service, caller, programme, links()));
    }
}
