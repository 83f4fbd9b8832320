package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.report.BlockText;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.report.Snapshot;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Refused;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the quarterly programme report. From submission on everything that it shows is frozen. A request changes keyDate,
 * meeting, light, lightReason, summary, the texts of the blocks, the picked risks and decisions (by key) and acceptMissing.
 *
 * @param number running number of the year
 * @param edition 1, 2, …; a later one corrects an approved one
 * @param replaces id of the approved edition that this one corrects
 * @param keyDate day that the figures stand for
 * @param meeting day of the steering committee's meeting that it is for
 * @param light the programme light
 * @param lightReason required where the light is better than the worst of the blocks
 * @param worst the worst of the blocks' lights
 * @param summary own words of the office
 * @param missingReports codes of the measures whose report for the last month of the quarter is not released
 * @param acceptMissing go on with the last released state where a report is missing
 * @param risks the picked ones, in order
 * @param decisions the picked ones, in order
 * @param openPoints what keeps a draft from being submitted
 * @param hash SHA-256 over the approved content
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ProgrammeReport", example = ProgrammeReportJson.EXAMPLE)
record ProgrammeReportJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String programme,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String quarter,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String number,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) int edition,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID replaces,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        ProgrammeReportState state,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson author,

        @Nullable LocalDate keyDate,
        @Nullable LocalDate meeting,
        @Nullable Light light,
        @Nullable String lightReason,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Light worst,

        @Nullable String summary,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        FiguresJson figures,

        List<BlockStateJson> blocks,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<SnapshotJson.DeadlineLineJson> deadlines,

        List<SnapshotJson.RiskLineJson> risks,
        List<SnapshotJson.DecisionLineJson> decisions,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<String> missingReports,

        @Nullable Boolean acceptMissing,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<OverviewJson.ChangeJson> changes,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant submittedAt,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson submittedBy,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String returnComment,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant approvedAt,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson approvedBy,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<ViolationJson> openPoints,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String hash)
        implements Resource {
    static final String EXAMPLE = """
            {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b1c","version":2,"programme":"EGOV","quarter":"2020-Q2",\
            "number":"PB-2020-02","edition":1,"replaces":null,"state":"DRAFT",\
            "author":{"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b19","name":"Projektbüro"},"keyDate":"2020-06-30",\
            "meeting":"2020-09-02","light":"YELLOW","lightReason":null,"worst":"YELLOW",\
            "summary":"Die meisten Maßnahmen liegen im Plan.",\
            "figures":{"active":11,"planned":6,"done":2,"milestonesReached":9,"milestonesTotal":30,"costRange":null},\
            "blocks":[{"code":"B1","name":"E-Akte","costClass":5,"light":"YELLOW","text":"Testbetrieb begonnen.",\
            "conspicuous":["schedule"],"milestonesReached":2,"milestonesTotal":6,"nextMilestone":null,"end":null,\
            "ongoing":false,"deadline":null,"measures":[],"lastQuarter":[],"nextQuarter":[]}],\
            "deadlines":[],"risks":[],"decisions":[],"missingReports":["B1-B"],"acceptMissing":true,"changes":[],\
            "submittedAt":null,"submittedBy":null,"returnComment":null,"approvedAt":null,"approvedBy":null,\
            "openPoints":[],"hash":null}""";

    /** The content of this request put into the stored report. */
    ProgrammeReport domain(ProgrammeReport stored, Snapshot snapshot) {
        return stored.toBuilder()
                .keyDate(Inputs.require(keyDate, "keyDate"))
                .meeting(meeting)
                .light(light)
                .lightReason(lightReason)
                .summary(summary)
                .blockTexts(texts(snapshot))
                .risks(Inputs.list(risks, "risks", (r, path) -> Inputs.require(r.key(), path + ".key")))
                .decisions(Inputs.list(decisions, "decisions", (d, path) -> Inputs.require(d.key(), path + ".key")))
                .acceptMissing(Boolean.TRUE.equals(acceptMissing))
                .build();
    }

    private List<BlockText> texts(Snapshot snapshot) {
        return Inputs.list(blocks, "blocks", (block, path) -> block.domain(snapshot, path)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many of everything. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Figures")
    record FiguresJson(
            int active,
            int planned,
            int done,
            int milestonesReached,
            int milestonesTotal,
            OverviewJson.@Nullable RangeJson costRange) {
        static FiguresJson of(Snapshot s) {
            return new FiguresJson(
                    s.active(),
                    s.planned(),
                    s.done(),
                    s.milestonesReached(),
                    s.milestonesTotal(),
                    OverviewJson.RangeJson.of(s.range()));
        }
    }

    /** A block in the report. @param conspicuous dimensions that are not green in any of its measures */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportedBlock")
    record BlockStateJson(
            String code,
            @Nullable String name,
            @Nullable Integer costClass,
            @Nullable Light light,
            @Nullable String text,
            @Nullable List<String> conspicuous,
            int milestonesReached,
            int milestonesTotal,
            SnapshotJson.@Nullable MilestoneLineJson nextMilestone,
            @Nullable DateJson end,
            boolean ongoing,
            SnapshotJson.@Nullable DeadlineLineJson deadline,
            @Nullable List<SnapshotJson.MeasureStateJson> measures,
            @Nullable List<SnapshotJson.MilestoneLineJson> lastQuarter,
            @Nullable List<SnapshotJson.MilestoneLineJson> nextQuarter) {
        /** The own words about the block; empty where there are none. */
        Optional<BlockText> domain(Snapshot snapshot, String path) {
            var known = snapshot.blocks().stream()
                    .filter(b -> b.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refused.input(path + ".code", "unknownCode", code));
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(new BlockText(known.block(), text));
        }

        static BlockStateJson of(Snapshot.BlockState b) {
            return new BlockStateJson(
                    b.code(),
                    b.name(),
                    b.costClass(),
                    b.light(),
                    b.text(),
                    b.conspicuous(),
                    b.milestonesReached(),
                    b.milestonesTotal(),
                    SnapshotJson.MilestoneLineJson.of(b.nextMilestone()),
                    DateJson.of(b.end()),
                    b.ongoing(),
                    SnapshotJson.DeadlineLineJson.of(b.deadline()),
                    b.measures().stream().map(SnapshotJson.MeasureStateJson::of).toList(),
                    b.lastQuarter().stream()
                            .map(SnapshotJson.MilestoneLineJson::of)
                            .toList(),
                    b.nextQuarter().stream()
                            .map(SnapshotJson.MilestoneLineJson::of)
                            .toList());
        }
    }
}
