package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.decision.DecisionPrice;
import de.stellwerk.decision.DecisionPrices;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Clocks;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.RegisterFilter;
import de.stellwerk.status.RegisterService;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registers of risks and of decisions, as the released reports tell them. */
@Controller("/api/v1/programmes/{programme}")
@Tag(name = "Register")
class RegisterController {
    private final ProgrammeService programmes;
    private final RegisterService registers;
    private final DecisionPrices prices;
    private final Clock clock;

    RegisterController(ProgrammeService programmes, RegisterService registers, DecisionPrices prices, Clock clock) {
        this.programmes = programmes;
        this.registers = registers;
        this.prices = prices;
        this.clock = clock;
    }

    /**
     * Risks of the released reports: open ones first, the longest known first.
     *
     * @param block code of a building block
     * @param measure code of a measure
     * @param open true: only open ones, false: only closed ones
     */
    @Get("/risks")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<RegisterEntryJson>> listRisks(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable @Parameter(example = "B3") String block,
            @QueryValue @Nullable @Parameter(example = "B3-D") String measure,
            @QueryValue @Nullable Boolean open,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var day = day(asOf);
        var filter = filter(block, measure, open, false);
        var entries = chosen(registers.risks(caller, in.id(), asOf), filter, day);
        return page(query, entries, Map.of(), day);
    }

    /**
     * Decisions that the released reports ask for: open ones first, the first due first.
     *
     * @param block code of a building block
     * @param measure code of a measure
     * @param open true: only open ones, false: only closed ones
     * @param overdue true: only those that are still open after their day
     */
    @Get("/decisions")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<RegisterEntryJson>> listDecisions(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable @Parameter(example = "B3") String block,
            @QueryValue @Nullable @Parameter(example = "B3-D") String measure,
            @QueryValue @Nullable Boolean open,
            @QueryValue @Nullable Boolean overdue,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var filter = filter(block, measure, open, Boolean.TRUE.equals(overdue));
        var day = day(asOf);
        var entries = chosen(registers.decisions(caller, in.id(), asOf), filter, day);
        return page(query, entries, prices.of(caller, in.id(), entries, asOf), day);
    }

    private static RegisterFilter filter(
            @Nullable String block, @Nullable String measure, @Nullable Boolean open, boolean overdue) {
        return new RegisterFilter(
                block == null ? Set.of() : Set.of(block),
                measure == null ? Set.of() : Set.of(measure),
                open,
                overdue,
                null);
    }

    private static List<RegisterEntry> chosen(List<RegisterEntry> all, RegisterFilter filter, LocalDate day) {
        return all.stream().filter(e -> filter.test(e, day)).toList();
    }

    private static HttpResponse<PageJson<RegisterEntryJson>> page(
            ListQuery query, List<RegisterEntry> entries, Map<UUID, DecisionPrice> prices, LocalDate day) {
        var items = entries.stream()
                .map(e -> RegisterEntryJson.of(e, prices.get(e.key()), day))
                .toList();
        return PageJson.of(query, items, RegisterEntryJson.class);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? Clocks.today(clock) : asOf;
    }
}
