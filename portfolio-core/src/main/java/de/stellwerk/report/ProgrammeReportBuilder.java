package de.stellwerk.report;

import de.stellwerk.shared.Follows;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Changes some fields of a {@link ProgrammeReport}. */
@NullUnmarked
public final class ProgrammeReportBuilder {
    private ProgrammeReportId id;
    private long version;
    private ProgrammeId programme;
    private Quarter quarter;
    private String number;
    private int edition;
    private ProgrammeReportId replaces;
    private ProgrammeReportState state;
    private PersonId author;
    private LocalDate keyDate;
    private LocalDate meeting;
    private Light light;
    private String lightReason;
    private String summary;
    private List<BlockText> blockTexts;
    private List<UUID> risks;
    private List<UUID> decisions;
    private boolean acceptMissing;
    private Snapshot snapshot;
    private Instant submittedAt;
    private PersonId submittedBy;
    private String returnComment;
    private Instant approvedAt;
    private PersonId approvedBy;
    private String hash;
    private Follows follows;

    ProgrammeReportBuilder(ProgrammeReport from) {
        id = from.id();
        version = from.version();
        programme = from.programme();
        quarter = from.quarter();
        number = from.number();
        edition = from.edition();
        replaces = from.replaces();
        state = from.state();
        author = from.author();
        keyDate = from.keyDate();
        meeting = from.meeting();
        light = from.light();
        lightReason = from.lightReason();
        summary = from.summary();
        blockTexts = from.blockTexts();
        risks = from.risks();
        decisions = from.decisions();
        acceptMissing = from.acceptMissing();
        snapshot = from.snapshot();
        submittedAt = from.submittedAt();
        submittedBy = from.submittedBy();
        returnComment = from.returnComment();
        approvedAt = from.approvedAt();
        approvedBy = from.approvedBy();
        hash = from.hash();
        follows = from.follows();
    }

    public ProgrammeReport build() {
        return new ProgrammeReport(
                id,
                version,
                programme,
                quarter,
                number,
                edition,
                replaces,
                state,
                author,
                keyDate,
                meeting,
                light,
                lightReason,
                summary,
                blockTexts,
                risks,
                decisions,
                acceptMissing,
                snapshot,
                submittedAt,
                submittedBy,
                returnComment,
                approvedAt,
                approvedBy,
                hash,
                follows);
    }

    public ProgrammeReportBuilder version(long version) {
        this.version = version;
        return this;
    }

    public ProgrammeReportBuilder programme(ProgrammeId programme) {
        this.programme = programme;
        return this;
    }

    public ProgrammeReportBuilder quarter(Quarter quarter) {
        this.quarter = quarter;
        return this;
    }

    public ProgrammeReportBuilder number(String number) {
        this.number = number;
        return this;
    }

    public ProgrammeReportBuilder edition(int edition) {
        this.edition = edition;
        return this;
    }

    public ProgrammeReportBuilder replaces(ProgrammeReportId replaces) {
        this.replaces = replaces;
        return this;
    }

    public ProgrammeReportBuilder state(ProgrammeReportState state) {
        this.state = state;
        return this;
    }

    public ProgrammeReportBuilder author(PersonId author) {
        this.author = author;
        return this;
    }

    public ProgrammeReportBuilder keyDate(LocalDate keyDate) {
        this.keyDate = keyDate;
        return this;
    }

    public ProgrammeReportBuilder meeting(LocalDate meeting) {
        this.meeting = meeting;
        return this;
    }

    public ProgrammeReportBuilder light(Light light) {
        this.light = light;
        return this;
    }

    public ProgrammeReportBuilder lightReason(String lightReason) {
        this.lightReason = lightReason;
        return this;
    }

    public ProgrammeReportBuilder summary(String summary) {
        this.summary = summary;
        return this;
    }

    public ProgrammeReportBuilder blockTexts(List<BlockText> blockTexts) {
        this.blockTexts = blockTexts;
        return this;
    }

    public ProgrammeReportBuilder risks(List<UUID> risks) {
        this.risks = risks;
        return this;
    }

    public ProgrammeReportBuilder decisions(List<UUID> decisions) {
        this.decisions = decisions;
        return this;
    }

    public ProgrammeReportBuilder acceptMissing(boolean acceptMissing) {
        this.acceptMissing = acceptMissing;
        return this;
    }

    public ProgrammeReportBuilder snapshot(Snapshot snapshot) {
        this.snapshot = snapshot;
        return this;
    }

    public ProgrammeReportBuilder submittedAt(Instant submittedAt) {
        this.submittedAt = submittedAt;
        return this;
    }

    public ProgrammeReportBuilder submittedBy(PersonId submittedBy) {
        this.submittedBy = submittedBy;
        return this;
    }

    public ProgrammeReportBuilder returnComment(String returnComment) {
        this.returnComment = returnComment;
        return this;
    }

    public ProgrammeReportBuilder approvedAt(Instant approvedAt) {
        this.approvedAt = approvedAt;
        return this;
    }

    public ProgrammeReportBuilder approvedBy(PersonId approvedBy) {
        this.approvedBy = approvedBy;
        return this;
    }

    public ProgrammeReportBuilder follows(Follows follows) {
        this.follows = follows;
        return this;
    }

    public ProgrammeReportBuilder hash(String hash) {
        this.hash = hash;
        return this;
    }
}
