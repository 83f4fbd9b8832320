package de.stellwerk.ui.consultation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements row 70 on screen. */
@MicronautTest(transactional = false, startApplication = false)
class ConsultationsViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Measure measure;
    private Caller body;

    @BeforeEach
    void world() {
        world = World.in(beans);
        measure = world.store(world.aMeasure("B1-A").title("Aktenplan"));
        body = world.as(Role.CONSULTED_BODY, world.personnel.key());
    }

    private void asked(String group, String question) {
        world.bean(GovernanceService.class)
                .save(
                        world.system(),
                        new Consultation(
                                ConsultationId.next(),
                                0,
                                measure.id(),
                                group,
                                LocalDate.of(2020, 7, 1),
                                null,
                                null,
                                question,
                                null));
    }

    private static String page() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    @Test
    void bodySeesItsOwnAndPutsItsStatementOnRecord() {
        asked(world.personnel.name(), "Bitte um Zustimmung");
        asked("Gleichstellung", "Nur für andere");
        try (var _ = Person.at(beans, body)) {
            UI.getCurrent().navigate("beteiligung");
            assertThat(page()).contains("Bitte um Zustimmung", "Steht aus (1)").doesNotContain("Nur für andere");
            _assertNone(Button.class, spec -> spec.withId("put-measure"));
            _click(_get(Button.class, spec -> spec.withText("Stellung nehmen")));
            _click(_get(Button.class, spec -> spec.withId("statement-save")));
            assertThat(_get(ComboBox.class, spec -> spec.withLabel("Ergebnis")).isInvalid())
                    .isTrue();
            choose("Ergebnis", "zugestimmt mit Auflagen");
            _get(TextArea.class, spec -> spec.withId("statement-text")).setValue("Mit einer Bitte.");
            _click(_get(Button.class, spec -> spec.withId("statement-save")));
            assertThat(page()).contains("zugestimmt mit Auflagen", "10.07.2020", "Mit einer Bitte.", "Steht aus (0)");
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, Object value) {
        _get(ComboBox.class, spec -> spec.withLabel(label)).setValue(value);
    }

    @Test
    void coreTeamPutsAMeasureToABody() {
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("beteiligung");
            assertThat(page()).contains("Noch keine Maßnahme wurde zur Stellungnahme vorgelegt.");
            _click(_get(Button.class, spec -> spec.withId("put-measure")));
            _click(_get(Button.class, spec -> spec.withId("put-save")));
            assertThat(_get(ComboBox.class, spec -> spec.withLabel("Maßnahme")).isInvalid())
                    .isTrue();
            choose("Maßnahme", measure);
            choose("Gremium", world.personnel.name());
            _click(_get(Button.class, spec -> spec.withId("put-save")));
            assertThat(page()).contains("B1-A", world.personnel.name(), "Maßnahme laut Steckbrief", "Steht aus");
        }
        try (var _ = Person.at(beans, body)) {
            UI.getCurrent().navigate("beteiligung");
            assertThat(page()).contains("B1-A", "Stellung nehmen");
        }
    }

    @Test
    void auditAndPastDaysOnlyRead() {
        asked(world.personnel.name(), "Bitte um Zustimmung");
        try (var _ = Person.at(beans, world.as(Role.AUDIT))) {
            UI.getCurrent().navigate("beteiligung");
            assertThat(page()).contains("Bitte um Zustimmung");
            _assertNone(Button.class, spec -> spec.withText("Stellung nehmen"));
        }
        world.on(LocalDate.of(2020, 7, 13));
        try (var _ = Person.at(beans, body)) {
            UI.getCurrent()
                    .navigate("beteiligung", com.vaadin.flow.router.QueryParameters.of("stichtag", "2020-07-10"));
            assertThat(page()).contains("Bitte um Zustimmung");
            _assertNone(Button.class, spec -> spec.withText("Stellung nehmen"));
        }
    }
}
