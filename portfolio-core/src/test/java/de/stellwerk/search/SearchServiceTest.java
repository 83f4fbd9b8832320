package de.stellwerk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.CountedStatements;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Participant;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchServiceTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private World world;
    private SearchService search;
    private Caller office;
    private Measure measure;

    @BeforeEach
    void world() {
        world(TestDatabase.H2.context());
    }

    private void world(ApplicationContext context) {
        world = World.in(context);
        search = world.bean(SearchService.class);
        office = world.as(Role.PROGRAMME_OFFICE);
        measure = world.store(world.aMeasure("B1-A")
                .title("Aktenplan einführen")
                .aliases(List.of(new Alias("7.3", false)))
                .participants(List.of(new Participant(world.personnel.name(), false))));
        reported(measure, "Stelle unbesetzt");
    }

    private void reported(Measure of, String risk) {
        var status = world.bean(StatusService.class);
        var lead = world.leadOf(of);
        var draft = World.filled(status.create(lead, of.id(), JUNE), Light.GREEN).toBuilder()
                .risks(List.of(new ReportedRisk(UUID.randomUUID(), risk, false)))
                .build();
        var saved = status.save(lead, draft);
        var submitted = status.submit(lead, saved.id(), saved.version());
        status.release(office, submitted.id(), submitted.version());
    }

    private Found find(Caller caller, String text) {
        return search.find(caller, world.programme, text, null);
    }

    @Test
    void measureIsFoundByCodeLabelAliasAndTitle() {
        for (var text : List.of("b1-a", "1A", "7.3", "aktenplan", " Aktenplan ")) {
            assertThat(find(office, text).measures())
                    .as(text)
                    .extracting(l -> l.measure().code())
                    .contains("B1-A");
        }
    }

    @Test
    void riskIsFoundByItsNumberAndItsWords() {
        assertThat(find(office, "r-01").risks()).hasSize(1);
        assertThat(find(office, "unbesetzt").risks()).hasSize(1);
    }

    @Test
    void reportIsFoundByItsMonthHoweverItIsWritten() {
        for (var text :
                List.of("Juni 2020", "2020-06", "06.2020", "6/2020", "Jun 2020", "June 2020", "B1-A Juni 2020")) {
            assertThat(find(office, text).reports()).as(text).hasSize(1);
        }
        assertThat(find(office, "Mai 2020").reports()).isEmpty();
        assertThat(find(office, "B1-B Juni 2020").reports()).isEmpty();
    }

    @Test
    void programmeReportIsFoundByItsQuarter() {
        world.bean(ProgrammeReportService.class).create(office, world.programme.id(), new Quarter(2020, 2));
        assertThat(find(office, "Q2 2020").programmeReports()).hasSize(1);
        assertThat(find(office, "2020-Q2").programmeReports()).hasSize(1);
        assertThat(find(office, "Q1 2020").programmeReports()).isEmpty();
        assertThat(find(world.as(Role.STEERING_COMMITTEE), "Q2 2020").programmeReports())
                .as("a draft")
                .isEmpty();
    }

    @Test
    void nobodyFindsWhatIsNotTheirs() {
        var liaison = world.as(Role.LIAISON, world.personnel.key());
        var stranger = world.as(Role.LIAISON, UUID.randomUUID());
        assertThat(find(liaison, "Aktenplan").measures()).hasSize(1);
        for (var text : List.of("Aktenplan", "R-01", "Juni 2020")) {
            assertThat(find(stranger, text).total()).as(text).isZero();
        }
        assertThatThrownBy(() -> find(world.as(Role.ADMIN), "Aktenplan")).isInstanceOf(Forbidden.class);
    }

    @Test
    void oneLetterFindsNothingAndSignsOfThePatternAreTakenAsTheyAre() {
        assertThat(find(office, "a").total()).isZero();
        assertThat(find(office, "%%").total()).isZero();
        assertThat(find(office, "__").total()).isZero();
        assertThat(find(office, "x".repeat(300)).total()).isZero();
    }

    @Test
    void pastDayFindsWhatWasThereThen() {
        assertThat(search.find(office, world.programme, "Aktenplan", LocalDate.of(2020, 7, 9))
                        .total())
                .isZero();
    }

    @Test
    void numberOfStatementsDoesNotGrowWithWhatThereIsToFind() {
        try (var context = TestDatabase.freshH2(Map.of(CountedStatements.PROPERTY, "true"))) {
            world(context);
            var few = statements(context);
            for (int i = 10; i < 40; i++) {
                reported(world.store(world.aMeasure("B1-" + i).title("Aktenplan " + i)), "Stelle " + i);
            }
            assertThat(find(office, "Aktenplan").total()).isEqualTo(31);
            assertThat(statements(context)).isEqualTo(few).isLessThanOrEqualTo(20);
        }
    }

    /** Of a search for words and one for a month. */
    private int statements(ApplicationContext context) {
        Runnable both = () -> {
            find(office, "Aktenplan");
            find(office, "Juni 2020");
        };
        // The first look after a change reads again what was changed.
        both.run();
        return context.getBean(CountedStatements.class).during(both);
    }
}
