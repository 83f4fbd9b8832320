package de.stellwerk.ui.register;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.status.RegisterKind;
import de.stellwerk.ui.MainLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/** The register of risks over the programme. */
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
@Menu(title = "register.title.RISK", icon = "RISK", order = 104)
@Route(value = RisksView.PATH, layout = MainLayout.class)
public class RisksView extends RegisterView {
    static final String PATH = "risiken";

    RisksView(RegisterServices services) {
        super(RegisterKind.RISK, services);
    }

    @Override
    String path() {
        return PATH;
    }
}
