package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.trend.TrendService;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the dates of a measure moved. */
@Controller("/api/v1/programmes/{programme}/measures/{measure}")
@Tag(name = "Plan")
class TrendController {
    private final MeasureService measures;
    private final TrendService trend;
    private final AccessService access;

    TrendController(MeasureService measures, TrendService trend, AccessService access) {
        this.measures = measures;
        this.trend = trend;
        this.access = access;
    }

    /** Every target date of the measure and of its milestones that was moved, newest first. */
    @Get("/date-moves")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<DateMoveJson>> listDateMoves(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var moves = trend.moves(caller, id(caller, programme, measure, asOf), asOf);
        var names = access.namesOfAll(caller.tenant());
        var items = moves.stream().map(m -> DateMoveJson.of(m, names)).toList();
        return PageJson.of(query, items, DateMoveJson.class);
    }

    /** What was expected when the report of each month was released. */
    @Get("/milestone-trend")
    MilestoneTrendJson getMilestoneTrend(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            @QueryValue @Nullable LocalDate asOf) {
        return MilestoneTrendJson.of(trend.trend(caller, id(caller, programme, measure, asOf), asOf));
    }

    private MeasureId id(Caller caller, String programme, String measure, @Nullable LocalDate asOf) {
        return measures.find(caller, programme, measure, asOf).measure().id();
    }
}
