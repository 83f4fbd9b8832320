package de.stellwerk.ui.register;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.status.RegisterKind;
import de.stellwerk.ui.MainLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/** The register of decisions over the programme. */
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
@Menu(title = "register.title.DECISION", icon = "CHECK", order = 105)
@Route(value = DecisionsView.PATH, layout = MainLayout.class)
public class DecisionsView extends RegisterView {
    static final String PATH = "entscheidungen";

    DecisionsView(RegisterServices services) {
        super(RegisterKind.DECISION, services);
    }

    @Override
    String path() {
        return PATH;
    }
}
