package de.stellwerk.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Caller;
import de.stellwerk.evidence.Assessor;
import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.evidence.Said;
import de.stellwerk.programme.LightRules;
import de.stellwerk.schedule.APlan;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.StatusReportId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Two years of reports of one measure, worked out by hand: agreed end 31 December 2020, legal deadline 30 June 2021, each report on the
 * fifth of the next month. Requirements: computed lights (decision 30), flags and rates (decision 32).
 */
class LightsOfTwoYearsTest {
    /**
     * Reported schedule, resources and quality; computed end; next milestone and its date; until when a decision is needed; activities;
     * next activities; then what has to follow: computed schedule and quality, and the flags with their numbers.
     */
    private static final String HISTORY = """
            2019-01 GGG 2020-12-31 MS01 2019-06-30 -          a1  n | G G
            2019-02 GGG 2020-12-31 MS01 2019-06-30 -          a2  n | G G
            2019-03 GGG 2020-12-31 MS01 2019-07-31 -          a3  n | G G
            2019-04 GGG 2020-12-31 MS01 2019-08-31 -          a4  n | G G GREEN_THOUGH_PUT_OFF:2
            2019-05 GGG 2021-01-31 MS01 2019-08-31 -          a5  n | Y G
            2019-06 GGG 2021-01-31 MS01 2019-10-31 2019-06-30 a5  n | Y Y GREEN_THOUGH_PUT_OFF:3 DECISION_OVERDUE:1
            2019-07 YGG 2021-03-31 MS01 2019-10-31 2019-06-30 a5  n | Y Y SAME_TEXT:3 DECISION_OVERDUE:1
            2019-08 YGG 2021-03-31 MS01 2019-10-31 2019-06-30 a5  - | Y Y SAME_TEXT:4 DECISION_OVERDUE:1
            2019-09 YGG 2021-04-30 MS01 2019-12-31 2019-06-30 a9  - | R R DECISION_OVERDUE:1
            2019-10 YGG 2021-04-30 MS01 2019-12-31 -          a10 - | R G NO_WAY_OUT:0
            2019-11 RGG 2021-05-31 MS01 2020-02-29 -          a11 n | R G
            2019-12 RGG 2021-05-31 MS01 2020-02-29 -          a12 n | R G
            2020-01 GGG 2021-07-31 MS01 2020-02-29 -          a13 n | R G GREEN_THOUGH_DEADLINE_MISSED:31
            2020-02 GGG 2020-12-31 MS01 2020-02-29 -          a14 n | G G
            2020-04 GGG 2020-12-31 MS01 2020-06-30 -          a14 n | G G GREEN_THOUGH_PUT_OFF:6
            2020-05 GGG 2020-12-31 MS01 2020-06-30 -          a14 n | G G
            2020-06 GGG 2020-12-31 MS01 2020-06-30 -          a14 n | G G SAME_TEXT:3
            2020-07 GYG 2020-12-31 MS02 2020-12-01 -          a19 - | G G NO_WAY_OUT:0
            2020-08 GYG 2020-12-31 MS02 2020-12-31 -          a20 n | G G
            2020-09 GGG 2020-12-31 MS02 2020-12-31 -          a21 n | G G
            2020-10 GGG 2021-01-15 MS02 2021-01-10 -          a22 n | Y G GREEN_THOUGH_PUT_OFF:2
            2020-11 RGG 2021-04-15 MS02 2021-03-31 -          a23 n | R G
            2020-12 RGG 2021-04-15 MS02 2021-03-31 -          a24 n | R G""";

    private final List<StatusReport> released = new ArrayList<>();

    @Test
    void everyMonthHasItsComputedLightsAndItsFlags() {
        HISTORY.lines().forEach(line -> {
            var cells = line.split("\\|");
            var report = report(cells[0].strip().split(" +"));
            assertThat(said(report)).as(line).isEqualTo(cells[1].strip());
            released.addFirst(report);
        });
    }

    /**
     * Thirteen green months had a successor within three months, of which those of September and October 2020 were followed by red. Six
     * proposals were worse than what was chosen; only the one of January 2020 was followed by green alone.
     */
    @Test
    void rates() {
        everyMonthHasItsComputedLightsAndItsFlags();
        var months = released.stream()
                .map(r -> new LightRate.Month(
                        r.period(), r.effectiveLight(), r.computedLights().worst()))
                .toList();
        assertThat(LightRate.of(months)).isEqualTo(new LightRate(13, 2, 6, 5));
    }

    private String said(StatusReport report) {
        var computed = report.computedLights();
        var flags = new Flags(report, released).on(report.date(), computed);
        return letter(computed.schedule().light())
                + " "
                + letter(computed.quality().light())
                + flags.stream().map(f -> " " + f.kind() + ":" + f.count()).collect(Collectors.joining());
    }

    private static String letter(Light light) {
        return light.name().substring(0, 1);
    }

    private static StatusReport report(String[] cells) {
        var period = YearMonth.parse(cells[0]);
        var lights = cells[1].chars()
                .mapToObj(c -> Arrays.stream(Light.values())
                        .filter(l -> l.name().charAt(0) == c)
                        .findFirst()
                        .orElseThrow())
                .toList();
        var due = cells[5].equals("-") ? null : LocalDate.parse(cells[5]);
        var decisions = due == null
                ? List.<NeededDecision>of()
                : List.of(
                        new NeededDecision(UUID.randomUUID(), "Stelle", due, false),
                        new NeededDecision(UUID.randomUUID(), "Erledigt", LocalDate.of(2019, 1, 1), true));
        var day = period.plusMonths(1).atDay(5);
        return new StatusReport(
                StatusReportId.next(),
                1,
                MeasureId.next(),
                period,
                1,
                null,
                ReportState.RELEASED,
                Caller.SYSTEM,
                day,
                "Amt",
                null,
                new Lights(lights.get(0), lights.get(1), lights.get(2)),
                null,
                Reasons.NONE,
                List.of(),
                decisions,
                cells[6],
                new ReportedMilestone(cells[3], "Meilenstein", null, ImpreciseDate.day(LocalDate.parse(cells[4]))),
                cells[7].equals("-") ? " " : cells[7],
                List.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                computed(day, cells[2], due),
                List.of(),
                null);
    }

    private static ComputedLights computed(LocalDate day, String end, LocalDate due) {
        var plan = APlan.on(day.toString())
                .running("A", 24, "2019-01-01", end)
                .change(
                        "A",
                        m -> m.toBuilder()
                                .baselineEnd(ImpreciseDate.day(2020, 12, 31))
                                .build())
                .deadline("L1", "2021-06-30", "A");
        var said = new Said(0, due == null ? List.of() : List.of(due));
        return new Assessor(Forecast.of(plan.input()), LightRules.USUAL).lights(plan.find("A"), said);
    }
}
