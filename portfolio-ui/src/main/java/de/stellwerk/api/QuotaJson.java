package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.schedule.Burndown;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.Quota;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a duty asks for where it is counted.
 *
 * @param total how many are owed
 * @param items what is counted, in the plural
 * @param counts how many were done at the end of a day, one per day
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Quota", example = """
                {"total":180,"items":"Online-Dienste","counts":[{"day":"2020-12-31","done":20}]}""")
record QuotaJson(int total, String items, @Nullable List<CountJson> counts) {

    static @Nullable QuotaJson of(@Nullable Quota quota) {
        return quota == null ? null : new QuotaJson(quota.total(), quota.items(), CountJson.of(quota.counts()));
    }

    static @Nullable Quota domain(@Nullable QuotaJson json) {
        return json == null
                ? null
                : new Quota(
                        json.total,
                        Inputs.require(json.items, "quota.items"),
                        Inputs.list(json.counts, "quota.counts", CountJson::domain));
    }

    /** So many were done at the end of the day. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Count", example = "{\"day\":\"2020-12-31\",\"done\":20}")
    record CountJson(LocalDate day, int done) {
        static List<CountJson> of(List<Quota.Count> counts) {
            return counts.stream().map(c -> new CountJson(c.day(), c.done())).toList();
        }

        private static Quota.Count domain(CountJson c, String path) {
            return new Quota.Count(Inputs.require(c.day, path + ".day"), c.done);
        }
    }

    /**
     * What is left of it on the day asked for.
     *
     * @param remaining how many are still owed
     * @param pace done per month so far; null: there are not two counts yet
     * @param needed per month from the day on; null: done, late, or without a date that counts
     * @param end when all are done, or will be at this pace; null: never, or nobody knows
     * @param outcome whether that is in time
     * @param days from the end to the deadline
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Burndown", example = """
                    {"remaining":160,"pace":2.2,"needed":6.6,"end":"2026-04-12","outcome":"MISSED","days":1198}""")
    record BurndownJson(
            int remaining,
            @Nullable BigDecimal pace,
            @Nullable BigDecimal needed,
            @Nullable LocalDate end,
            DeadlineVerdict.Outcome outcome,
            int days) {
        static BurndownJson of(Burndown b) {
            return new BurndownJson(b.remaining(), b.pace(), b.needed(), b.end(), b.outcome(), b.days());
        }
    }
}
