package de.stellwerk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.CalendarLinks;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.Ledger;
import de.stellwerk.journal.Sealer;
import de.stellwerk.journal.Verifier;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.StatusService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One changed byte anywhere in the database is found, whichever table it is in. */
class ChangedByteTest {
    private static final long SEED = 38;
    private static final int PLACES = 50;

    @ParameterizedTest
    @EnumSource
    void changedByteIsNamedInEveryColumnAndAtFiftyRandomPlaces(TestDatabase database) throws Exception {
        try (var context = database.fresh(Map.of())) {
            fill(World.in(context));
            var samples = Samples.stored(context);
            samples.all().forEach(s -> change(context.getBean(Ledger.class), s));
            context.getBean(Sealer.class).seal();
            var verifier = context.getBean(Verifier.class);
            assertThat(verifier.verify().fault()).isNull();
            var random = new Random(SEED);
            var url = context.getRequiredProperty("datasources.default.url", String.class);
            try (var places = new Places(url, random)) {
                assertThat(places.tables())
                        .containsAll(samples.kinds().stream()
                                .map(k -> k.equals("calendar") ? "work_calendar" : k)
                                .toList())
                        .contains(
                                "journal",
                                "journal_seal",
                                "tenant",
                                "person_name",
                                "access_token",
                                "calendar_link",
                                "measure_light");
                for (var column : places.columns()) {
                    places.changing(column, () -> isNamed(verifier, column));
                }
                var tables = places.tables().stream().sorted().toList();
                for (int i = 0; i < PLACES; i++) {
                    var table = tables.get(random.nextInt(tables.size()));
                    var columns = places.columns().stream()
                            .filter(c -> c.table().equals(table))
                            .toList();
                    var column = columns.get(random.nextInt(columns.size()));
                    places.changing(column, () -> isNamed(verifier, column));
                }
            }
            assertThat(verifier.verify().fault()).as("all is as it was").isNull();
        }
    }

    private static void isNamed(Verifier verifier, Places.Column place) {
        var fault = verifier.verify().fault();
        assertThat(fault).as("changed byte in " + place).isNotNull();
        assertThat(fault.where()).contains("/");
    }

    private static <T extends Entity<T>> void change(Ledger ledger, Samples.Sample<T> s) {
        ledger.update(Caller.system(s.tenant()), s.table(), s.changed());
    }

    /** Reports that follow each other, a reason, a token. */
    private static void fill(World world) {
        var measure = world.store(world.aMeasure("B1-A"));
        var lead = world.leadOf(measure);
        var office = world.as(Role.PROGRAMME_OFFICE);
        for (int month = 1; month <= 6; month++) {
            world.released(lead, office, measure, YearMonth.of(2020, month), Light.YELLOW);
        }
        var status = world.bean(StatusService.class);
        var wrong = status.reportsOf(office, measure.id(), null).getFirst();
        var right = status.revise(lead, wrong.id());
        var submitted = status.submit(lead, right.id(), right.version());
        status.release(office, submitted.id(), submitted.version());
        approve(world, office);
        world.bean(MeasureService.class)
                .save(
                        world.system().because("Abnahme verschoben"),
                        measure.toBuilder().title("anders").build());
        world.bean(AccessTokens.class).create(lead, "Auswertung", LocalDate.of(2020, 12, 31));
        world.bean(CalendarLinks.class).renew(lead);
    }

    private static ProgrammeReport approve(World world, Caller office) {
        var reports = world.bean(ProgrammeReportService.class);
        var draft = reports.create(office, world.programme.id(), Quarter.parse("2020-Q2"));
        var report = reports.save(office, draft.toBuilder().light(Light.YELLOW).build());
        var submitted = reports.submit(office, report.id(), report.version());
        return reports.approve(world.as(Role.CORE_TEAM), submitted.id(), submitted.version());
    }
}
