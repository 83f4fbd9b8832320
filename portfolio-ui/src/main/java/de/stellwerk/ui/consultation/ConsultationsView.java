package de.stellwerk.ui.consultation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.Consultation;
import de.stellwerk.programme.Programme;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beteiligung: what was put to consulted bodies and what they say; a body sees what was put to it, and answers here. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "CONSULTED_BODY", "AUDIT"})
@Menu(title = "consultation.title", icon = "BODY", order = 106)
@Route(value = ConsultationsView.PATH, layout = MainLayout.class)
public class ConsultationsView extends Page implements AfterNavigationObserver {
    static final String PATH = "beteiligung";

    private final transient ConsultationServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final Div content = new Div();
    private final @Nullable Button put;
    private transient Links links = new Links(null);
    private boolean onlyOpen;

    ConsultationsView(ConsultationServices services) {
        super(Words.here().text("consultation.title"));
        this.services = services;
        caller = services.current().get();
        put = Rights.editsProgramme(caller) ? button() : null;
        if (put != null) {
            header().actions(put);
        }
        content.addClassName("st-content");
        add(content);
    }

    private Button button() {
        var button = new Button(
                words.text("consultation.put"),
                _ -> services.selection().programme().ifPresent(p -> new PutDialog(services, p, this::draw).open()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setId("put-measure");
        return button;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links = new Links(services.selection().asOf(event.getLocation()));
        onlyOpen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("zustand")
                .filter("offen"::equals)
                .isPresent();
        if (put != null) {
            put.setVisible(links.asOf() == null);
        }
        draw();
    }

    private void draw() {
        content.removeAll();
        services.selection()
                .programme()
                .ifPresentOrElse(this::draw, () -> content.add(new EmptyState(words.text("overview.noProgramme"))));
    }

    /** Without an answer first, then the last asked first. */
    private void draw(Programme programme) {
        List<Consultation> all = services.governance().consultations(caller, programme.id(), links.asOf()).stream()
                .sorted(Comparator.comparing(Consultation::open)
                        .thenComparing(Consultation::asked)
                        .reversed())
                .toList();
        List<Consultation> open = all.stream().filter(Consultation::open).toList();
        content.add(choice(open.size(), all.size()));
        var shown = onlyOpen ? open : all;
        if (shown.isEmpty()) {
            content.add(new EmptyState(words.text(all.isEmpty() ? "consultation.none" : "consultation.noneOpen")));
            return;
        }
        var card = new Div(new ConsultationTable(services, programme, links, this::draw).of(shown));
        card.addClassNames("st-card", "st-table-card");
        content.add(card);
    }

    private Nav choice(int open, int all) {
        var choice = new Nav(
                link(words.text("consultation.show.all", all), !onlyOpen),
                link(words.text("consultation.show.open", open), onlyOpen, "zustand", "offen"));
        choice.setAriaLabel(words.text("consultation.show"));
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
