package de.stellwerk.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Caller;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class AdminViewTest {
    @Inject
    ApplicationContext beans;

    @Inject
    AccessService access;

    @Inject
    AccessTokens tokens;

    private World world;
    private Caller admin;

    @BeforeEach
    void world() {
        world = World.in(beans);
        admin = world.as(Role.ADMIN);
    }

    @Test
    void personWithALoginNeedsALongPassword() {
        String login = "neu" + UUID.randomUUID();
        try (var _ = Person.at(beans, admin)) {
            UI.getCurrent().navigate("verwaltung/personen");
            _click(_get(Button.class, spec -> spec.withId("new-person")));
            Person.enter(_get(TextField.class, spec -> spec.withLabel("Name")), "Neue Person");
            Person.enter(_get(TextField.class, spec -> spec.withLabel("Anmeldename")), login);
            Person.enter(_get(PasswordField.class), "zu kurz");
            _click(_get(Button.class, spec -> spec.withId("save-person")));
            assertThat(_get(PasswordField.class).getErrorMessage())
                    .isEqualTo("Das Kennwort braucht 12 bis 200 Zeichen.");
            assertThat(access.people(admin)).extracting(PersonView::login).doesNotContain(login);

            Person.enter(_get(PasswordField.class), "lang genug 123");
            _click(_get(Button.class, spec -> spec.withId("save-person")));
            assertThat(access.logIn(login, "lang genug 123")).isPresent();
        }
    }

    @Test
    void eraseAsksFirstAndThenForgetsTheName() {
        var other = world.as(Role.AUDIT);
        try (var _ = Person.at(beans, admin)) {
            UI.getCurrent().navigate("verwaltung/personen");
            press("Löschen, AUDIT");
            assertThat(access.nameOf(world.tenant.id(), other.person())).isPresent();
            Person.enter(_get(TextField.class, spec -> spec.withId("erase-reason")), "Frau AUDIT geht");
            _click(_get(Button.class, spec -> spec.withId("question-yes")));
            assertThat(access.nameOf(world.tenant.id(), other.person())).isPresent();
            Person.enter(_get(TextField.class, spec -> spec.withId("erase-reason")), "Vertrag beendet");
            _click(_get(Button.class, spec -> spec.withId("question-yes")));
            assertThat(access.nameOf(world.tenant.id(), other.person())).isEmpty();
        }
    }

    @Test
    void administratorSignsSomebodyOutEverywhere() {
        var other = world.as(Role.AUDIT);
        var before = signOuts(other);
        try (var _ = Person.at(beans, admin)) {
            UI.getCurrent().navigate("verwaltung/personen");
            press("Bearbeiten, AUDIT");
            _click(_get(Button.class, spec -> spec.withId("sign-out-person")));
            assertThat(signOuts(other)).as("asks first").isEqualTo(before);
            _click(_get(Button.class, spec -> spec.withId("question-yes")));
            assertThat(signOuts(other)).isGreaterThan(before);
        }
    }

    private long signOuts(Caller who) {
        return access.account(world.tenant.id(), who.person()).orElseThrow().signOuts();
    }

    @Test
    void roleWithoutWhatItReachesIsMarkedAndStays() {
        var other = world.as(Role.AUDIT);
        try (var _ = Person.at(beans, admin)) {
            UI.getCurrent().navigate("verwaltung/personen");
            press("Bearbeiten, AUDIT");
            _click(_get(Button.class, spec -> spec.withText("Rolle hinzufügen")));
            var row = _find(GrantField.class).getLast();
            var role = _get(row, com.vaadin.flow.component.select.Select.class);
            role.setValue(Role.LIAISON);
            _click(_get(Button.class, spec -> spec.withId("save-person")));
            var scope = _get(row, com.vaadin.flow.component.combobox.ComboBox.class);
            assertThat(scope.isInvalid()).isTrue();
            assertThat(scope.getErrorMessage()).isEqualTo("Bitte ausfüllen.");

            scope.setValue(world.personnel.key());
            _click(_get(Button.class, spec -> spec.withId("save-person")));
            assertThat(access.people(admin).stream()
                            .filter(p -> p.id().equals(other.person()))
                            .flatMap(p -> p.grants().stream()))
                    .contains(new de.stellwerk.access.Grant(Role.LIAISON, world.personnel.key()));
        }
    }

    @Test
    void othersDoNotGetIn() {
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("verwaltung/personen");
            _assertNone(PeopleView.class);
        }
    }

    @Test
    void tokenIsShownOnceAndEndsWhenRevoked() {
        try (var _ = Person.at(beans, admin)) {
            UI.getCurrent().navigate("profil");
            Person.enter(_get(TextField.class, spec -> spec.withLabel("Name des Tokens")), "Auswertung");
            _click(_get(Button.class, spec -> spec.withId("create-token")));
            String secret =
                    _get(TextField.class, spec -> spec.withId("token-secret")).getValue();
            assertThat(access.logInByToken(secret)).isPresent();

            UI.getCurrent().navigate("verwaltung");
            UI.getCurrent().navigate("profil");
            _assertNone(TextField.class, spec -> spec.withId("token-secret"));
            _click(_get(Button.class, spec -> spec.withText("Widerrufen")));
            _click(_get(Button.class, spec -> spec.withId("question-yes")));
            assertThat(access.logInByToken(secret)).isEmpty();
            assertThat(tokens.of(admin)).isEmpty();
        }
    }

    private static void press(String ariaLabel) {
        _click(_find(Button.class).stream()
                .filter(b -> b.getAriaLabel().orElse("").equals(ariaLabel))
                .findFirst()
                .orElseThrow());
    }
}
