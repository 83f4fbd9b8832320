package de.stellwerk.probability;

import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.engine.Outlook;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely the dates of a programme are.
 *
 * @param day as of which
 * @param learned what finished measures have taught
 * @param open measures that have a date and are not finished
 * @param ranged of these so many whose duration may be another; the others take as long as planned in every run
 * @param programme when the last measure ends; {@code null} if none has a date, or the plan cannot be computed
 * @param deadlines of each measure that has one: the least likely first
 * @param unplaced measures that are neither finished nor given up and have no date; every end of all is one without them
 */
public record Prospects(
        LocalDate day,
        Question question,
        Learned learned,
        int open,
        int ranged,
        @Nullable Outlook programme,
        List<OfBlock> blocks,
        List<OfMeasure> measures,
        List<OfDeadline> deadlines,
        List<Measure> unplaced) {
    public Prospects {
        blocks = List.copyOf(blocks);
        measures = List.copyOf(measures);
        deadlines = List.copyOf(deadlines);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * The slip of finished measures.
     *
     * @param measures that are finished and of which it is known how long they were to take
     * @param needed so many it takes
     * @param factor by which the middle one took longer; {@code null} as long as there are too few
     */
    public record Learned(
            int measures, int needed, @Nullable Double factor) {}

    /** When the last measure of a block ends. */
    public record OfBlock(Block block, Outlook end) {}

    /** When a measure ends. */
    public record OfMeasure(Measure measure, Outlook end) {}

    /**
     * How likely a measure ends in time for a legal deadline.
     *
     * @param date the statement that counts; {@code null}: none has a date, or they contradict each other
     * @param probability from 0 to 1; {@code null}: nobody can tell
     * @param certain else it is so likely at the most, because somewhere before it a duration is not known
     * @param drivers what the end of the measure hangs on most
     */
    public record OfDeadline(
            Deadline deadline,
            Measure measure,
            @Nullable ImpreciseDate date,
            @Nullable Double probability,
            boolean certain,
            List<Driver> drivers) {
        public OfDeadline {
            drivers = List.copyOf(drivers);
        }
    }

    /**
     * A measure that an end hangs on.
     *
     * @param correlation of its duration with that end, from 0 to 1
     * @param days by which that end moves when this one takes a standard deviation longer than on average
     * @param driving in which share of the runs that end follows from its duration
     */
    public record Driver(Measure measure, double correlation, double days, double driving) {}
}
