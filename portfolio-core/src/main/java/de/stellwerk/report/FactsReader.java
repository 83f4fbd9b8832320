package de.stellwerk.report;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads all that a snapshot needs: eight statements, however many measures there are. */
@Singleton
class FactsReader {
    private static final int MONTHS_BACK = 36;
    private final AccessService access;
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final StatusService status;
    private final Clock clock;

    FactsReader(
            AccessService access,
            ProgrammeService programmes,
            MeasureService measures,
            PlanService plan,
            StatusService status,
            Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.status = status;
        this.clock = clock;
    }

    /**
     * @param day on which the plan is looked at; today or later: as of now
     * @param recordedBy day by whose end all of it was recorded, {@code null}: as of now
     * @param until last month whose reports count
     */
    Facts read(Caller caller, ProgrammeId id, LocalDate day, @Nullable LocalDate recordedBy, YearMonth until) {
        var known = recordedBy == null || day.isBefore(recordedBy) ? day : recordedBy;
        var asOf = known.isBefore(Clocks.today(clock)) ? known : null;
        var programme = programmes.standingOn(caller, id, asOf);
        return new Facts(
                access.tenant(caller.tenant()),
                programme,
                programmes.blocks(caller, id, asOf),
                measures.all(caller, programme.code(), asOf),
                plan.milestones(caller, id, asOf),
                plan.deadlineStatus(caller, id, day, asOf),
                status.reports(caller, id, until.minusMonths(MONTHS_BACK), until, recordedBy),
                day,
                until);
    }
}
