package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.decision.DecisionPrice;
import de.stellwerk.status.RegisterEntry;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A risk or a decision as the released reports tell it.
 *
 * @param number counted through the programme in the order of the first release
 * @param due null for a risk
 * @param holds what waits for a decision; null: nothing, or a risk
 * @param price what a week without the decision costs; null: nothing waits for it, it is closed, or one sees but a part of the programme
 * @param overdue open although the day is past
 * @param firstReported first month that names it
 * @param lastReported last month that names it
 * @param closedIn month whose report closed it or passed over it
 * @param report the last one that names it
 * @param history every month that names it, oldest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "RegisterEntry", example = """
                {"number":"E-07","measure":"B3-D","measureTitle":"Bürger-App","block":"B3","text":"Lösungsweg wählen",\
                "due":"2020-06-30","holds":{"milestone":null},"price":{"measure":"B3-D","milestone":null,"workingDays":5,"others":0,\
                "missed":null,"lastDay":null,"deadline":null},"open":true,"overdue":true,"firstReported":"2020-04","lastReported":"2020-06",\
                "closedIn":null,"report":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b18","history":[{"month":"2020-04",\
                "report":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b16","text":"Lösungsweg wählen","due":"2020-06-30","closed":false}]}""")
record RegisterEntryJson(
        String number,
        String measure,
        String measureTitle,
        String block,
        String text,
        @Nullable LocalDate due,
        @Nullable HoldJson holds,
        @Nullable DecisionPriceJson price,
        boolean open,
        boolean overdue,
        String firstReported,
        String lastReported,
        @Nullable String closedIn,
        UUID report,
        List<MentionJson> history) {
    static RegisterEntryJson of(RegisterEntry e, @Nullable DecisionPrice price, LocalDate day) {
        return new RegisterEntryJson(
                e.number(),
                e.measure(),
                e.measureTitle(),
                e.block(),
                e.text(),
                e.due(),
                HoldJson.of(e.holds()),
                DecisionPriceJson.of(price),
                e.open(),
                e.overdue(day),
                e.first().toString(),
                e.last().toString(),
                e.closedIn() == null ? null : e.closedIn().toString(),
                e.report().value(),
                e.history().stream().map(MentionJson::of).toList());
    }

    /** What the report of a month says. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "RegisterMention")
    record MentionJson(
            String month,
            UUID report,
            String text,
            @Nullable LocalDate due,
            boolean closed) {
        static MentionJson of(RegisterEntry.Mention m) {
            return new MentionJson(m.month().toString(), m.report().value(), m.text(), m.due(), m.closed());
        }
    }
}
