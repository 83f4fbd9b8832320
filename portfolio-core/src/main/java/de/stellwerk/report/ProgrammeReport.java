package de.stellwerk.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Entity;
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
import org.jspecify.annotations.Nullable;

/**
 * One version of the quarterly programme report (requirements row 76). While it is a draft, the snapshot is made anew from the
 * records; from submission on it is frozen with it.
 *
 * @param number running number of the year, e.g. PB-2020-02
 * @param edition 1, 2, …; a later one corrects an approved one and names it
 * @param keyDate day that the figures stand for, the last day of the quarter by default
 * @param meeting day of the steering committee's meeting that it is for
 * @param light the programme light, chosen by the core team
 * @param lightReason required where the light is better than the worst of the blocks
 * @param summary own words of the office, at most 600 characters on the first page
 * @param blockTexts own text per block
 * @param risks keys of the reported risks that were picked, in order
 * @param decisions keys of the needed decisions that were picked, in order
 * @param acceptMissing go on with the last released state where a report is missing
 * @param snapshot what it shows; frozen from submission on, {@code null} before
 * @param hash SHA-256 over the approved content, {@code null} before
 * @param follows what was frozen before it; {@code null} before, and in reports from before there was a chain
 */
public record ProgrammeReport(
        ProgrammeReportId id,
        long version,
        ProgrammeId programme,
        Quarter quarter,
        String number,
        int edition,
        @Nullable ProgrammeReportId replaces,
        ProgrammeReportState state,
        PersonId author,
        LocalDate keyDate,
        @Nullable LocalDate meeting,
        @Nullable Light light,
        @Nullable String lightReason,
        @Nullable String summary,
        List<BlockText> blockTexts,
        List<UUID> risks,
        List<UUID> decisions,
        boolean acceptMissing,
        @Nullable Snapshot snapshot,
        @Nullable Instant submittedAt,
        @Nullable PersonId submittedBy,
        @Nullable String returnComment,
        @Nullable Instant approvedAt,
        @Nullable PersonId approvedBy,
        @Nullable String hash,
        @Nullable Follows follows)
        implements Entity<ProgrammeReport> {
    public ProgrammeReport {
        blockTexts = blockTexts == null ? List.of() : List.copyOf(blockTexts);
        risks = risks == null ? List.of() : List.copyOf(risks);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /** Not frozen yet. */
    public ProgrammeReport(
            ProgrammeReportId id,
            long version,
            ProgrammeId programme,
            Quarter quarter,
            String number,
            int edition,
            @Nullable ProgrammeReportId replaces,
            ProgrammeReportState state,
            PersonId author,
            LocalDate keyDate,
            @Nullable LocalDate meeting,
            @Nullable Light light,
            @Nullable String lightReason,
            @Nullable String summary,
            List<BlockText> blockTexts,
            List<UUID> risks,
            List<UUID> decisions,
            boolean acceptMissing,
            @Nullable Snapshot snapshot,
            @Nullable Instant submittedAt,
            @Nullable PersonId submittedBy,
            @Nullable String returnComment,
            @Nullable Instant approvedAt,
            @Nullable PersonId approvedBy,
            @Nullable String hash) {
        this(
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
                null);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public ProgrammeReport withVersion(long version) {
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

    public ProgrammeReportBuilder toBuilder() {
        return new ProgrammeReportBuilder(this);
    }
}
