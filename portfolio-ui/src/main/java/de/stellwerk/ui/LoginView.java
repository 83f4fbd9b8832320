package de.stellwerk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import de.stellwerk.access.FirstStart;
import de.stellwerk.server.Attempt;
import de.stellwerk.server.Authenticator;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.server.DemoAccounts;
import de.stellwerk.server.LoggedIn;
import de.stellwerk.server.Sessions;
import de.stellwerk.ui.setup.SetupView;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Login; in the demo it also names the accounts and their password. */
@Prototype
@AnonymousAllowed
@Route(value = "anmelden", autoLayout = false)
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Authenticator authenticator;
    private final transient CurrentCaller caller;
    private final transient FirstStart firstStart;
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final Paragraph refusal = new Paragraph();

    public LoginView(
            Authenticator authenticator, CurrentCaller caller, FirstStart firstStart, @Nullable DemoAccounts demo) {
        this.authenticator = authenticator;
        this.caller = caller;
        this.firstStart = firstStart;
        addClassName("st-login");
        add(card());
        if (demo != null) {
            add(accounts(demo));
        }
        add(languages());
    }

    private Div card() {
        login.setLabel(getTranslation("login.name"));
        login.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        login.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        login.setAutofocus(true);
        login.setId("login");
        password.setLabel(getTranslation("login.password"));
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
        password.setId("password");
        password.getElement().executeJs("this.i18n = {...this.i18n, reveal: $0}", getTranslation("login.reveal"));
        refusal.addClassName("st-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var submit = new Button(getTranslation("login.submit"), _ -> login());
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        var card = new Div(Brand.inline(), new H1(getTranslation("login.title")), refusal, login, password, submit);
        card.addClassNames("st-card", "st-login-card");
        return card;
    }

    private Div accounts(DemoAccounts demo) {
        var list = new UnorderedList();
        demo.logins().forEach(name -> {
            var fill = new Button(name, _ -> {
                login.setValue(name);
                password.setValue(DemoAccounts.PASSWORD);
            });
            fill.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(new ListItem(
                    fill, new com.vaadin.flow.component.html.Span(getTranslation("demo.account." + name))));
        });
        var box = new Div(
                new H2(getTranslation("demo.accounts")),
                new Paragraph(getTranslation("demo.password", DemoAccounts.PASSWORD)),
                list);
        box.addClassNames("st-card", "st-login-card");
        return box;
    }

    private Div languages() {
        boolean german = getLocale().getLanguage().equals("de");
        var other = new Button(
                getTranslation(german ? "language.en" : "language.de"),
                _ -> Preferences.chooseLanguage(UI.getCurrent(), german ? Locale.ENGLISH : Locale.GERMAN));
        other.getElement().setAttribute("lang", german ? "en" : "de");
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Div(other);
    }

    private void login() {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        switch (authenticator.authenticate(login.getValue().strip(), password.getValue(), address)) {
            case Attempt.Accepted(LoggedIn who) -> enter(who);
            case Attempt.Denied() -> refuse(getTranslation("login.refused"));
            case Attempt.TooMany later -> refuse(getTranslation("login.tooMany", later.minutes()));
        }
    }

    private static void enter(LoggedIn who) {
        String target = wanted();
        Sessions.login(who);
        UI.getCurrent().getPage().setLocation(target);
    }

    private void refuse(String message) {
        refusal.setText(message);
        refusal.setVisible(true);
        password.clear();
        password.focus();
    }

    /** The page that was asked for before the login; always one of ours. */
    private static String wanted() {
        Object stored =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return "/" + (stored == null ? "" : stored.toString().replaceFirst("^[/\\\\]+", ""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstStart.needed()) {
            event.forwardTo(SetupView.class);
        } else if (caller.find().isPresent()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " – Stellwerk";
    }
}
