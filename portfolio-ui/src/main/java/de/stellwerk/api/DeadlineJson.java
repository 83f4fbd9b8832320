package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.programme.Binding;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of legal deadlines.
 *
 * @param code unique in its programme
 * @param basis the legal basis
 * @param statements what the documents say about the date; one may be chosen as the one that counts
 * @param metOn when the duty was met
 * @param appliesTo codes of measures and blocks
 * @param effective the statement that counts; null: none has a date, or they contradict each other
 * @param conflictsWith codes of entries that state another date for the same duty while none is chosen
 * @param superseded another entry's statement of the same duty was chosen
 * @param daysLeft days left on the day asked for; negative: passed by so many days
 * @param quota how much is owed until then, where it is counted
 * @param burndown what is left of it on the day asked for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Deadline", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b17","version":1,"code":"L06","title":"E-Rechnung annehmen",\
                "basis":"Richtlinie 2014/55/EU","level":"EU","binding":"BINDING",\
                "statements":[{"date":{"date":"2018-11-17","precision":"DAY"},\
                "source":{"document":null,"section":"1.2.1"},"effective":false}],\
                "metOn":null,"appliesTo":["B2-A"],"note":null,"effective":null,"conflictsWith":["L07"],\
                "superseded":false,"daysLeft":null,"quota":null,"burndown":null}""")
record DeadlineJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String code,
        String title,
        String basis,
        LegalLevel level,
        @Nullable Binding binding,
        List<StatementJson> statements,
        @Nullable DateJson metOn,
        @Nullable List<String> appliesTo,
        @Nullable String note,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        StatementJson effective,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<String> conflictsWith,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Boolean superseded,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Integer daysLeft,

        @Nullable QuotaJson quota,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) QuotaJson.@Nullable BurndownJson burndown)
        implements Resource {

    /** @param day on which the rest of what is counted is looked at */
    static DeadlineJson of(DeadlineStatus status, LocalDate day, Codes codes) {
        var d = status.deadline();
        return new DeadlineJson(
                d.id().value(),
                d.version(),
                d.code(),
                d.title(),
                d.basis(),
                d.level(),
                d.binding(),
                d.statements().stream().map(StatementJson::of).toList(),
                DateJson.of(d.metOn()),
                d.appliesTo().stream()
                        .map(codes::code)
                        .flatMap(Optional::stream)
                        .toList(),
                d.note(),
                status.effective() == null ? null : StatementJson.of(status.effective()),
                status.conflictsWith(),
                status.superseded(),
                status.daysLeft(),
                QuotaJson.of(d.quota()),
                status.burndown(day).map(QuotaJson.BurndownJson::of).orElse(null));
    }

    Deadline domain(DeadlineId deadline, long stored, ProgrammeId programme, Codes codes, List<NodeRef> unseen) {
        var nodes = new java.util.ArrayList<>(Inputs.list(appliesTo, "appliesTo", codes::node));
        nodes.addAll(unseen);
        return new Deadline(
                deadline,
                stored,
                programme,
                Inputs.require(code, "code"),
                Inputs.require(title, "title"),
                Inputs.require(basis, "basis"),
                Inputs.require(level, "level"),
                binding == null ? Binding.NOT_STATED : binding,
                Inputs.list(statements, "statements", StatementJson::domain),
                DateJson.domain(metOn, "metOn"),
                nodes,
                note,
                QuotaJson.domain(quota));
    }

    /** What a document says about the date. @param effective chosen as the one that counts */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DeadlineStatement")
    record StatementJson(@Nullable DateJson date, @Nullable SourceJson source, boolean effective) {
        static StatementJson of(DeadlineStatement s) {
            return new StatementJson(DateJson.of(s.date()), SourceJson.of(s.source()), s.effective());
        }

        DeadlineStatement domain(String path) {
            return new DeadlineStatement(DateJson.domain(date, path + ".date"), SourceJson.orNull(source), effective);
        }
    }
}
