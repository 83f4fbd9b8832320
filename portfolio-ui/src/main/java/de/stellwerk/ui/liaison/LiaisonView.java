package de.stellwerk.ui.liaison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.access.Role;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.ProgrammePage;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mein Fachdienst: what comes when for the own department, which measures reach it, and what it told the core team. */
@Prototype
@RolesAllowed("LIAISON")
@Menu(title = "liaison.title", icon = "PEOPLE", order = 103)
@Route(value = "fachdienst", layout = MainLayout.class)
public class LiaisonView extends ProgrammePage {
    private final transient FeedbackServices services;
    private final transient Caller caller;
    private final transient List<Department> own;
    private final transient Words words = Words.here();

    LiaisonView(FeedbackServices services) {
        super(Words.here().text("liaison.title"), services.selection());
        this.services = services;
        caller = services.current().get();
        own = caller.scopes(Role.LIAISON).stream()
                .map(id -> services.access().department(caller, new DepartmentId(id)))
                .flatMap(Optional::stream)
                .toList();
        header().context(own.stream().map(Department::name).sorted().collect(Collectors.joining(", ")));
        action(
                "give-feedback",
                words.text("feedback.give"),
                p -> new FeedbackDialog(services, p, null, this::redraw).open());
        services.news().follow(this, caller.tenant(), this::redraw);
    }

    @Override
    protected void draw(Programme programme) {
        List<MeasureLine> reached = services.measures().all(caller, programme.code(), links().asOf());
        if (reached.isEmpty()) {
            show(new EmptyState(words.text("liaison.none")));
        } else {
            List<Milestone> milestones = services.plan().milestones(caller, programme.id(), links().asOf());
            var tables = new LiaisonTables(words, links(), day(), own);
            show(tables.next(reached, milestones), tables.measures(reached));
        }
        LiaisonTables.unavailable(words, own, day()).ifPresent(this::show);
        show(feedback(programme));
    }

    private Component feedback(Programme programme) {
        var all = services.feedback().list(caller, programme.id(), links().asOf());
        var card = new Card(words.text("liaison.feedback"));
        card.add(
                all.isEmpty()
                        ? new EmptyState(words.text("feedback.noneOwn"))
                        : new FeedbackTable(services, programme, links(), this::redraw).of(all));
        return card;
    }
}
