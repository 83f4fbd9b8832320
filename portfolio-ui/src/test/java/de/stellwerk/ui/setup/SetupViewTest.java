package de.stellwerk.ui.setup;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.FirstStart;
import de.stellwerk.access.PasswordRules;
import de.stellwerk.server.SetupCode;
import de.stellwerk.ui.LoginView;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The first start of an installation that nobody has set up yet. */
@MicronautTest(transactional = false, startApplication = false)
@Property(name = "stellwerk.mode", value = "start")
class SetupViewTest {
    @Inject
    ApplicationContext beans;

    @Inject
    FirstStart firstStart;

    @Test
    void onlyWhoReadsTheLogSetsUpAndOnlyOnce() {
        try (var _ = Screen.open(beans, null)) {
            _assertOne(SetupView.class);
            fill("AAAAAAAA-00000000", "Ofen Tulpe Gleis Brille");
            assertThat(field("setup-code").getErrorMessage()).startsWith("Dieser Code stimmt nicht.");
            assertThat(firstStart.needed()).isTrue();

            for (var weak : new String[] {"kurz", "passwort1234", PasswordRules.DEMO, "chefin und Neustadt"}) {
                fill(codeInTheLog(), weak);
                assertThat(_get(PasswordField.class).isInvalid()).as(weak).isTrue();
                assertThat(firstStart.needed()).as(weak).isTrue();
            }

            fill(codeInTheLog(), "Ofen Tulpe Gleis Brille");
            _assertOne(LoginView.class);
            assertThat(beans.getBean(AccessService.class).logIn("chefin", "Ofen Tulpe Gleis Brille"))
                    .isPresent();
            UI.getCurrent().navigate(SetupView.class);
            _assertOne(LoginView.class);
        }
    }

    private static void fill(String code, String password) {
        Person.enter(field("setup-code"), code);
        Person.enter(field("setup-municipality"), "Neustadt");
        Person.enter(field("setup-name"), "Verwaltung");
        Person.enter(field("setup-login"), "chefin");
        Person.enter(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withId("setup-submit")));
    }

    private static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    private String codeInTheLog() {
        var log = (Logger) LoggerFactory.getLogger(SetupCode.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            beans.getBean(SetupCode.class).onApplicationEvent(new StartupEvent(beans));
        } finally {
            log.detachAppender(lines);
        }
        return lines.list.getFirst().getFormattedMessage().replaceAll(".* ", "");
    }
}
