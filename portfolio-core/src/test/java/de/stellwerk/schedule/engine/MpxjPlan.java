package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.Link;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/** A plan of working days on weekdays as a project of MPXJ, with the working hours that it brings along. */
final class MpxjPlan {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ProjectFile file = new ProjectFile();
    private final Plan plan;
    private final Map<String, org.mpxj.Task> tasks = new HashMap<>();

    MpxjPlan(Plan plan, Collection<LocalDate> freeDays) {
        this.plan = plan;
        var calendar = file.addDefaultBaseCalendar();
        freeDays.forEach(calendar::addCalendarException);
        file.setDefaultCalendar(calendar);
        plan.tasks().forEach(this::add);
        plan.ties().forEach(this::add);
    }

    private void add(Task task) {
        var other = file.addTask();
        other.setName(task.id());
        other.setDuration(days(task.span().amount()));
        other.setRemainingDuration(other.getDuration());
        other.setActualDuration(days(0));
        other.setMilestone(task.span().amount() == 0);
        other.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
        tasks.put(task.id(), other);
    }

    private void add(Tie tie) {
        tasks.get(tie.successor())
                .addPredecessor(new Relation.Builder()
                        .predecessorTask(tasks.get(tie.predecessor()))
                        .type(type(tie.link()))
                        .lag(days(Network.amount(tie.lag()))));
    }

    private static Duration days(int days) {
        return Duration.getInstance(days, TimeUnit.DAYS);
    }

    private static RelationType type(Link link) {
        return switch (link) {
            case FS -> RelationType.FINISH_START;
            case SS -> RelationType.START_START;
            case FF -> RelationType.FINISH_FINISH;
            case SF -> RelationType.START_FINISH;
        };
    }

    /** Makes the first day hold for every task; MPXJ itself lets it hold only for those that wait for nothing. */
    MpxjPlan holdFirstDay() {
        for (var task : tasks.values()) {
            task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
            task.setConstraintDate(plan.firstDay().atTime(MORNING));
        }
        return this;
    }

    void schedule() throws CpmException {
        new MicrosoftScheduler().schedule(file, plan.firstDay().atTime(MORNING));
    }

    /** Dates and floats as this engine would write them. */
    List<String> dates() {
        var dates = new ArrayList<String>();
        for (var task : plan.tasks()) {
            var other = tasks.get(task.id());
            dates.add("%s: %s..%s, late %s..%s, float %.0f"
                    .formatted(
                            task.id(),
                            other.getEarlyStart().toLocalDate(),
                            other.getEarlyFinish().toLocalDate(),
                            other.getLateStart().toLocalDate(),
                            other.getLateFinish().toLocalDate(),
                            other.getTotalSlack().getDuration()));
        }
        return dates;
    }

    static List<String> dates(Schedule schedule) {
        return schedule.dates().stream()
                .map(d -> "%s: %s..%s, late %s..%s, float %d"
                        .formatted(
                                d.task(),
                                d.earlyStart(),
                                d.earlyFinish(),
                                d.lateStart(),
                                d.lateFinish(),
                                d.totalFloat()))
                .toList();
    }
}
