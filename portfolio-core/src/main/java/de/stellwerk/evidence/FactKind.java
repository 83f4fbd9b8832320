package de.stellwerk.evidence;

/** What a {@link Fact} states. */
public enum FactKind {
    /** It ends when it was agreed to, or earlier. Date: the agreed end. */
    ON_BASELINE,
    /** It ends so many days after the agreed end. Date: the computed end. */
    AFTER_BASELINE,
    /** A legal deadline is missed by so many days. Date: the last day that it allows. */
    DEADLINE_MISSED,
    /** A milestone that is not reached is expected so many days later than agreed. Date: when it is expected. */
    MILESTONE_LATE,
    /** A measure that has to be finished first, and is not, ends so many days after its agreed end. Date: its computed end. */
    PREDECESSOR_LATE,
    /** Nothing gives the measure an end that could be compared. */
    NO_END,
    /** No end was agreed. */
    NO_BASELINE,
    /** The measure gives a lack of staff or of money as the reason of its delay. */
    LACK_STATED,
    /** Nothing about posts or money is recorded. */
    NOTHING_RECORDED,
    /** A decision is overdue by so many days. Date: until when it was needed. */
    DECISION_OVERDUE,
    /** So many risks are open. */
    MANY_RISKS,
    /** No decision is overdue and there are not many risks. */
    NOTHING_CONSPICUOUS
}
