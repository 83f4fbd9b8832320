package de.stellwerk.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Follows;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.StatusReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the monthly status report of a measure, in the order of the printed form (requirements row 72).
 *
 * @param period the month reported on
 * @param revision 1, 2, …; a later one corrects a released one and names it
 * @param replaces the released revision that this one corrects
 * @param author who started it; the responsible unit stands on the form, never a name
 * @param date day of the report: today while it is a draft, then the day of submission
 * @param light overall light; {@code null} while none is chosen
 * @param lightReason why the overall light is not the worst of the three; {@code null} where it is
 * @param responsible the unit that stands on the form
 * @param carriedOver names of the fields whose content was taken over from the last report and not touched yet
 * @param openedByOffice whether the programme office has opened the submitted report; until then it can be withdrawn
 * @param returnComment what the office asks for, kept until the next submission
 * @param computedLights the lights that followed from the facts on the day of submission; {@code null} before, and in reports from before
 *     there were any
 * @param flags what was conspicuous on the day of submission; empty before
 * @param hash SHA-256 over the released content, {@code null} before
 * @param follows what was frozen before it; {@code null} before, and in reports from before there was a chain
 * @param archived where an old report was read from, {@code null}: it was written here
 */
public record StatusReport(
        StatusReportId id,
        long version,
        MeasureId measure,
        YearMonth period,
        int revision,
        @Nullable StatusReportId replaces,
        ReportState state,
        PersonId author,
        LocalDate date,
        String responsible,
        @Nullable Light light,
        Lights lights,
        @Nullable String lightReason,
        Reasons reasons,
        List<ReportedRisk> risks,
        List<NeededDecision> decisions,
        @Nullable String activities,
        @Nullable ReportedMilestone nextMilestone,
        @Nullable String nextActivities,
        List<String> carriedOver,
        @Nullable Instant submittedAt,
        @Nullable PersonId submittedBy,
        boolean openedByOffice,
        @Nullable Instant returnedAt,
        @Nullable String returnComment,
        @Nullable Instant releasedAt,
        @Nullable PersonId releasedBy,
        @Nullable ComputedLights computedLights,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Flag> flags,

        @Nullable String hash,
        @Nullable Follows follows,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ArchivedFrom archived)
        implements Entity<StatusReport>, Reported {
    public StatusReport {
        risks = risks == null ? List.of() : List.copyOf(risks);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        carriedOver = carriedOver == null ? List.of() : List.copyOf(carriedOver);
        flags = flags == null ? List.of() : List.copyOf(flags);
    }

    /** Not frozen yet. */
    public StatusReport(
            StatusReportId id,
            long version,
            MeasureId measure,
            YearMonth period,
            int revision,
            @Nullable StatusReportId replaces,
            ReportState state,
            PersonId author,
            LocalDate date,
            String responsible,
            @Nullable Light light,
            Lights lights,
            @Nullable String lightReason,
            Reasons reasons,
            List<ReportedRisk> risks,
            List<NeededDecision> decisions,
            @Nullable String activities,
            @Nullable ReportedMilestone nextMilestone,
            @Nullable String nextActivities,
            List<String> carriedOver,
            @Nullable Instant submittedAt,
            @Nullable PersonId submittedBy,
            boolean openedByOffice,
            @Nullable Instant returnedAt,
            @Nullable String returnComment,
            @Nullable Instant releasedAt,
            @Nullable PersonId releasedBy,
            @Nullable ComputedLights computedLights,
            List<Flag> flags,
            @Nullable String hash) {
        this(
                id,
                version,
                measure,
                period,
                revision,
                replaces,
                state,
                author,
                date,
                responsible,
                light,
                lights,
                lightReason,
                reasons,
                risks,
                decisions,
                activities,
                nextMilestone,
                nextActivities,
                carriedOver,
                submittedAt,
                submittedBy,
                openedByOffice,
                returnedAt,
                returnComment,
                releasedAt,
                releasedBy,
                computedLights,
                flags,
                hash,
                null,
                null);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public StatusReport withVersion(long version) {
        return new StatusReport(
                id,
                version,
                measure,
                period,
                revision,
                replaces,
                state,
                author,
                date,
                responsible,
                light,
                lights,
                lightReason,
                reasons,
                risks,
                decisions,
                activities,
                nextMilestone,
                nextActivities,
                carriedOver,
                submittedAt,
                submittedBy,
                openedByOffice,
                returnedAt,
                returnComment,
                releasedAt,
                releasedBy,
                computedLights,
                flags,
                hash,
                follows,
                archived);
    }

    public StatusReportBuilder toBuilder() {
        return new StatusReportBuilder(this);
    }
}
