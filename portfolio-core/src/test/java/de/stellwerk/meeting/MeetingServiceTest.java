package de.stellwerk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements rows 77, 82, 84 and 85. */
class MeetingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 7, 10);
    private World world;
    private MeetingService meetings;
    private Measure invoices;
    private Caller office;
    private Caller committee;
    private Body board;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        meetings = world.bean(MeetingService.class);
        invoices = world.store(world.aMeasure("B2-A"));
        office = world.as(Role.PROGRAMME_OFFICE);
        committee = world.as(Role.STEERING_COMMITTEE);
        board = body("DB", "Digitalbeirat", BodyKind.OTHER);
    }

    private Body body(String code, String name, BodyKind kind) {
        return world.bean(GovernanceService.class)
                .save(
                        office,
                        new Body(
                                BodyId.next(),
                                0,
                                world.programme.id(),
                                code,
                                name,
                                kind,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                null));
    }

    private static AgendaItem item(String number, String title, @Nullable String document, @Nullable UUID decision) {
        return new AgendaItem(Ids.next(), number, title, document, decision, Outcome.NONE);
    }

    private Meeting meeting(Body body, LocalDate date, @Nullable String number, boolean open, AgendaItem... items) {
        return new Meeting(MeetingId.next(), 0, world.programme.id(), body.id(), date, number, open, List.of(items));
    }

    private UUID askedDecision() {
        var key = Ids.next();
        var lead = world.leadOf(invoices);
        var month = YearMonth.of(2020, 5);
        var reports = world.bean(StatusService.class);
        var draft = World.filled(reports.create(lead, invoices.id(), month), Light.YELLOW).toBuilder()
                .decisions(
                        List.of(new NeededDecision(key, "E-09 Vertrag verlängern", LocalDate.of(2020, 7, 15), false)))
                .build();
        var saved = reports.save(lead, draft);
        var submitted = reports.submit(lead, saved.id(), saved.version());
        reports.release(office, submitted.id(), submitted.version());
        return key;
    }

    @Test
    void row77DecisionThatWasNeededIsDecidedAndLinkedToTheMeasure() {
        var key = askedDecision();
        var stored = meetings.save(office, meeting(board, TODAY, null, false, item("1", "Vertrag", null, key)));
        assertThat(meetings.settled(committee, world.programme.id(), null)
                        .get(key)
                        .done())
                .isFalse();

        var agreed = new Outcome(
                Result.APPROVED, "LA 3/2020", "Der Ausschuss verlängert den Vertrag.", invoices.id(), List.of());
        meetings.record(committee, stored, stored.items().getFirst().key(), agreed);

        var settled = meetings.settled(committee, world.programme.id(), null).get(key);
        assertThat(settled.done()).isTrue();
        assertThat(settled.item().outcome()).isEqualTo(agreed);
        assertThat(settled.meeting().body()).isEqualTo(board.id());
        assertThat(settled.latency(YearMonth.of(2020, 5))).isEqualTo(40);
        assertThatThrownBy(() -> world.bean(MeasureService.class).delete(office, invoices.id(), invoices.version()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void row82PaperGoesThroughTwoPublicMeetingsInOrder() {
        var main = body("HBA", "Haupt- und Bauausschuss", BodyKind.OTHER);
        var council = body("GR", "Gemeinderat", BodyKind.OTHER);
        var second =
                meeting(council, LocalDate.of(2021, 11, 22), null, true, item("4", "Digitalisierung", "201/21", null));
        var first = meeting(main, LocalDate.of(2021, 11, 15), null, true, item("2", "Digitalisierung", "201/21", null));
        meetings.save(office, second);
        meetings.save(office, first);
        assertThat(meetings.sequence(
                        world.as(Role.LIAISON, world.personnel.key()), world.programme.id(), "201/21", null))
                .extracting(Meeting::body, Meeting::date, Meeting::open)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(main.id(), LocalDate.of(2021, 11, 15), true),
                        org.assertj.core.groups.Tuple.tuple(council.id(), LocalDate.of(2021, 11, 22), true));
    }

    @Test
    void row84AnswersAreKeptWithoutTheQuestionAndAnOwedOneIsOpen() {
        var stored =
                meetings.save(office, meeting(board, TODAY, "12", true, item("6.1", "Vortrag", "A 10/185/2022", null)));
        var key = stored.items().getFirst().key();
        var questions = List.of(
                new Question(null, "Zuerst Hardware, dann Software."), new Question("Wann folgen die Kitas?", null));
        var noted = meetings.record(office, stored, key, new Outcome(Result.NOTED, null, null, null, questions));
        assertThat(noted.item(key).orElseThrow().outcome().questions())
                .extracting(Question::open)
                .containsExactly(false, true);
        assertThatThrownBy(() -> meetings.record(
                        office,
                        noted,
                        key,
                        new Outcome(Result.NOTED, null, null, null, List.of(new Question(null, null)))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.rule())
                                .containsExactly("questions[0].question required"));
    }

    @Test
    void row85ItemHasNumberPaperAndResult() {
        var day = LocalDate.of(2020, 6, 7);
        var stored =
                meetings.save(office, meeting(board, day, "12", true, item("6.1", "Vortrag", "A 10/185/2022", null)));
        meetings.record(
                office,
                stored,
                stored.items().getFirst().key(),
                new Outcome(Result.NOTED, null, null, null, List.of()));
        assertThat(meetings.list(office, world.programme.id(), null))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.number()).isEqualTo("12");
                    assertThat(m.date()).isEqualTo(day);
                    assertThat(m.items().getFirst().number()).isEqualTo("6.1");
                    assertThat(m.items().getFirst().document()).isEqualTo("A 10/185/2022");
                    assertThat(m.items().getFirst().outcome().result()).isEqualTo(Result.NOTED);
                });
    }

    @Test
    void aResolutionNeedsItsWordsAndNoResultComesBeforeTheMeeting() {
        var stored =
                meetings.save(office, meeting(board, TODAY.plusDays(5), null, false, item("1", "Vertrag", null, null)));
        assertThatThrownBy(() -> meetings.record(
                        committee,
                        stored,
                        stored.items().getFirst().key(),
                        new Outcome(Result.REJECTED, null, " ", null, List.of())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.rule())
                                .containsExactly("result resultBeforeMeeting", "resolution required"));
    }

    @Test
    void anAgendaKnowsItsDecisionsAndKeepsWhatWasRecorded() {
        assertThatThrownBy(() -> meetings.save(
                        office,
                        meeting(
                                board,
                                TODAY,
                                null,
                                false,
                                item("1", "Vertrag", null, Ids.next()),
                                item("1", " ", null, null))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.rule())
                                .containsExactly(
                                        "items[0].decision noSuchDecision",
                                        "items[1].title required",
                                        "items[1].number itemTwice"));
        var stored = meetings.save(office, meeting(board, TODAY, null, false, item("1", "Vertrag", null, null)));
        var noted = meetings.record(
                office,
                stored,
                stored.items().getFirst().key(),
                new Outcome(Result.NOTED, null, null, null, List.of()));
        assertThatThrownBy(() -> meetings.save(office, noted.withItems(_ -> List.of())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> meetings.delete(office, noted)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> meetings.save(office, stored)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> world.bean(GovernanceService.class).delete(office, board.id(), board.version()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> meetings.save(office, meeting(board, TODAY, null, true)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations().getFirst().rule()).isEqualTo("meetingExists"));
    }

    @Test
    void whoSeesOnlyAPartSeesPublicMeetingsAndOthersRecordNothing() {
        var secret = meetings.save(office, meeting(board, TODAY, null, false, item("1", "Vertrag", null, null)));
        var liaison = world.as(Role.LIAISON, world.personnel.key());
        assertThat(meetings.list(liaison, world.programme.id(), null)).isEmpty();
        assertThatThrownBy(() -> meetings.get(liaison, world.programme.id(), secret.id(), null))
                .isInstanceOf(NotFound.class);
        var lead = world.leadOf(invoices);
        assertThat(meetings.list(lead, world.programme.id(), null)).hasSize(1);
        assertThatThrownBy(() -> meetings.save(lead, secret)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> meetings.save(committee, secret)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        meetings.record(lead, secret, secret.items().getFirst().key(), Outcome.NONE))
                .isInstanceOf(Forbidden.class);
        meetings.delete(office, secret);
        assertThat(meetings.list(office, world.programme.id(), null)).isEmpty();
    }

    @Test
    void aPastDayShowsTheAgendaOfThatDay() {
        meetings.save(office, meeting(board, TODAY.plusDays(5), null, false, item("1", "Vertrag", null, null)));
        world.on(TODAY.plusDays(3));
        assertThat(meetings.list(office, world.programme.id(), TODAY.minusDays(1)))
                .isEmpty();
        assertThat(meetings.list(office, world.programme.id(), TODAY)).hasSize(1);
    }
}
