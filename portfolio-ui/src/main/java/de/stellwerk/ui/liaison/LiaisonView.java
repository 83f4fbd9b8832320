package de.stellwerk.ui.liaison;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.access.Role;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mein Fachdienst: what comes when for the own department, which measures reach it, and what it told the core team. */
@Prototype
@RolesAllowed("LIAISON")
@Menu(title = "liaison.title", icon = "PEOPLE", order = 103)
@Route(value = "fachdienst", layout = MainLayout.class)
public class LiaisonView extends Page implements AfterNavigationObserver {
    private final transient FeedbackServices services;
    private final transient Caller caller;
    private final transient List<Department> own;
    private final transient Words words = Words.here();
    private final Div content = new Div();
    private final Button give;
    private transient Links links = new Links(null);
    private transient LocalDate day;
    private transient @Nullable Registration registration;

    LiaisonView(FeedbackServices services) {
        super(Words.here().text("liaison.title"));
        this.services = services;
        caller = services.current().get();
        day = services.selection().today();
        own = caller.scopes(Role.LIAISON).stream()
                .map(id -> services.access().department(caller, new DepartmentId(id)))
                .flatMap(Optional::stream)
                .toList();
        header().context(own.stream().map(Department::name).sorted().collect(Collectors.joining(", ")));
        give = new Button(words.text("feedback.give"), _ -> give());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.setId("give-feedback");
        header().actions(give);
        content.addClassName("st-content");
        add(content);
    }

    private void give() {
        services.selection().programme().ifPresent(p -> new FeedbackDialog(services, p, null, this::draw).open());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        day = services.selection().day(event.getLocation());
        links = new Links(services.selection().asOf(event.getLocation()));
        give.setVisible(links.asOf() == null);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        registration = services.news().listen(caller.tenant(), () -> ui.access(this::draw));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
        }
    }

    private void draw() {
        content.removeAll();
        services.selection()
                .programme()
                .ifPresentOrElse(this::draw, () -> content.add(new EmptyState(words.text("overview.noProgramme"))));
    }

    private void draw(Programme programme) {
        List<MeasureLine> reached = services.measures().all(caller, programme.code(), links.asOf());
        if (reached.isEmpty()) {
            content.add(new EmptyState(words.text("liaison.none")));
        } else {
            List<Milestone> milestones = services.plan().milestones(caller, programme.id(), links.asOf());
            var tables = new LiaisonTables(words, links, day, own);
            content.add(tables.next(reached, milestones), tables.measures(reached));
        }
        content.add(feedback(programme));
    }

    private Component feedback(Programme programme) {
        var all = services.feedback().list(caller, programme.id(), links.asOf());
        var card = new Card(words.text("liaison.feedback"));
        card.add(
                all.isEmpty()
                        ? new EmptyState(words.text("feedback.noneOwn"))
                        : new FeedbackTable(services, programme, links, this::draw).of(all));
        return card;
    }
}
