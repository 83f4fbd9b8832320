package de.stellwerk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Department;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.engine.Finding.Kind;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.ProgrammeId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** When measures may not begin, and when those who do them cannot (decision 28). */
class ClosuresTest {
    private static final ClosedPeriod INTERIM =
            new ClosedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 30), "Interimszeit");
    private static final ClosedPeriod PLANNING =
            new ClosedPeriod(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 30), "Haushaltsplanung");
    private static final Department FINANCE =
            department("20", "Fachbereich Finanzen", "Kämmerei").unavailable(List.of(PLANNING));

    private static Department department(String code, String name, String... aliases) {
        return new Department(DepartmentId.next(), 1, code, name, List.of(aliases));
    }

    private static Programme programme(ClosedPeriod... withoutBudget) {
        return new Programme(
                        ProgrammeId.next(),
                        1,
                        "DO",
                        "Digitales Offenburg",
                        null,
                        null,
                        null,
                        2021,
                        2025,
                        null,
                        5,
                        List.of(),
                        List.of())
                .withoutBudget(List.of(withoutBudget));
    }

    private static Forecast interim(APlan plan, ClosedPeriod... periods) {
        return Forecast.of(plan.input().with(Closures.of(programme(periods), List.of())));
    }

    @Test
    void row39StartInThePeriodWithoutBudgetMovesBehindItUnlessPreApproved() {
        var plan = APlan.on("2021-11-22")
                .planned("MDM", 6, "2022-02-01", "2022-07-31")
                .planned("WLAN", 6, "2022-02-01", "2022-07-31")
                .running("DMS", 12, "2021-06-01", "2022-05-31")
                .change("WLAN", m -> m.toBuilder().preApproved(true).build());

        var forecast = interim(plan, INTERIM);

        assertThat(plan.dates(forecast, "MDM")).isEqualTo("2022-05-01..2022-10-31");
        assertThat(plan.dates(forecast, "WLAN")).isEqualTo("2022-02-01..2022-07-31");
        assertThat(plan.dates(forecast, "DMS")).isEqualTo("2021-06-01..2022-05-31");
        assertThat(forecast.findings())
                .extracting(f -> f.kind() + " " + f.task())
                .containsExactly("NO_BUDGET MDM");
        assertThat(forecast.say(forecast.findings().getFirst(), Locale.GERMAN))
                .isEqualTo(
                        "MDM kann nicht am 01.02.2022 beginnen, weil vom 01.01.2022 bis 30.04.2022 kein Haushalt gilt"
                                + " (Interimszeit); Beginn ist am 01.05.2022.");
        assertThat(forecast.whyFinish(plan.find("MDM"), Locale.GERMAN)
                        .sentences()
                        .getLast())
                .endsWith(
                        "Vom 01.01.2022 bis 30.04.2022 ist kein Beginn möglich, weil kein Haushalt gilt (Interimszeit).");
    }

    @Test
    void row39WhatFollowsAMeasureThatWaitsForTheBudgetMovesWithIt() {
        var plan = APlan.on("2021-11-22")
                .planned("MDM", 6, "2022-02-01", "2022-07-31")
                .planned("NEXT", 2, "", "")
                .requires("NEXT", "MDM");
        assertThat(plan.dates(interim(plan), "NEXT")).isEqualTo("2022-08-01..2022-09-30");
        assertThat(plan.dates(interim(plan, INTERIM), "NEXT")).isEqualTo("2022-11-01..2022-12-31");
    }

    @Test
    void periodsThatTouchOrOverlapAreWaitedForTogether() {
        var longer = new ClosedPeriod(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31), "Genehmigung");
        var inside = new ClosedPeriod(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 20), "Kassenschluss");
        var plan = APlan.on("2021-11-22").planned("MDM", 6, "2022-01-15", "2022-07-14");
        assertThat(plan.dates(interim(plan, longer, INTERIM, inside), "MDM")).startsWith("2022-06-01..");
    }

    private static Forecast busy(APlan plan, Department... departments) {
        return Forecast.of(plan.input().with(Closures.of(programme(), List.of(departments))));
    }

    private static UnaryOperator<Measure> doneBy(Responsible.Part part, String... units) {
        return m -> m.toBuilder()
                .responsible(
                        Arrays.stream(units).map(u -> new Responsible(u, part)).toList())
                .build();
    }

    @Test
    void row40SchedulingIntoBudgetPlanningOfFinanceWarnsAndMovesNothing() {
        var plan = APlan.on("2022-01-10")
                .planned("INTO", 3, "2022-08-01", "2022-10-31")
                .planned("BEFORE", 3, "2022-06-01", "2022-08-31")
                .planned("OTHERS", 3, "2022-08-01", "2022-10-31");
        for (var code : List.of("INTO", "BEFORE")) {
            plan.change(code, doneBy(Responsible.Part.LEAD, "Fachbereich Finanzen"));
        }
        plan.change("OTHERS", doneBy(Responsible.Part.LEAD, "Fachbereich Kultur"));

        var forecast = busy(plan, FINANCE, department("40", "Fachbereich Kultur"));

        assertThat(plan.dates(forecast, "INTO")).isEqualTo("2022-08-01..2022-10-31");
        assertThat(forecast.findings())
                .extracting(f -> f.kind() + " " + f.task())
                .containsExactly("UNAVAILABLE INTO");
        assertThat(forecast.findings().getFirst().conflict()).isFalse();
        assertThat(forecast.say(forecast.findings().getFirst(), Locale.GERMAN))
                .isEqualTo(
                        "INTO fällt in die Zeit vom 01.09.2022 bis 30.11.2022, in der die Ausführenden nicht verfügbar"
                                + " sind (Fachbereich Finanzen: Haushaltsplanung).");
    }

    @Test
    void whoLeadsOrTakesPartIsFoundByEveryNameWhoStandsInOrHelpsIfNeededIsNot() {
        var plan = APlan.on("2022-01-10");
        for (var code : List.of("WITH", "DEPUTY", "PART", "NEEDED")) {
            plan.planned(code, 3, "2022-08-01", "2022-10-31");
        }
        plan.change("WITH", doneBy(Responsible.Part.WITH, "Kämmerei", "Fachbereich Finanzen"));
        plan.change("DEPUTY", doneBy(Responsible.Part.DEPUTY, "Kämmerei"));
        plan.change("PART", takenPartIn(false));
        plan.change("NEEDED", takenPartIn(true));
        assertThat(busy(plan, FINANCE).findings())
                .extracting(f -> f.kind() + " " + f.task())
                .containsExactly("UNAVAILABLE WITH", "UNAVAILABLE PART");
    }

    private static UnaryOperator<Measure> takenPartIn(boolean ifNeeded) {
        return m -> m.toBuilder()
                .participants(List.of(new Participant("Kämmerei", ifNeeded)))
                .build();
    }

    @Test
    void nameThatSeveralDepartmentsBearTellsOfNoneOfThem() {
        var all = "alle Fachbereiche";
        var plan = APlan.on("2022-01-10").planned("A", 3, "2022-08-01", "2022-10-31");
        plan.change("A", doneBy(Responsible.Part.LEAD, all));
        var finance = department("20", "Finanzen", all).unavailable(List.of(PLANNING));
        assertThat(busy(plan, finance).findings()).hasSize(1);
        assertThat(busy(plan, finance, department("40", "Kultur", all)).findings())
                .isEmpty();
    }

    @Test
    void whatIsBehindTodayIsNoWarningAnyMore() {
        var plan = APlan.on("2022-12-01").running("A", 12, "2022-06-01", "2023-05-31");
        plan.change("A", doneBy(Responsible.Part.LEAD, "Kämmerei"));
        assertThat(busy(plan, FINANCE).findings()).isEmpty();
        var still = APlan.on("2022-11-30").running("A", 12, "2022-06-01", "2023-05-31");
        still.change("A", doneBy(Responsible.Part.LEAD, "Kämmerei"));
        assertThat(busy(still, FINANCE).findings()).extracting(f -> f.kind()).containsExactly(Kind.UNAVAILABLE);
    }

    @Test
    void whatWasStoredBeforeIsReadAndWhatSaysNothingIsStoredAsBefore() {
        var plain = programme();
        assertThat(Json.write(plain)).doesNotContain("withoutBudget");
        assertThat(Json.read(Json.write(plain), Programme.class)).isEqualTo(plain);
        assertThat(Json.read(Json.write(programme(INTERIM)), Programme.class).withoutBudget())
                .containsExactly(INTERIM);
        assertThat(Json.write(department("40", "Kultur"))).doesNotContain("unavailable");
        assertThat(Json.read(Json.write(FINANCE), Department.class)).isEqualTo(FINANCE);
        var measure = APlan.on("2022-01-10").planned("A", 1, "", "").find("A");
        assertThat(Json.write(measure)).doesNotContain("preApproved");
        assertThat(Json.read(Json.write(measure), Measure.class)).isEqualTo(measure);
        var approved = measure.toBuilder().preApproved(true).build();
        assertThat(Json.read(Json.write(approved), Measure.class)).isEqualTo(approved);
    }
}
