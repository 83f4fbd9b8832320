package de.stellwerk.ui.liaison;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Feedback;
import de.stellwerk.governance.FeedbackService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Participant;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements row 90 on screen. */
@MicronautTest(transactional = false, startApplication = false)
class LiaisonAndFeedbackTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private FeedbackService feedback;
    private Measure ours;
    private Caller liaison;

    @BeforeEach
    void world() {
        world = World.in(beans);
        feedback = world.bean(FeedbackService.class);
        ours = world.store(world.aMeasure("B1-A")
                .title("Aktenplan")
                .participants(List.of(new Participant(world.personnel.name(), true))));
        world.store(world.aMeasure("B1-B").title("Fremde Maßnahme"));
        world.milestone(ours, "MS02", "Schulung", ImpreciseDate.day(2020, 9, 1));
        world.milestone(ours, "MS01", "Auswahl", ImpreciseDate.day(2020, 7, 1));
        liaison = world.as(Role.LIAISON, world.personnel.key());
    }

    private static String page() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    @Test
    void liaisonSeesWhatReachesTheOwnDepartmentAndWhatComesNext() {
        try (var _ = Person.at(beans, liaison)) {
            UI.getCurrent().navigate("fachdienst");
            assertThat(page())
                    .contains("Personal und Organisation", "Aktenplan", "beteiligt bei Bedarf", "9 Tage überfällig")
                    .doesNotContain("Fremde Maßnahme");
            assertThat(page().indexOf("MS01")).isLessThan(page().indexOf("MS02"));
        }
    }

    @Test
    void whatTheLiaisonTypesReachesTheCoreTeamAndAnEmptyTextIsRefusedAtItsField() {
        try (var _ = Person.at(beans, liaison)) {
            UI.getCurrent().navigate("fachdienst");
            _click(_get(Button.class, spec -> spec.withId("give-feedback")));
            _click(_get(Button.class, spec -> spec.withId("feedback-send")));
            assertThat(_get(TextArea.class).isInvalid()).isTrue();
            _get(TextArea.class).setValue("<b>Zwei Scanner</b>");
            _click(_get(Button.class, spec -> spec.withId("feedback-send")));
            assertThat(page()).contains("<b>Zwei Scanner</b>", "Offen");
        }
        assertThat(feedback.list(world.as(Role.CORE_TEAM), world.programme.id(), null))
                .extracting(Feedback::department)
                .containsExactly(world.personnel.id());
    }

    @Test
    void coreTeamAnswersAndTheOpenPageOfTheLiaisonFollows() {
        var said = feedback.give(
                liaison, world.programme.id(), ours.id(), world.personnel.id(), Feedback.Kind.NEED, "Zwei Scanner");
        try (var _ = Person.at(beans, liaison)) {
            UI.getCurrent().navigate("fachdienst");
            assertThat(page()).doesNotContain("Bestellt.");
            feedback.answer(world.as(Role.CORE_TEAM), said, "Bestellt.");
            MockVaadin.clientRoundtrip(true);
            assertThat(page()).contains("Bestellt.", "CORE_TEAM, 10.07.2020");
        }
    }

    @Test
    void coreTeamSeesWhatWaitsAndAnswersInTheRow() {
        feedback.give(liaison, world.programme.id(), ours.id(), null, Feedback.Kind.NEED, "Zwei Scanner");
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("rueckmeldungen");
            assertThat(page()).contains("Offen (1)", "Zwei Scanner", "Bedarf", "B1-A");
            _click(_get(Button.class, spec -> spec.withText("Beantworten")));
            _get(TextArea.class, spec -> spec.withId("answer-text")).setValue("Bestellt.");
            _click(_get(Button.class, spec -> spec.withId("answer-send")));
            assertThat(page()).contains("Offen (0)", "Alle Rückmeldungen sind beantwortet.");
        }
    }

    @Test
    void auditReadsAndWritesNothing() {
        feedback.give(liaison, world.programme.id(), ours.id(), null, Feedback.Kind.NEED, "Zwei Scanner");
        try (var _ = Person.at(beans, world.as(Role.AUDIT))) {
            UI.getCurrent().navigate("rueckmeldungen");
            assertThat(page()).contains("Zwei Scanner");
            _assertNone(Button.class, spec -> spec.withId("give-feedback"));
            _assertNone(Button.class, spec -> spec.withText("Beantworten"));
        }
    }

    @Test
    void onlyALiaisonHasADepartmentsPage() {
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("fachdienst");
            assertThat(_get(H1.class).getText()).isNotEqualTo("Mein Fachdienst");
        }
    }
}
