package de.stellwerk.schedule;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RelationId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Milestones, relations and legal deadlines. Saving with version 0 creates. */
@Singleton
public class PlanService {
    /** In the order of their codes. */
    public List<Milestone> milestones(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Of all measures of the programme that the caller sees. */
    public List<Milestone> milestones(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    public Milestone save(Caller caller, Milestone milestone) {
        throw new UnsupportedOperationException();
    }

    public void delete(Caller caller, MilestoneId id, long version) {
        throw new UnsupportedOperationException();
    }

    public List<Relation> relations(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Those in which the node stands on either side. */
    public List<Relation> relations(Caller caller, NodeRef node, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** @throws de.stellwerk.shared.Refused rule {@code relationCycle} with the codes of the cycle in order */
    public Relation save(Caller caller, Relation relation) {
        throw new UnsupportedOperationException();
    }

    public void delete(Caller caller, RelationId id, long version) {
        throw new UnsupportedOperationException();
    }

    /** The register, in the order of the codes. */
    public List<Deadline> deadlines(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    public Deadline save(Caller caller, Deadline deadline) {
        throw new UnsupportedOperationException();
    }

    public void delete(Caller caller, DeadlineId id, long version) {
        throw new UnsupportedOperationException();
    }

    /**
     * The register as of a day (requirements rows 22 and 25).
     *
     * @param day from which days are counted
     */
    public List<DeadlineStatus> deadlineStatus(
            Caller caller, ProgrammeId programme, LocalDate day, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /**
     * A deadline on a day.
     *
     * @param effective the statement that counts, {@code null}: none has a date, or they contradict each other
     * @param conflictsWith codes of entries that state another date for the same duty while none is chosen; also this entry's own
     *     code where its own statements contradict each other
     * @param superseded another entry's statement of the same duty was chosen
     * @param daysLeft days from the day to the last one that the statement allows; negative: passed by so many days
     */
    public record DeadlineStatus(
            Deadline deadline,
            @Nullable DeadlineStatement effective,
            List<String> conflictsWith,
            boolean superseded,
            @Nullable Integer daysLeft) {}
}
