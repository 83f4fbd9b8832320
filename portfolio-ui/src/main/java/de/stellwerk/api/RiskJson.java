package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.risk.Assessment;
import de.stellwerk.risk.Escalation;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskCategory;
import de.stellwerk.risk.RiskClass;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.shared.PersonId;
import de.stellwerk.status.RegisterEntry;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A risk of the register, how bad it is and how far up it was taken.
 *
 * @param version 0: nobody has assessed it
 * @param probability 1 to 5
 * @param impact 1 to 5
 * @param mitigation what is done about it
 * @param owner unit or role that deals with it, never a person
 * @param residualProbability what is left once that is done; null with residualImpact: not judged
 * @param value probability times impact
 * @param riskClass by value: up to 4, 9, 14, 25
 * @param daysOnLevel days since it came to its level
 * @param escalations up and back, oldest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Risk", example = """
                {"version":2,"number":"R-07","measure":"B1-B","text":"Schnittstelle zu spät","open":true,"category":"SCHEDULE",\
                "probability":4,"impact":4,"mitigation":"Früh abstimmen","owner":"Fachdienst IT","residualProbability":2,\
                "residualImpact":4,"value":16,"riskClass":"VERY_HIGH","level":"CORE_TEAM","daysOnLevel":14,\
                "escalations":[{"at":"2020-06-26T08:15:00Z","by":null,"from":"PROJECT","to":"CORE_TEAM","reason":null}]}""")
record RiskJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String number,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String measure,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String text,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) boolean open,
        @Nullable RiskCategory category,
        @Nullable Integer probability,
        @Nullable Integer impact,
        @Nullable String mitigation,
        @Nullable String owner,
        @Nullable Integer residualProbability,
        @Nullable Integer residualImpact,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Integer value,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        RiskClass riskClass,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        RiskLevel level,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Integer daysOnLevel,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<EscalationJson> escalations)
        implements Resource {
    static RiskJson of(
            RegisterEntry e, @Nullable Risk r, LocalDate day, Function<PersonId, @Nullable PersonJson> person) {
        var a = r == null ? null : r.assessment();
        return new RiskJson(
                r == null ? 0 : r.version(),
                e.number(),
                e.measure(),
                e.text(),
                e.open(),
                a == null ? null : a.category(),
                a == null ? null : a.probability(),
                a == null ? null : a.impact(),
                a == null ? null : a.mitigation(),
                a == null ? null : a.owner(),
                a == null ? null : a.residualProbability(),
                a == null ? null : a.residualImpact(),
                r == null ? null : r.value(),
                r == null ? null : r.classOfValue(),
                r == null ? null : r.level(),
                r == null ? null : r.daysOnLevel(day),
                r == null
                        ? List.of()
                        : r.steps().stream()
                                .map(s -> EscalationJson.of(s, person))
                                .toList());
    }

    /** What is not there is refused as what is below 1. */
    Assessment judged() {
        return new Assessment(
                category,
                Objects.requireNonNullElse(probability, 0),
                Objects.requireNonNullElse(impact, 0),
                mitigation,
                owner,
                residualProbability,
                residualImpact);
    }

    /** A step from one level to another. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Escalation")
    record EscalationJson(
            Instant at,
            @Nullable PersonJson by,
            RiskLevel from,
            RiskLevel to,
            @Nullable String reason) {
        static EscalationJson of(Escalation s, Function<PersonId, @Nullable PersonJson> person) {
            return new EscalationJson(s.at(), person.apply(s.by()), s.from(), s.to(), s.reason());
        }
    }

    /** To which level it goes. @param reason needed where the core team is left out */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "EscalateRisk", example = "{\"to\":\"CORE_TEAM\",\"reason\":null}")
    record EscalateJson(RiskLevel to, @Nullable String reason) {}

    /** Why it comes back. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "TakeBackRisk", example = "{\"reason\":\"Entschieden\"}")
    record TakeBackJson(String reason) {}
}
