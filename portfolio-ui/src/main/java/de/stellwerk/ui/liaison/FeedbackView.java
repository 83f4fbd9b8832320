package de.stellwerk.ui.liaison;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.Feedback;
import de.stellwerk.programme.Programme;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
public class FeedbackView extends Page implements AfterNavigationObserver {
    static final String PATH = "rueckmeldungen";

    private final transient FeedbackServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final Div content = new Div();
    private final @Nullable Button give;
    private transient Links links = new Links(null);
    private boolean all;
    private transient @Nullable Registration registration;

    FeedbackView(FeedbackServices services) {
        super(Words.here().text("feedback.title"));
        this.services = services;
        caller = services.current().get();
        give = Rights.givesFeedback(caller) ? button() : null;
        if (give != null) {
            header().actions(give);
        }
        content.addClassName("st-content");
        add(content);
    }

    private Button button() {
        var button = new Button(
                words.text("feedback.give"),
                _ -> services.selection()
                        .programme()
                        .ifPresent(p -> new FeedbackDialog(services, p, null, this::draw).open()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setId("give-feedback");
        return button;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links = new Links(services.selection().asOf(event.getLocation()));
        all = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("zustand")
                .filter("alle"::equals)
                .isPresent();
        if (give != null) {
            give.setVisible(links.asOf() == null);
        }
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
        List<Feedback> every = services.feedback().list(caller, programme.id(), links.asOf());
        List<Feedback> open = every.stream().filter(Feedback::open).toList();
        content.add(choice(open.size(), every.size()));
        List<Feedback> shown = all ? every : open;
        if (shown.isEmpty()) {
            content.add(new EmptyState(words.text(every.isEmpty() ? "feedback.none" : "feedback.noneOpen")));
            return;
        }
        var card = new Div(new FeedbackTable(services, programme, links, this::draw).of(shown));
        card.addClassNames("st-card", "st-table-card");
        content.add(card);
    }

    private Nav choice(int open, int every) {
        var choice = new Nav(
                link(words.text("feedback.show.open", open), !all),
                link(words.text("feedback.show.all", every), all, "zustand", "alle"));
        choice.setAriaLabel(words.text("feedback.show"));
        choice.addClassNames("st-board-months", "st-no-print");
        return choice;
    }

    private Component link(String text, boolean chosen, String... parameters) {
        Anchor link = links.to(PATH, text, parameters);
        link.addClassName("st-button-link");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
