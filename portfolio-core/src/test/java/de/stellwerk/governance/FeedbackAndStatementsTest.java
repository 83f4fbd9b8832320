package de.stellwerk.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.Participant;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requirements rows 70 and 90. */
class FeedbackAndStatementsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 7, 10);
    private World world;
    private FeedbackService feedback;
    private GovernanceService governance;
    private Measure ours;
    private Measure others;
    private Caller liaison;
    private Caller core;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        feedback = world.bean(FeedbackService.class);
        governance = world.bean(GovernanceService.class);
        ours = world.store(
                world.aMeasure("B1-A").participants(List.of(new Participant(world.personnel.name(), false))));
        others = world.store(world.aMeasure("B1-B").participants(List.of()));
        liaison = world.as(Role.LIAISON, world.personnel.key());
        core = world.as(Role.CORE_TEAM);
    }

    private Feedback given(Caller who) {
        return feedback.give(who, world.programme.id(), ours.id(), null, Feedback.Kind.NEED, " Zwei Scanner ");
    }

    @Test
    void row90SuggestionOfADepartmentIsInTheCoreTeamsListAtOnce() {
        var said = feedback.give(
                liaison,
                world.programme.id(),
                ours.id(),
                world.personnel.id(),
                Feedback.Kind.FEEDBACK,
                "Schulung früher");
        assertThat(feedback.list(core, world.programme.id(), null)).containsExactly(said);
        assertThat(feedback.unanswered(core, world.programme.id())).isEqualTo(1);
        assertThat(said.department()).isEqualTo(world.personnel.id());
    }

    @Test
    void answerStaysAndLeavesNothingWaiting() {
        var said = given(liaison);
        var answered = feedback.answer(core, said, "Bestellt.");
        assertThat(answered.state()).isEqualTo(Feedback.State.ANSWERED);
        assertThat(answered.answeredBy()).isEqualTo(core.person());
        assertThat(feedback.unanswered(core, world.programme.id())).isZero();
        assertThat(feedback.list(liaison, world.programme.id(), null)).containsExactly(answered);
        assertThatThrownBy(() -> feedback.answer(core, answered, "Doch nicht."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("alreadyAnswered");
        assertThatThrownBy(() -> feedback.change(liaison, answered, Feedback.Kind.NEED, "Drei"))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoGivesAndWhoAnswersIsAsTheRightsTableSays(Role role) {
        var caller = role == Role.LIAISON || role == Role.CONSULTED_BODY
                ? world.as(role, world.personnel.key())
                : world.as(role);
        if (EnumSet.of(Role.AUDIT, Role.ADMIN).contains(role)) {
            assertThatThrownBy(() -> given(caller)).isInstanceOf(Forbidden.class);
        } else {
            assertThat(given(caller).text()).isEqualTo("Zwei Scanner");
        }
        var waiting = given(liaison);
        if (EnumSet.of(Role.CORE_TEAM, Role.PROGRAMME_OFFICE).contains(role)) {
            assertThat(feedback.answer(caller, waiting, "Ja").open()).isFalse();
        } else {
            assertThatThrownBy(() -> feedback.answer(caller, waiting, "Ja")).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void everybodySeesOnlyWhatConcernsThem() {
        var said = given(liaison);
        var spoken = feedback.give(
                liaison, world.programme.id(), null, world.personnel.id(), Feedback.Kind.FEEDBACK, "Für alle");
        var colleague = world.as(Role.LIAISON, world.personnel.key());
        assertThat(feedback.list(colleague, world.programme.id(), null)).containsExactly(spoken);
        assertThat(feedback.list(world.leadOf(ours), world.programme.id(), null))
                .containsExactly(said);
        assertThat(feedback.list(world.as(Role.STEERING_COMMITTEE), world.programme.id(), null))
                .isEmpty();
        assertThat(feedback.list(world.as(Role.AUDIT), world.programme.id(), null))
                .hasSize(2);
        assertThat(feedback.list(core, world.programme.id(), TODAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void nobodySpeaksForAnotherDepartmentOrAboutAMeasureUnseen() {
        assertThatThrownBy(() ->
                        feedback.give(core, world.programme.id(), null, world.personnel.id(), Feedback.Kind.NEED, "x"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> feedback.give(liaison, world.programme.id(), others.id(), null, Feedback.Kind.NEED, "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feedback.give(liaison, world.programme.id(), null, null, null, " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("kind")
                .hasMessageContaining("text");
    }

    @Test
    void onlyTheAuthorChangesWhatIsNotAnswered() {
        var said = given(liaison);
        assertThatThrownBy(() -> feedback.change(core, said, Feedback.Kind.NEED, "Drei"))
                .isInstanceOf(Forbidden.class);
        var changed = feedback.change(liaison, said, Feedback.Kind.FEEDBACK, "Drei");
        assertThat(changed.text()).isEqualTo("Drei");
        assertThatThrownBy(() -> feedback.answer(core, said, "Ja")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void measureWithFeedbackIsNotDeleted() {
        given(liaison);
        assertThatThrownBy(() -> world.bean(MeasureService.class).delete(core, ours.id(), ours.version()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("measureInUse.feedback");
    }

    private Consultation asked(Measure measure, String group) {
        return governance.save(
                core,
                new Consultation(
                        ConsultationId.next(),
                        0,
                        measure.id(),
                        group,
                        LocalDate.of(2020, 7, 1),
                        null,
                        null,
                        "Bitte um Zustimmung",
                        null));
    }

    private Caller body(String name) {
        var body = governance.save(
                core,
                new Body(
                        BodyId.next(),
                        0,
                        world.programme.id(),
                        "PR",
                        name,
                        BodyKind.CONSULTED,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
        return world.as(Role.CONSULTED_BODY, body.key());
    }

    @Test
    void row70BodySeesWhatWasPutToItAndPutsItsStatementOnRecord() {
        var council = body("Personalvertretung");
        assertThatThrownBy(() -> world.bean(MeasureService.class).get(council, others.id()))
                .isInstanceOf(NotFound.class);
        var put = asked(others, "Personalvertretung");
        asked(others, "Gleichstellung");
        assertThat(world.bean(MeasureService.class).get(council, others.id())).isEqualTo(others);
        assertThat(world.bean(MeasureService.class).all(council, "TEST", null)).hasSize(1);
        assertThat(governance.consultations(council, world.programme.id())).containsExactly(put);
        assertThat(governance.consultations(council, others.id())).containsExactly(put);

        var stated = governance.state(council, put, TODAY, "zugestimmt", "Mit einer Bitte.");
        assertThat(stated.answered()).isEqualTo(TODAY);
        assertThat(stated.question()).isEqualTo("Bitte um Zustimmung");
        assertThat(governance.consultations(core, others.id())).contains(stated);
    }

    @Test
    void nobodySpeaksForAnotherBody() {
        var council = body("Personalvertretung");
        asked(others, "Personalvertretung");
        var other = asked(others, "Gleichstellung");
        assertThatThrownBy(() -> governance.state(council, other, TODAY, "abgelehnt", null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> governance.state(world.as(Role.STEERING_COMMITTEE), other, TODAY, "abgelehnt", null))
                .isInstanceOf(Forbidden.class);
        assertThat(governance.state(core, other, TODAY, "zugestimmt", null).result())
                .isEqualTo("zugestimmt");
    }

    @Test
    void statementHasADayThatCanBe() {
        var council = body("Personalvertretung");
        var put = asked(others, "Personalvertretung");
        assertThatThrownBy(() -> governance.state(council, put, LocalDate.of(2020, 6, 30), "x", null))
                .hasMessageContaining("answerBeforeQuestion");
        assertThatThrownBy(() -> governance.state(council, put, TODAY.plusDays(1), "x", null))
                .hasMessageContaining("dateInFuture");
        assertThatThrownBy(() -> governance.state(council, put, null, " ", null))
                .hasMessageContaining("answered")
                .hasMessageContaining("result");
    }
}
