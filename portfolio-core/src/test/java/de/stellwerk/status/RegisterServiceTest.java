package de.stellwerk.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Participant;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Light;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements row 73 over the months. */
class RegisterServiceTest {
    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final UUID STAFF = UUID.randomUUID();
    private static final UUID SCANNERS = UUID.randomUUID();

    private World world;
    private RegisterService registers;
    private StatusService status;
    private Measure first;
    private Measure second;
    private Caller office;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        registers = world.bean(RegisterService.class);
        status = world.bean(StatusService.class);
        world.on(LocalDate.of(2020, 1, 2));
        first = world.store(
                world.aMeasure("B1-A").participants(List.of(new Participant(world.personnel.name(), false))));
        second = world.store(world.aMeasure("B2-A").block(world.b2.id()));
        office = world.as(Role.PROGRAMME_OFFICE);
        world.on(LocalDate.of(2020, 7, 10));
    }

    private StatusReport release(
            LocalDate day, Measure measure, YearMonth month, List<ReportedRisk> risks, List<NeededDecision> decisions) {
        world.on(day);
        var lead = world.leadOf(measure);
        var draft = World.filled(status.create(lead, measure.id(), month), Light.YELLOW);
        var saved = status.save(
                lead, draft.toBuilder().risks(risks).decisions(decisions).build());
        var submitted = status.submit(lead, saved.id(), saved.version());
        return status.release(office, submitted.id(), submitted.version());
    }

    private static ReportedRisk risk(UUID key, String text, boolean closed) {
        return new ReportedRisk(key, text, closed);
    }

    private List<RegisterEntry> risks(Caller caller, LocalDate asOf) {
        return registers.risks(caller, world.programme.id(), asOf);
    }

    private void threeMonths() {
        release(
                LocalDate.of(2020, 5, 7),
                second,
                APRIL,
                List.of(risk(SCANNERS, "Scanner fehlen", false)),
                List.of(new NeededDecision(SCANNERS, "Scanner leihen", LocalDate.of(2020, 5, 31), false)));
        release(LocalDate.of(2020, 5, 8), first, APRIL, List.of(risk(STAFF, "Stelle unbesetzt", false)), List.of());
        release(
                LocalDate.of(2020, 6, 5),
                second,
                APRIL.plusMonths(1),
                List.of(risk(SCANNERS, "Scanner geliefert", true)),
                List.of(new NeededDecision(SCANNERS, "Scanner leihen", LocalDate.of(2020, 6, 30), false)));
        world.on(LocalDate.of(2020, 7, 10));
    }

    @Test
    void riskHasItsNumberAndItsHistoryOverTheMonths() {
        threeMonths();
        var all = risks(office, null);
        assertThat(all).extracting(RegisterEntry::number).containsExactly("R-02", "R-01");
        var closed = all.getLast();
        assertThat(closed.text()).isEqualTo("Scanner geliefert");
        assertThat(closed.first()).isEqualTo(APRIL);
        assertThat(closed.last()).isEqualTo(APRIL.plusMonths(1));
        assertThat(closed.closedIn()).isEqualTo(APRIL.plusMonths(1));
        assertThat(closed.history())
                .extracting(RegisterEntry.Mention::text)
                .containsExactly("Scanner fehlen", "Scanner geliefert");
        assertThat(closed.block()).isEqualTo("B2");
    }

    @Test
    void entryLeadsToTheLastReportThatNamesIt() {
        var april = release(
                LocalDate.of(2020, 5, 8), first, APRIL, List.of(risk(STAFF, "Stelle unbesetzt", false)), List.of());
        assertThat(risks(office, null).getFirst().report()).isEqualTo(april.id());
    }

    @Test
    void riskThatTheNextReportPassesOverIsClosedInItsMonth() {
        release(LocalDate.of(2020, 5, 8), first, APRIL, List.of(risk(STAFF, "Stelle unbesetzt", false)), List.of());
        release(LocalDate.of(2020, 6, 5), first, APRIL.plusMonths(1), List.of(), List.of());
        var entry = risks(office, null).getFirst();
        assertThat(entry.open()).isFalse();
        assertThat(entry.last()).isEqualTo(APRIL);
        assertThat(entry.closedIn()).isEqualTo(APRIL.plusMonths(1));
    }

    @Test
    void overdueCountsFromTheDayThatIsShown() {
        threeMonths();
        var decision = registers.decisions(office, world.programme.id(), null).getFirst();
        assertThat(decision.number()).isEqualTo("E-01");
        assertThat(decision.due()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(decision.overdue(LocalDate.of(2020, 7, 1))).isTrue();
        assertThat(decision.overdue(LocalDate.of(2020, 6, 30))).isFalse();
        assertThat(new RegisterFilter(Set.of(), Set.of(), null, true, null).test(decision, LocalDate.of(2020, 6, 30)))
                .isFalse();
    }

    @Test
    void pastDayKnowsOnlyWhatWasReleasedByThenUnderTheSameNumbers() {
        threeMonths();
        var then = risks(office, LocalDate.of(2020, 5, 8));
        assertThat(then).extracting(RegisterEntry::number).containsExactlyInAnyOrder("R-01", "R-02");
        assertThat(then).allMatch(RegisterEntry::open);
        assertThat(risks(office, LocalDate.of(2020, 5, 7)))
                .extracting(RegisterEntry::number)
                .containsExactly("R-01");
        assertThat(risks(office, LocalDate.of(2020, 5, 6))).isEmpty();
    }

    @Test
    void numberThatTheAuthorWroteIsKeptAndNeverGivenTwice() {
        release(
                LocalDate.of(2020, 5, 8),
                first,
                APRIL,
                List.of(
                        risk(STAFF, "R-07: Stelle unbesetzt", false),
                        risk(SCANNERS, "Scanner fehlen", false),
                        risk(UUID.randomUUID(), "R-07 Zweimal vergeben", false),
                        risk(UUID.randomUUID(), "R-2020 ", false)),
                List.of());
        assertThat(risks(office, null))
                .extracting(e -> e.number() + "|" + e.text())
                .containsExactlyInAnyOrder(
                        "R-07|Stelle unbesetzt", "R-08|Scanner fehlen", "R-09|R-07 Zweimal vergeben", "R-10|R-2020 ");
    }

    @Test
    void draftAddsNothing() {
        var lead = world.leadOf(first);
        var draft = world.filledReport(lead, first, APRIL, Light.GREEN);
        status.save(
                lead,
                draft.toBuilder().risks(List.of(risk(STAFF, "Entwurf", false))).build());
        assertThat(risks(office, null)).isEmpty();
    }

    @Test
    void liaisonSeesTheOwnMeasuresUnderTheNumbersOfTheProgramme() {
        threeMonths();
        var liaison = world.as(Role.LIAISON, world.personnel.key());
        assertThat(risks(liaison, null)).extracting(RegisterEntry::number).containsExactly("R-02");
        assertThatThrownBy(() -> risks(world.as(Role.ADMIN), null)).isInstanceOf(Forbidden.class);
    }

    @Test
    void filterNarrowsByBlockStateAndText() {
        threeMonths();
        var day = LocalDate.of(2020, 7, 10);
        var all = risks(office, null);
        assertThat(all.stream().filter(e -> new RegisterFilter(Set.of("B2"), Set.of(), null, false, null).test(e, day)))
                .extracting(RegisterEntry::number)
                .containsExactly("R-01");
        assertThat(all.stream().filter(e -> new RegisterFilter(Set.of(), Set.of(), true, false, null).test(e, day)))
                .extracting(RegisterEntry::number)
                .containsExactly("R-02");
        assertThat(all.stream()
                        .filter(e -> new RegisterFilter(Set.of(), Set.of("B1-A"), null, false, "STELLE").test(e, day)))
                .hasSize(1);
        assertThat(all.stream().filter(e -> new RegisterFilter(Set.of(), Set.of(), null, false, "r-01").test(e, day)))
                .hasSize(1);
    }
}
