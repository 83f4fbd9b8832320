package de.stellwerk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.PasswordRules;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false, startApplication = false)
@Property(name = "test.ticker", value = "standing")
class LoginViewTest {
    @Inject
    ApplicationContext beans;

    /** The form says the same whether there is such an account or not. */
    @ParameterizedTest
    @ValueSource(strings = {"kernteam", "gibt-es-nicht"})
    void formSaysHowLongToWaitAfterFiveWrongAttempts(String login) {
        try (var _ = Screen.open(beans, null)) {
            for (int i = 0; i < 5; i++) {
                assertThat(refusal(login, "falsch")).isEqualTo("Anmeldename oder Kennwort stimmt nicht.");
            }
            assertThat(refusal(login, PasswordRules.DEMO))
                    .isEqualTo("Zu viele Fehlversuche. Bitte in 1 Min. noch einmal versuchen.");
            assertThat(_get(PasswordField.class).getValue()).isEmpty();
        }
    }

    private static String refusal(String login, String password) {
        Person.enter(_get(TextField.class, spec -> spec.withId("login")), login);
        Person.enter(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withId("submit")));
        return _get(Paragraph.class, spec -> spec.withClasses("st-error")).getText();
    }
}
