package de.stellwerk.ui.consultation;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.Consultation;
import de.stellwerk.programme.Programme;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.ProgrammePage;
import de.stellwerk.ui.components.ChoiceNav;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** Beteiligung: what was put to consulted bodies and what they say; a body sees what was put to it, and answers here. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "CONSULTED_BODY", "AUDIT"})
@Menu(title = "consultation.title", icon = "BODY", order = 106)
@Route(value = ConsultationsView.PATH, layout = MainLayout.class)
public class ConsultationsView extends ProgrammePage {
    static final String PATH = "beteiligung";

    private final transient ConsultationServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private boolean onlyOpen;

    ConsultationsView(ConsultationServices services) {
        super(Words.here().text("consultation.title"), services.selection());
        this.services = services;
        caller = services.current().get();
        if (Rights.editsProgramme(caller)) {
            action("put-measure", words.text("consultation.put"), p -> new PutDialog(services, p, this::redraw).open());
        }
    }

    @Override
    protected void read(Location location) {
        onlyOpen = location.getQueryParameters()
                .getSingleParameter("zustand")
                .filter("offen"::equals)
                .isPresent();
    }

    /** Without an answer first, then the last asked first. */
    @Override
    protected void draw(Programme programme) {
        List<Consultation> all = services.governance().consultations(caller, programme.id(), links().asOf()).stream()
                .sorted(Comparator.comparing(Consultation::open)
                        .thenComparing(Consultation::asked)
                        .reversed())
                .toList();
        List<Consultation> open = all.stream().filter(Consultation::open).toList();
        show(new ChoiceNav(words.text("consultation.show"), PATH, links())
                .with(words.text("consultation.show.all", all.size()), !onlyOpen)
                .with(words.text("consultation.show.open", open.size()), onlyOpen, "zustand", "offen"));
        var shown = onlyOpen ? open : all;
        show(
                shown.isEmpty()
                        ? new EmptyState(words.text(all.isEmpty() ? "consultation.none" : "consultation.noneOpen"))
                        : new ConsultationTable(services, programme, links(), this::redraw)
                                .of(shown)
                                .inCard());
    }
}
