package de.stellwerk.status;

import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.shared.Follows;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.StatusReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Changes some fields of a {@link StatusReport}. */
@NullUnmarked
public final class StatusReportBuilder {
    private StatusReportId id;
    private long version;
    private MeasureId measure;
    private YearMonth period;
    private int revision;
    private StatusReportId replaces;
    private ReportState state;
    private PersonId author;
    private LocalDate date;
    private String responsible;
    private Light light;
    private Lights lights;
    private String lightReason;
    private Reasons reasons;
    private List<ReportedRisk> risks;
    private List<NeededDecision> decisions;
    private String activities;
    private ReportedMilestone nextMilestone;
    private String nextActivities;
    private List<String> carriedOver;
    private Instant submittedAt;
    private PersonId submittedBy;
    private boolean openedByOffice;
    private Instant returnedAt;
    private String returnComment;
    private Instant releasedAt;
    private PersonId releasedBy;
    private ComputedLights computedLights;
    private List<Flag> flags;
    private String hash;
    private Follows follows;
    private ArchivedFrom archived;

    StatusReportBuilder(StatusReport from) {
        id = from.id();
        version = from.version();
        measure = from.measure();
        period = from.period();
        revision = from.revision();
        replaces = from.replaces();
        state = from.state();
        author = from.author();
        date = from.date();
        responsible = from.responsible();
        light = from.light();
        lights = from.lights();
        lightReason = from.lightReason();
        reasons = from.reasons();
        risks = from.risks();
        decisions = from.decisions();
        activities = from.activities();
        nextMilestone = from.nextMilestone();
        nextActivities = from.nextActivities();
        carriedOver = from.carriedOver();
        submittedAt = from.submittedAt();
        submittedBy = from.submittedBy();
        openedByOffice = from.openedByOffice();
        returnedAt = from.returnedAt();
        returnComment = from.returnComment();
        releasedAt = from.releasedAt();
        releasedBy = from.releasedBy();
        computedLights = from.computedLights();
        flags = from.flags();
        hash = from.hash();
        follows = from.follows();
        archived = from.archived();
    }

    public StatusReport build() {
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

    public StatusReportBuilder version(long version) {
        this.version = version;
        return this;
    }

    public StatusReportBuilder measure(MeasureId measure) {
        this.measure = measure;
        return this;
    }

    public StatusReportBuilder period(YearMonth period) {
        this.period = period;
        return this;
    }

    public StatusReportBuilder revision(int revision) {
        this.revision = revision;
        return this;
    }

    public StatusReportBuilder replaces(StatusReportId replaces) {
        this.replaces = replaces;
        return this;
    }

    public StatusReportBuilder state(ReportState state) {
        this.state = state;
        return this;
    }

    public StatusReportBuilder author(PersonId author) {
        this.author = author;
        return this;
    }

    public StatusReportBuilder date(LocalDate date) {
        this.date = date;
        return this;
    }

    public StatusReportBuilder responsible(String responsible) {
        this.responsible = responsible;
        return this;
    }

    public StatusReportBuilder light(Light light) {
        this.light = light;
        return this;
    }

    public StatusReportBuilder lights(Lights lights) {
        this.lights = lights;
        return this;
    }

    public StatusReportBuilder lightReason(String lightReason) {
        this.lightReason = lightReason;
        return this;
    }

    public StatusReportBuilder reasons(Reasons reasons) {
        this.reasons = reasons;
        return this;
    }

    public StatusReportBuilder risks(List<ReportedRisk> risks) {
        this.risks = risks;
        return this;
    }

    public StatusReportBuilder decisions(List<NeededDecision> decisions) {
        this.decisions = decisions;
        return this;
    }

    public StatusReportBuilder activities(String activities) {
        this.activities = activities;
        return this;
    }

    public StatusReportBuilder nextMilestone(ReportedMilestone nextMilestone) {
        this.nextMilestone = nextMilestone;
        return this;
    }

    public StatusReportBuilder nextActivities(String nextActivities) {
        this.nextActivities = nextActivities;
        return this;
    }

    public StatusReportBuilder carriedOver(List<String> carriedOver) {
        this.carriedOver = carriedOver;
        return this;
    }

    public StatusReportBuilder submittedAt(Instant submittedAt) {
        this.submittedAt = submittedAt;
        return this;
    }

    public StatusReportBuilder submittedBy(PersonId submittedBy) {
        this.submittedBy = submittedBy;
        return this;
    }

    public StatusReportBuilder openedByOffice(boolean openedByOffice) {
        this.openedByOffice = openedByOffice;
        return this;
    }

    public StatusReportBuilder returnedAt(Instant returnedAt) {
        this.returnedAt = returnedAt;
        return this;
    }

    public StatusReportBuilder returnComment(String returnComment) {
        this.returnComment = returnComment;
        return this;
    }

    public StatusReportBuilder releasedAt(Instant releasedAt) {
        this.releasedAt = releasedAt;
        return this;
    }

    public StatusReportBuilder releasedBy(PersonId releasedBy) {
        this.releasedBy = releasedBy;
        return this;
    }

    public StatusReportBuilder flags(List<Flag> flags) {
        this.flags = flags;
        return this;
    }

    public StatusReportBuilder computedLights(ComputedLights computedLights) {
        this.computedLights = computedLights;
        return this;
    }

    public StatusReportBuilder archived(ArchivedFrom archived) {
        this.archived = archived;
        return this;
    }

    public StatusReportBuilder follows(Follows follows) {
        this.follows = follows;
        return this;
    }

    public StatusReportBuilder hash(String hash) {
        this.hash = hash;
        return this;
    }
}
