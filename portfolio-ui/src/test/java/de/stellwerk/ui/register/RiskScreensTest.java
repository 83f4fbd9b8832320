package de.stellwerk.ui.register;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskCategory;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.risk.RiskService;
import de.stellwerk.shared.Light;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Risks are judged, shown in the matrix and taken up, on screen. */
@MicronautTest(transactional = false, startApplication = false)
class RiskScreensTest {
    private static final UUID STAFF = UUID.randomUUID();

    @Inject
    ApplicationContext beans;

    private World world;
    private Caller office;

    @BeforeEach
    void aReportedRisk() {
        world = World.in(beans);
        office = world.as(Role.PROGRAMME_OFFICE);
        world.on(LocalDate.of(2020, 7, 7));
        var measure = world.store(world.aMeasure("B1-A").title("Aktenplan"));
        var status = world.bean(StatusService.class);
        var lead = world.leadOf(measure);
        var draft = World.filled(status.create(lead, measure.id(), YearMonth.of(2020, 6)), Light.YELLOW).toBuilder()
                .risks(List.of(
                        new ReportedRisk(STAFF, "Stelle unbesetzt", false),
                        new ReportedRisk(UUID.randomUUID(), "Räume fehlen", false)))
                .build();
        var saved = status.save(lead, draft);
        var submitted = status.submit(lead, saved.id(), saved.version());
        status.release(office, submitted.id(), submitted.version());
        world.on(LocalDate.of(2020, 7, 10));
    }

    private static void navigate(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String shown() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private Risk stored() {
        return world.bean(RiskService.class)
                .assessed(office, world.programme.id(), null)
                .get(STAFF);
    }

    private void judge(int probability, int impact) {
        _click(button("risk-R-01"));
        RiskScreensTest.<Integer>select("Eintritt").setValue(probability);
        RiskScreensTest.<Integer>select("Auswirkung").setValue(impact);
        RiskScreensTest.<RiskCategory>select("Art").setValue(RiskCategory.STAFF);
        _get(TextField.class, spec -> spec.withLabel("Zuständig")).setValue("Personalabteilung");
        _click(button("risk-save"));
    }

    @Test
    void officeJudgesARiskAndFindsItInTheMatrix() {
        try (var _ = Person.at(beans, office)) {
            navigate("risiken");
            assertThat(shown()).contains("nicht bewertet");
            _assertNone(RiskMatrix.class);
            judge(5, 3);
            assertThat(stored().value()).isEqualTo(15);
            assertThat(shown()).contains("sehr hoch (15)", "Projekt", "neu in diesem Quartal");
            assertThat(_get(RiskMatrix.class).getElement().getTextRecursively())
                    .contains("1 von 2 gezeigten Risiken sind bewertet", "R-01", "5 sehr wahrscheinlich", "3 spürbar");
            navigate("risiken?klasse=very_high");
            assertThat(shown()).contains("Stelle unbesetzt").doesNotContain("Räume fehlen");
            navigate("risiken?ebene=committee");
            assertThat(shown()).doesNotContain("Stelle unbesetzt");
        }
    }

    @Test
    void whatIsMissingStandsAtItsField() {
        try (var _ = Person.at(beans, office)) {
            navigate("risiken");
            _click(button("risk-R-01"));
            RiskScreensTest.<Integer>select("Eintritt").setValue(2);
            _click(button("risk-save"));
            assertThat(select("Auswirkung").isInvalid()).isTrue();
            assertThat(select("Art").isInvalid()).isTrue();
            assertThat(select("Eintritt").getValue()).isEqualTo(2);
            assertThat(stored()).isNull();
        }
    }

    @Test
    void row71LeavingOutTheCoreTeamNeedsAReasonOnScreen() {
        try (var _ = Person.at(beans, office)) {
            navigate("risiken");
            judge(4, 4);
            _click(button("risk-R-01"));
            _click(button("risk-to-COMMITTEE"));
            var reason = _get(TextArea.class, spec -> spec.withLabel("Begründung"));
            assertThat(reason.isInvalid()).isTrue();
            assertThat(reason.getErrorMessage()).isEqualTo("Bitte begründen, warum das Kernteam übersprungen wird.");
            reason.setValue("Sitzung ist morgen.");
            _click(button("risk-to-COMMITTEE"));
            assertThat(stored().level()).isEqualTo(RiskLevel.COMMITTEE);
            assertThat(shown()).contains("Lenkungsausschuss, seit 10.07.2020");
            _click(button("risk-R-01"));
            assertThat(_get(OrderedList.class).getElement().getTextRecursively())
                    .contains("eskaliert, jetzt Lenkungsausschuss", "Sitzung ist morgen.");
            _click(button("risk-back"));
            assertThat(_get(TextArea.class, spec -> spec.withLabel("Begründung"))
                            .isInvalid())
                    .isTrue();
        }
    }

    @Test
    void committeeReadsTheJudgementAndChangesNothing() {
        try (var _ = Person.at(beans, office)) {
            navigate("risiken");
            judge(2, 2);
        }
        try (var _ = Person.at(beans, world.as(Role.STEERING_COMMITTEE))) {
            navigate("risiken");
            assertThat(_find(Button.class, spec -> spec.withId("risk-R-02"))).isEmpty();
            assertThat(button("risk-R-01").getText()).isEqualTo("Ansehen");
            _click(button("risk-R-01"));
            assertThat(select("Eintritt").isReadOnly()).isTrue();
            _assertNone(Button.class, spec -> spec.withId("risk-save"));
            _assertNone(Button.class, spec -> spec.withId("risk-to-COMMITTEE"));
        }
    }
}
