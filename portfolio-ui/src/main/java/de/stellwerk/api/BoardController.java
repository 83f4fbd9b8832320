package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.report.OverviewService;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Refused;
import de.stellwerk.status.StatusService;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The front page and the board of the programme office. */
@Controller("/api/v1/programmes/{programme}")
@Tag(name = "Programme")
class BoardController {
    private static final int USUAL_MONTHS = 6;
    private static final int MOST_MONTHS = 60;

    private final ProgrammeService programmes;
    private final OverviewService overviews;
    private final StatusService reports;
    private final Clock clock;

    BoardController(ProgrammeService programmes, OverviewService overviews, StatusService reports, Clock clock) {
        this.programmes = programmes;
        this.overviews = overviews;
        this.reports = reports;
        this.clock = clock;
    }

    /** What the front page shows, today or on a past day. */
    @Get("/overview")
    OverviewJson getOverview(
            @Parameter(hidden = true) Caller caller, String programme, @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var day = asOf == null ? Clocks.today(clock) : asOf;
        return OverviewJson.of(overviews.overview(caller, in.id(), day));
    }

    /**
     * Measures by months with light and state, who is missing and since when.
     *
     * @param from first month, by default five before the last
     * @param to last month, by default the one for which reports were due last
     */
    @Get("/reporting-board")
    BoardJson getReportingBoard(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @QueryValue @Nullable @Parameter(example = "2020-01") String from,
            @QueryValue @Nullable @Parameter(example = "2020-06") String to,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var askedTo = Inputs.month(to, "to");
        var askedFrom = Inputs.month(from, "from");
        YearMonth last = askedTo != null ? askedTo : reports.reportingMonth();
        YearMonth first = askedFrom != null ? askedFrom : last.minusMonths(USUAL_MONTHS - 1L);
        if (first.isAfter(last)) {
            throw Refused.input("to", "endBeforeStart");
        }
        if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw Refused.input("from", "outOfRange", last.minusMonths(MOST_MONTHS), last);
        }
        return BoardJson.of(reports.board(caller, in.id(), first, last, asOf));
    }

    /** The same as a list, one entry per measure; as CSV for a spreadsheet. */
    @Get("/reporting-board/rows")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<BoardJson.RowJson>> listBoardRows(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable @Parameter(example = "2020-01") String from,
            @QueryValue @Nullable @Parameter(example = "2020-06") String to,
            @QueryValue @Nullable LocalDate asOf) {
        return PageJson.of(
                query, getReportingBoard(caller, programme, from, to, asOf).rows(), BoardJson.RowJson.class);
    }
}
