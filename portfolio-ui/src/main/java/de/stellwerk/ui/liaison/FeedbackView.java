package de.stellwerk.ui.liaison;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.Feedback;
import de.stellwerk.programme.Programme;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.ProgrammePage;
import de.stellwerk.ui.components.ChoiceNav;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Feedback and needs: what waits for an answer of the core team, and what was answered. It follows what others do. */
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
@Menu(title = "feedback.title", icon = "FEEDBACK", order = 107)
@Route(value = FeedbackView.PATH, layout = MainLayout.class)
public class FeedbackView extends ProgrammePage {
    static final String PATH = "rueckmeldungen";

    private final transient FeedbackServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private boolean all;

    FeedbackView(FeedbackServices services) {
        super(Words.here().text("feedback.title"), services.selection());
        this.services = services;
        caller = services.current().get();
        if (Rights.givesFeedback(caller)) {
            action(
                    "give-feedback",
                    words.text("feedback.give"),
                    p -> new FeedbackDialog(services, p, null, this::redraw).open());
        }
        services.news().follow(this, caller.tenant(), this::redraw);
    }

    @Override
    protected void read(Location location) {
        all = location.getQueryParameters()
                .getSingleParameter("zustand")
                .filter("alle"::equals)
                .isPresent();
    }

    @Override
    protected void draw(Programme programme) {
        List<Feedback> every = services.feedback().list(caller, programme.id(), links().asOf());
        List<Feedback> open = every.stream().filter(Feedback::open).toList();
        show(new ChoiceNav(words.text("feedback.show"), PATH, links())
                .with(words.text("feedback.show.open", open.size()), !all)
                .with(words.text("feedback.show.all", every.size()), all, "zustand", "alle"));
        List<Feedback> shown = all ? every : open;
        show(
                shown.isEmpty()
                        ? new EmptyState(words.text(every.isEmpty() ? "feedback.none" : "feedback.noneOpen"))
                        : new FeedbackTable(services, programme, links(), this::redraw)
                                .of(shown)
                                .inCard());
    }
}
