package de.stellwerk.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.stellwerk.access.FirstStart;
import de.stellwerk.calendar.Land;
import de.stellwerk.server.SetupCode;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.ui.LoginView;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** First start of an empty installation: asks for the municipality and its first administrator. */
@Prototype
@AnonymousAllowed
@Route(value = "einrichtung", autoLayout = false)
public class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient FirstStart firstStart;
    private final transient SetupCode setupCode;
    private final TextField code = new TextField();
    private final TextField municipality = new TextField();
    private final Select<Land> land = new Select<>();
    private final TextField name = new TextField();
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();

    public SetupView(FirstStart firstStart, SetupCode setupCode) {
        this.firstStart = firstStart;
        this.setupCode = setupCode;
        addClassName("st-login");
        label(code, "code");
        code.setHelperText(getTranslation("setup.code.help"));
        label(municipality, "municipality");
        land.setLabel(getTranslation("setup.land"));
        land.setItems(Land.values());
        land.setItemLabelGenerator(l -> getTranslation("enum.Land." + l));
        land.setValue(Land.NW);
        label(name, "name");
        label(login, "login");
        password.setLabel(getTranslation("setup.password"));
        password.setHelperText(getTranslation("setup.password.help"));
        password.setId("setup-password");
        var submit = new Button(getTranslation("setup.submit"), _ -> setUp());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setId("setup-submit");
        var card = new Div(
                new H1(getTranslation("setup.title")),
                new Paragraph(getTranslation("setup.intro")),
                code,
                municipality,
                land,
                name,
                login,
                password,
                submit);
        card.addClassNames("st-card", "st-login-card");
        add(card);
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation("setup." + key));
        field.setId("setup-" + key);
    }

    private void setUp() {
        List.of(code, municipality, name, login).forEach(f -> f.setInvalid(false));
        password.setInvalid(false);
        if (!setupCode.matches(code.getValue())) {
            refuse(code, "setup.code.wrong");
        } else if (municipality.isEmpty()) {
            refuse(municipality, "rule.required");
        } else if (login.isEmpty()) {
            refuse(login, "rule.required");
        } else {
            store();
        }
    }

    private void store() {
        try {
            firstStart.setUp(
                    municipality.getValue().strip(),
                    land.getValue().code(),
                    name.getValue().strip(),
                    login.getValue(),
                    password.getValue());
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        } catch (Refused refused) {
            refused.violations().forEach(this::show);
        }
    }

    private void show(Violation v) {
        var message = getTranslation("rule." + v.rule(), v.args().toArray());
        switch (v.field()) {
            case "name" -> refuse(name, message);
            case "login" -> refuse(login, message);
            default -> {
                password.setErrorMessage(message);
                password.setInvalid(true);
            }
        }
    }

    private void refuse(TextField field, String messageOrKey) {
        field.setErrorMessage(messageOrKey.contains(" ") ? messageOrKey : getTranslation(messageOrKey));
        field.setInvalid(true);
        field.focus();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstStart.needed()) {
            event.forwardTo(LoginView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title") + " – Stellwerk";
    }
}
