package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.programme.Programme;
import de.stellwerk.scenario.Listed;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.ProgrammePage;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All branches of the plan, each with what it would do. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "AUDIT"})
@Menu(title = "scenario.list", icon = "BRANCH", order = 102.8)
@Route(value = ScenariosView.PATH, layout = MainLayout.class)
public class ScenariosView extends ProgrammePage {
    static final String PATH = "varianten";

    private final transient ScenarioServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();

    ScenariosView(ScenarioServices services) {
        super(Words.here().text("scenario.list"), services.selection());
        this.services = services;
        caller = services.current().get();
        if (Rights.plansScenarios(caller)) {
            action(
                    "create-scenario",
                    words.text("scenario.create"),
                    _ -> UI.getCurrent().navigate(PATH + "/" + ScenarioView.NEW));
        }
    }

    @Override
    protected void draw(Programme programme) {
        var all = services.scenarios().listed(caller, programme.id(), links().asOf());
        show(all.isEmpty() ? new EmptyState(words.text("scenario.none")) : table(all));
    }

    private Component table(List<Listed> all) {
        var table = new DataTable(
                words.text("scenario.list"),
                words.text("scenario.name"),
                words.text("scenario.owner"),
                words.text("scenario.created"),
                words.text("scenario.state"),
                words.text("scenario.consequences"));
        all.forEach(l -> {
            var s = l.scenario();
            table.row(
                    links().to(PATH + "/" + s.id(), s.name()),
                    new Span(services.name(s.owner())),
                    new Span(words.date(s.createdAt())),
                    ScenarioWords.state(s, words),
                    new Span(ScenarioWords.sentence(l.impact(), words)));
        });
        return table.inCard();
    }
}
