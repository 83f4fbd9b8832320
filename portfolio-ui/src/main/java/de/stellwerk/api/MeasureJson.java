package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A measure with the seven fields of its profile and its plan. In a request {@code code}, {@code title}, {@code block} and
 * {@code state} must be there; what the server says of itself (id, version, programme, light, costClass, aliasDetails) is
 * not looked at.
 *
 * @param code unique in its programme
 * @param label number as printed in the document; need not be unique
 * @param aliases other numbers under which it is known
 * @param aliasDetails the same with the mark of those that no document resolves
 * @param shortTitle for tight places
 * @param programme code of its programme
 * @param block code of its building block
 * @param responsible units; WITH and DEPUTY belong to the LEAD before them
 * @param start as planned today, like end
 * @param baselineStart as agreed, like baselineEnd; set by core team and programme office only
 * @param delay why it begins or ends later than agreed; asked for from whoever puts a date off behind the agreed one
 * @param preApproved may also begin where no budget holds; set by core team and programme office only
 * @param reportsFrom first month to report although state or start says otherwise
 * @param light overall light of the last released report; null: none, or not reporting any more
 * @param lightPeriod the month that it is from
 * @param costClass that of the block
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Measure", example = MeasureJson.EXAMPLE)
record MeasureJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String code,
        @Nullable String label,
        List<String> aliases,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<AliasJson> aliasDetails,

        String title,
        @Nullable String shortTitle,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String programme,

        String block,
        @Nullable String description,
        List<ResponsibleJson> responsible,
        List<ParticipantJson> participants,
        @Nullable Priority priority,
        @Nullable String priorityRationale,
        @Nullable DurationJson duration,
        @Nullable DateJson start,
        @Nullable DateJson end,
        @Nullable DateJson baselineStart,
        @Nullable DateJson baselineEnd,
        @Nullable DelayJson delay,
        @Nullable Boolean preApproved,
        MeasureState state,
        @Nullable String reportsFrom,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Light light,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String lightPeriod,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Integer costClass,

        List<TagJson> tags,
        List<String> remarks,
        List<SourceJson> sources)
        implements Resource {
    static final String EXAMPLE = """
            {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b14","version":3,"code":"B1-A","label":"1A","aliases":["1A-alt"],\
            "aliasDetails":[{"text":"1A-alt","dangling":false}],"title":"Dokumentenmanagement vorbereiten",\
            "shortTitle":"DMS vorbereiten","programme":"EGOV","block":"B1","description":"Rahmen für die E-Akte",\
            "responsible":[{"unit":"Fachdienst Personal und Organisation","role":"LEAD"}],\
            "participants":[{"unit":"Personalrat","ifNeeded":false}],"priority":"HIGH",\
            "priorityRationale":"Voraussetzung für die E-Akte",\
            "duration":{"minMonths":6,"maxMonths":6,"ongoing":false,"note":null},\
            "start":{"date":"2019-01-01","precision":"DAY"},"end":{"date":"2019-06-30","precision":"HALF_YEAR"},\
            "baselineStart":null,"baselineEnd":null,"delay":null,"preApproved":false,"state":"ACTIVE","reportsFrom":null,"light":"YELLOW",\
            "lightPeriod":"2020-06","costClass":5,"tags":[{"kind":"GRANT","text":"Digitale Modellregionen NRW"}],\
            "remarks":[],"sources":[{"document":null,"section":"3.3.1"}]}""";

    static MeasureJson of(MeasureLine line) {
        var m = line.measure();
        return new MeasureJson(
                m.id().value(),
                m.version(),
                m.code(),
                m.label(),
                m.aliases().stream().map(Alias::text).toList(),
                m.aliases().stream()
                        .map(a -> new AliasJson(a.text(), a.dangling()))
                        .toList(),
                m.title(),
                m.shortTitle(),
                line.programmeCode(),
                line.blockCode(),
                m.description(),
                m.responsible().stream()
                        .map(r -> new ResponsibleJson(r.unit(), r.role()))
                        .toList(),
                m.participants().stream()
                        .map(p -> new ParticipantJson(p.unit(), p.ifNeeded()))
                        .toList(),
                m.priority(),
                m.priorityRationale(),
                DurationJson.of(m.duration()),
                DateJson.of(m.start()),
                DateJson.of(m.end()),
                DateJson.of(m.baselineStart()),
                DateJson.of(m.baselineEnd()),
                DelayJson.of(m.delay()),
                m.preApproved(),
                m.state(),
                m.reportsFrom() == null ? null : m.reportsFrom().toString(),
                line.light(),
                line.lightPeriod() == null ? null : line.lightPeriod().toString(),
                line.costClass(),
                m.tags().stream().map(TagJson::of).toList(),
                m.remarks(),
                m.sources().stream().map(SourceJson::of).toList());
    }

    /** The measure that a request describes. @param dangling texts of the aliases so marked before */
    Measure domain(MeasureId measure, long stored, ProgrammeId inProgramme, BlockId inBlock, Set<String> dangling) {
        return new Measure(
                measure,
                stored,
                inProgramme,
                inBlock,
                Inputs.require(code, "code"),
                label,
                Inputs.list(aliases, "aliases", a -> new Alias(a, dangling.contains(a))),
                Inputs.require(title, "title"),
                shortTitle,
                description,
                Inputs.list(responsible, "responsible", ResponsibleJson::domain),
                Inputs.list(participants, "participants", ParticipantJson::domain),
                priority,
                priorityRationale,
                DurationJson.domain(duration),
                DateJson.domain(start, "start"),
                DateJson.domain(end, "end"),
                DateJson.domain(baselineStart, "baselineStart"),
                DateJson.domain(baselineEnd, "baselineEnd"),
                DelayJson.domain(delay),
                Boolean.TRUE.equals(preApproved),
                Inputs.require(state, "state"),
                Inputs.month(reportsFrom, "reportsFrom"),
                Inputs.list(tags, "tags", TagJson::domain),
                Inputs.texts(remarks, "remarks"),
                Inputs.list(sources, "sources", SourceJson::domain));
    }

    static Set<String> dangling(Measure measure) {
        return measure.aliases().stream()
                .filter(Alias::dangling)
                .map(Alias::text)
                .collect(Collectors.toSet());
    }

    /** Another number of the measure. @param dangling documents refer to it although it does not exist there */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AliasDetail")
    record AliasJson(String text, boolean dangling) {}

    /** A responsible unit. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Responsible")
    record ResponsibleJson(String unit, Responsible.Part role) {
        Responsible domain(String path) {
            return new Responsible(Inputs.require(unit, path + ".unit"), role == null ? Responsible.Part.LEAD : role);
        }
    }

    /** A unit that takes part, perhaps only if needed. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Participant")
    record ParticipantJson(String unit, boolean ifNeeded) {
        Participant domain(String path) {
            return new Participant(Inputs.require(unit, path + ".unit"), ifNeeded);
        }
    }

    /** Why something is later than agreed. @param text in one's own words; needed for OTHER */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Delay")
    record DelayJson(DelayCategory category, @Nullable String text) {
        static @Nullable DelayJson of(@Nullable Delay d) {
            return d == null ? null : new DelayJson(d.category(), d.text());
        }

        static @Nullable Delay domain(@Nullable DelayJson d) {
            return d == null ? null : new Delay(Inputs.require(d.category, "delay.category"), d.text);
        }
    }

    /** Expected duration in months. @param ongoing goes on without end after this initial part */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Duration")
    record DurationJson(
            @Nullable Integer minMonths,
            @Nullable Integer maxMonths,
            boolean ongoing,
            @Nullable String note) {
        static DurationJson of(Duration d) {
            return new DurationJson(d.minMonths(), d.maxMonths(), d.ongoing(), d.note());
        }

        static Duration domain(@Nullable DurationJson d) {
            return d == null ? Duration.UNKNOWN : new Duration(d.minMonths, d.maxMonths, d.ongoing, d.note);
        }
    }
}
