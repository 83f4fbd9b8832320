package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.ReportedMilestone;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the monthly status report of a measure, in the order of the printed form. A request changes the content fields:
 * light, lights, lightReason, reasons, risks, decisions, activities, nextMilestone, nextActivities; the others are not looked at.
 *
 * @param programme code of the programme
 * @param measure code of the measure
 * @param period the month reported on
 * @param revision 1, 2, …; a later one corrects a released one
 * @param replaces id of the released revision that this one corrects
 * @param date day of the report
 * @param responsible the unit that stands on the form
 * @param light overall light; the worst of the three unless another is chosen
 * @param lightReason why the overall light is not the worst of the three
 * @param carriedOver fields taken over from the last report and not touched yet
 * @param due last day on which the report is in time
 * @param computedLights lights that followed from the facts on the day of submission
 * @param flags what was conspicuous on that day
 * @param returnComment what the office asks for
 * @param openPoints what keeps a draft from being submitted
 * @param hash SHA-256 over the released content
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "StatusReport", example = StatusReportJson.EXAMPLE)
record StatusReportJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String programme,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String measure,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String period,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) int revision,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID replaces,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        ReportState state,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson author,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        LocalDate date,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String responsible,

        @Nullable Light light,
        @Nullable LightsJson lights,
        @Nullable String lightReason,
        @Nullable ReasonsJson reasons,
        List<RiskJson> risks,
        List<DecisionJson> decisions,
        @Nullable String activities,
        @Nullable NextMilestoneJson nextMilestone,
        @Nullable String nextActivities,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<String> carriedOver,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        LocalDate due,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant submittedAt,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson submittedBy,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant returnedAt,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String returnComment,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant releasedAt,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson releasedBy,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        ComputedLightsJson computedLights,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<FlagJson> flags,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<ViolationJson> openPoints,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String hash)
        implements Resource {
    static final String EXAMPLE = """
            {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b18","version":2,"programme":"EGOV","measure":"B1-A",\
            "period":"2020-06","revision":1,"replaces":null,"state":"DRAFT",\
            "author":{"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b19","name":"Projektleitung"},"date":"2020-07-03",\
            "responsible":"Fachdienst Personal und Organisation","light":"YELLOW",\
            "lights":{"schedule":"YELLOW","resources":"GREEN","quality":"GREEN"},"lightReason":null,\
            "reasons":{"schedule":"Abnahme um zwei Wochen verschoben","resources":null,"quality":null},\
            "risks":[{"key":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b1a","text":"Schulungsräume fehlen","closed":false}],\
            "decisions":[{"key":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b1b","text":"Räume im Rathaus freigeben",\
            "due":"2020-07-31","closed":false,"holds":{"milestone":"MS02"}}],"activities":"Testbetrieb begonnen",\
            "nextMilestone":{"code":"MS02","description":"Abnahme","phase":"Pilot",\
            "date":{"date":"2020-08-31","precision":"DAY"}},"nextActivities":"Abnahme vorbereiten","carriedOver":[],\
            "due":"2020-07-07","submittedAt":null,"submittedBy":null,"returnedAt":null,"returnComment":null,\
            "releasedAt":null,"releasedBy":null,"computedLights":null,"flags":[],"openPoints":[],"hash":null}""";

    /** The content of this request put into the stored report. */
    StatusReport domain(StatusReport stored) {
        var newLights = LightsJson.domain(lights);
        return stored.toBuilder()
                .light(chosenLight(stored, newLights))
                .lights(newLights)
                .lightReason(lightReason)
                .reasons(ReasonsJson.domain(reasons))
                .risks(Inputs.list(risks, "risks", (r, path) -> r.domain(stored, path)))
                .decisions(Inputs.list(decisions, "decisions", (d, path) -> d.domain(stored, path)))
                .activities(activities)
                .nextMilestone(nextMilestone == null ? null : nextMilestone.domain())
                .nextActivities(nextActivities)
                .build();
    }

    /**
     * The overall light follows the three unless it says something else. One that only repeats what was shown before the three
     * changed is not a choice, unless a reason is given for it.
     */
    private @Nullable Light chosenLight(StatusReport stored, Lights newLights) {
        var follows = light == newLights.worst();
        var followed = stored.effectiveLight() == stored.lights().worst();
        var repeats = followed && light == stored.effectiveLight() && lightReason == null;
        return follows || repeats ? null : light;
    }

    /** The light of each dimension; null: not chosen yet. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Lights")
    record LightsJson(
            @Nullable Light schedule,
            @Nullable Light resources,
            @Nullable Light quality) {
        static LightsJson of(Lights l) {
            return new LightsJson(l.schedule(), l.resources(), l.quality());
        }

        static Lights domain(@Nullable LightsJson l) {
            return l == null ? Lights.NONE : new Lights(l.schedule, l.resources, l.quality);
        }
    }

    /** The reason for the light of each dimension. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Reasons")
    record ReasonsJson(
            @Nullable String schedule,
            @Nullable String resources,
            @Nullable String quality) {
        static ReasonsJson of(Reasons r) {
            return new ReasonsJson(r.schedule(), r.resources(), r.quality());
        }

        static Reasons domain(@Nullable ReasonsJson r) {
            return r == null ? Reasons.NONE : new Reasons(r.schedule, r.resources, r.quality);
        }
    }

    /**
     * A risk as the report tells it.
     *
     * @param key the same through all reports that carry it on; by default that of the risk with the same text, else a new one
     * @param closed does not threaten any more
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportedRisk")
    record RiskJson(@Nullable UUID key, String text, boolean closed) {
        static RiskJson of(ReportedRisk r) {
            return new RiskJson(r.key(), r.text(), r.closed());
        }

        ReportedRisk domain(StatusReport stored, String path) {
            Inputs.require(text, path + ".text");
            var same = stored.risks().stream()
                    .filter(r -> r.text().equals(text))
                    .map(ReportedRisk::key)
                    .findFirst();
            return new ReportedRisk(key != null ? key : same.orElseGet(Ids::next), text, closed);
        }
    }

    /**
     * A decision that the core team is asked for.
     *
     * @param key as that of a risk
     * @param due needed by then; may be missing only while the report is a draft
     * @param closed was decided or is not needed any more
     * @param holds what cannot go on without it; null: nothing
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "NeededDecision")
    record DecisionJson(
            @Nullable UUID key,
            String text,
            @Nullable LocalDate due,
            boolean closed,
            @Nullable HoldJson holds) {
        static DecisionJson of(NeededDecision d) {
            return new DecisionJson(d.key(), d.text(), d.due(), d.closed(), HoldJson.of(d.holds()));
        }

        NeededDecision domain(StatusReport stored, String path) {
            Inputs.require(text, path + ".text");
            var same = stored.decisions().stream()
                    .filter(d -> d.text().equals(text))
                    .map(NeededDecision::key)
                    .findFirst();
            return new NeededDecision(
                    key != null ? key : same.orElseGet(Ids::next),
                    text,
                    due,
                    closed,
                    holds == null ? null : holds.domain());
        }
    }

    /** The next milestone as the report tells it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "NextMilestone")
    record NextMilestoneJson(
            @Nullable String code,
            String description,
            @Nullable String phase,
            @Nullable DateJson date) {
        static @Nullable NextMilestoneJson of(@Nullable ReportedMilestone m) {
            return m == null
                    ? null
                    : new NextMilestoneJson(m.code(), m.description(), m.phase(), DateJson.of(m.date()));
        }

        ReportedMilestone domain() {
            return new ReportedMilestone(
                    code,
                    Objects.requireNonNullElse(description, ""),
                    phase,
                    DateJson.domain(date, "nextMilestone.date"));
        }
    }
}
