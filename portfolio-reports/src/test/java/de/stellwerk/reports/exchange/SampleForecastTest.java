package de.stellwerk.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenants;
import de.stellwerk.decision.Pricing;
import de.stellwerk.exchange.ImportService;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.schedule.engine.Finding;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.status.Hold;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The dates of the sample programme as it was agreed; the tests name the rows of the requirements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleForecastTest {
    private ApplicationContext context;
    private Caller system;
    private Programme programme;

    @BeforeAll
    void importOnce() throws IOException {
        context = ApplicationContext.run(
                Map.of(
                        "datasources.default.url",
                        "jdbc:h2:mem:" + UUID.randomUUID()
                                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "datasources.default.username",
                        "stellwerk",
                        "datasources.default.password",
                        "",
                        "datasources.default.dialect",
                        "POSTGRES",
                        "flyway.datasources.default.enabled",
                        true),
                "test");
        var day = LocalDate.of(2018, 11, 29);
        context.getBean(AdjustableClock.class)
                .setInstant(day.atTime(12, 0).atZone(Clocks.BERLIN).toInstant());
        system = Caller.system(
                context.getBean(Tenants.class).create("Musterstadt", "nw", true).id());
        try (var in = SampleForecastTest.class.getResourceAsStream("/sample/musterstadt.xlsx")) {
            var book = new WorkbookReader().read(Objects.requireNonNull(in));
            assertThat(context.getBean(ImportService.class)
                            .importProgramme(system, book, false)
                            .problems())
                    .isEmpty();
        }
        programme = context.getBean(ProgrammeService.class).programme(system, "EGOV", null);
    }

    @AfterAll
    void close() {
        context.close();
    }

    private ForecastService service() {
        return context.getBean(ForecastService.class);
    }

    private Forecast forecast() {
        return service().forecast(system, programme.id(), (LocalDate) null);
    }

    private Measure measure(String code) {
        return forecast().input().measures().stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Nothing in the plan as it was printed has to move, so every measure lies where it was agreed. */
    @Test
    void agreedPlanHolds() {
        assertThat(forecast().dates()).hasSize(19).allSatisfy(d -> {
            assertThat(d.start()).isEqualTo(d.measure().baselineStart().firstDay());
            assertThat(d.finish()).isEqualTo(d.measure().baselineEnd().date());
        });
        assertThat(forecast().findings()).extracting(Finding::kind).containsOnly(Finding.Kind.NOT_FOLLOWED);
    }

    @Test
    void row24PortalThatStartsAfterTheStrategyMissesElectronicPayment() {
        var early = service()
                .forecast(
                        system,
                        programme.id(),
                        plan -> plan.with(
                                measure("B3-A").id(),
                                m -> m.toBuilder()
                                        .start(ImpreciseDate.day(2018, 11, 29))
                                        .end(null)
                                        .build()));
        var verdict = early.verdicts(measure("B3-A").id()).stream()
                .filter(v -> v.deadline().basis().startsWith("§ 7 EGovG"))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(verdict.finish()).isEqualTo(LocalDate.of(2019, 11, 28));
        assertThat(verdict.days()).isEqualTo(331);
    }

    @Test
    void row28PilotWaitsForTheScanningRulesOnly() {
        var scanning = service().ofDelay(system, measure("B1-C"), 24, null);
        assertThat(codes(scanning.moved().stream().map(m -> m.measure()).toList()))
                .as("a plan that has not begun moves with its scanning rules")
                .isEqualTo("B1-B B1-C B1-D");
        var rulesInTime = service()
                .forecast(
                        system,
                        programme.id(),
                        plan -> plan.with(
                                measure("B1-C").id(),
                                m -> m.toBuilder()
                                        .end(ImpreciseDate.day(2023, 3, 31))
                                        .build()));
        assertThat(rulesInTime.of(measure("B1-B").id()).orElseThrow().start()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void row32ThreeMonthsMoreForB2AMoveB2BToTheEndOfSeptember2021AndNothingElse() {
        var consequences = service().ofDelay(system, measure("B2-A"), 3, null);
        assertThat(codes(consequences.moved().stream().map(m -> m.measure()).toList()))
                .isEqualTo("B2-A B2-B");
        var b2b = Objects.requireNonNull(consequences.moved().getLast().after());
        assertThat(b2b.start()).isEqualTo(LocalDate.of(2019, 10, 1));
        assertThat(b2b.finish()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(consequences.unchanged()).isEqualTo(17);
        assertThat(consequences.tipped()).allMatch(t -> !t.newlyMissed());
    }

    /** The pilot of the electronic file ends on the last day before the duty to exchange files: any week is too much. */
    @Test
    void weekWithoutThePilotAreaMovesTheArchiveToo() {
        var price = new Pricing(forecast())
                .of("B1-B", Hold.MEASURE, LocalDate.of(2019, 11, 29))
                .orElseThrow();
        assertThat(price.workingDays()).isEqualTo(5);
        assertThat(price.others()).isEqualTo(1);
        assertThat(price.deadline()).startsWith("Elektronischer Aktenaustausch");
        assertThat(price.lastDay()).isEqualTo(LocalDate.of(2019, 11, 30));
    }

    @Test
    void reasonsAreToldInBothLanguages() {
        var b2b = measure("B2-B");
        assertThat(forecast().whyFinish(b2b, Locale.GERMAN).sentences())
                .containsExactly(
                        "B2-B endet am 30.06.2021: Beginn ist am 01.07.2019, Dauer 24 Monate.",
                        "B2-B beginnt am 01.07.2019, weil B2-A am 30.06.2019 endet.",
                        "B2-A endet am 30.06.2019: Beginn ist am 01.10.2018, Dauer 9 Monate.",
                        "B2-A hat am 01.10.2018 begonnen.");
        assertThat(forecast().whyFinish(b2b, Locale.ENGLISH).sentences()).hasSize(4);
    }

    private static String codes(List<Measure> measures) {
        return measures.stream().map(Measure::code).sorted().collect(Collectors.joining(" "));
    }
}
