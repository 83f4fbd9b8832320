package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.decision.DecisionPrice;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What each week without a decision costs the plan, counted from the day on which it is needed, or from today if that is past.
 *
 * @param measure code of the one that waits for it
 * @param milestone code of the milestone that waits; null: the whole measure
 * @param workingDays by which a week moves what waits
 * @param others how many other measures move with it
 * @param missed title of a deadline that is missed already and by more with every week
 * @param lastDay last day on which the decision still keeps the deadline; null: none tips within three years
 * @param deadline title of the first deadline that is missed after that day
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "DecisionPrice")
record DecisionPriceJson(
        String measure,
        @Nullable String milestone,
        int workingDays,
        int others,
        @Nullable String missed,
        @Nullable LocalDate lastDay,
        @Nullable String deadline) {
    static @Nullable DecisionPriceJson of(@Nullable DecisionPrice p) {
        return p == null
                ? null
                : new DecisionPriceJson(
                        p.measure(), p.milestone(), p.workingDays(), p.others(), p.missed(), p.lastDay(), p.deadline());
    }
}
