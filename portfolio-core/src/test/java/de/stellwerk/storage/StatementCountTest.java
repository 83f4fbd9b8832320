package de.stellwerk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.fixtures.CountedStatements;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.MeasureFilter;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.report.OverviewService;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.StatusService;
import de.stellwerk.trend.TrendService;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No page asks the database more often because there is more to show. */
class StatementCountTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private ApplicationContext context;
    private World world;
    private Caller office;
    private int made;

    @BeforeEach
    void world() {
        context = TestDatabase.freshH2(Map.of(CountedStatements.PROPERTY, "true"));
        world = World.in(context);
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void pagesOfThreeAndOfTwentyMeasuresTakeEquallyManyStatements() {
        measures(3);
        var few = counts();
        measures(17);
        assertThat(counts()).isEqualTo(few);
        assertThat(few)
                .containsEntry("list", 4)
                .containsEntry("length of the list", 4)
                .containsEntry("board", 5)
                .containsEntry("overview", 13)
                .containsEntry("forecast", 8);
    }

    private void measures(int count) {
        for (int i = 0; i < count; i++) {
            world.on(LocalDate.of(2020, 7, 1));
            var measure = world.store(world.aMeasure("B1-" + ++made));
            world.milestone(measure, "MS01", "Abnahme", ImpreciseDate.day(2020, 9, 1));
            world.released(world.leadOf(measure), office, measure, JUNE, Light.YELLOW);
            world.on(LocalDate.of(2020, 7, 10));
        }
    }

    private Map<String, Integer> counts() {
        var id = world.programme.id();
        var past = LocalDate.of(2020, 7, 5);
        var measures = context.getBean(MeasureService.class);
        var status = context.getBean(StatusService.class);
        var plan = context.getBean(PlanService.class);
        var forecasts = context.getBean(ForecastService.class);
        var overview = context.getBean(OverviewService.class);
        var reports = context.getBean(ProgrammeReportService.class);
        var filter = MeasureFilter.of("TEST");
        var counts = new LinkedHashMap<String, Integer>();
        count(counts, "list", () -> measures.list(office, filter, MeasureSort.BY_CODE, 0, 50, null));
        count(counts, "length of the list", () -> measures.count(office, filter, null));
        count(counts, "list of a past day", () -> measures.list(office, filter, MeasureSort.BY_CODE, 0, 50, past));
        count(counts, "overview", () -> overview.overview(office, id, LocalDate.of(2020, 7, 10)));
        count(counts, "overview of a past day", () -> overview.overview(office, id, past));
        count(counts, "board", () -> status.board(office, id, JUNE.minusMonths(11), JUNE, null));
        count(counts, "archive", () -> status.reports(office, id, JUNE.minusMonths(11), JUNE, null));
        count(counts, "milestones", () -> plan.milestones(office, id, null));
        count(counts, "relations", () -> plan.relations(office, id, null));
        count(counts, "forecast", () -> forecasts.forecast(office, id, (LocalDate) null));
        count(counts, "deadlines", () -> plan.deadlines(office, id, null));
        var baselines = context.getBean(BaselineService.class);
        var baseline = baselines.list(office, id, null).stream()
                .filter(b -> b.origin() == BaselineOutline.Origin.HAND)
                .findFirst()
                .orElseGet(() -> baselines.set(office, id, "Stand"));
        count(counts, "baselines", () -> baselines.list(office, id, null));
        count(counts, "comparison with a baseline", () -> baselines.comparison(office, id, baseline.id(), null));
        var trend = context.getBean(TrendService.class);
        var any = measures.of(office, id).getFirst().id();
        count(counts, "moved dates", () -> trend.moves(office, any, null));
        count(counts, "milestone trend", () -> trend.trend(office, any, null));
        count(counts, "programme reports", () -> reports.list(office, id));
        var report = reports.list(office, id).stream()
                .findFirst()
                .orElseGet(() -> reports.create(office, id, Quarter.parse("2020-Q2")));
        count(counts, "programme report", () -> reports.snapshot(office, report));
        return counts;
    }

    private void count(Map<String, Integer> counts, String page, Runnable work) {
        // The first look after a change reads again what was changed; how much of it there is, is another question.
        work.run();
        counts.put(page, context.getBean(CountedStatements.class).during(work));
    }
}
