package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.probability.ProbabilityService;
import de.stellwerk.probability.Question;
import de.stellwerk.programme.ProgrammeService;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How likely the dates of a programme are. */
@Controller("/api/v1/programmes/{programme}")
@Tag(name = "Plan")
class ProbabilityController {
    private final ProgrammeService programmes;
    private final ProbabilityService probability;

    ProbabilityController(ProgrammeService programmes, ProbabilityService probability) {
        this.programmes = programmes;
        this.probability = probability;
    }

    /**
     * When the programme, its blocks and measures end, and whether legal deadlines are met, over many runs of the plan with other
     * durations. The same seed gives the same answer as long as the plan stays as it is. For who sees the whole programme.
     */
    @Get("/probability")
    ProbabilityJson getProbability(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @QueryValue @Nullable Integer runs,
            @QueryValue @Nullable Long seed,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var question = new Question(
                runs == null ? Question.STANDARD.runs() : runs, seed == null ? Question.STANDARD.seed() : seed);
        return ProbabilityJson.of(in.code(), probability.prospects(caller, in.id(), asOf, question));
    }
}
