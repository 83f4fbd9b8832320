package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Clocks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of legal deadlines in the form of the API. */
@Singleton
final class Deadlines {
    private final PlanService plan;
    private final Clock clock;

    Deadlines(PlanService plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    List<DeadlineJson> list(
            Caller caller, Programme programme, Codes codes, @Nullable LocalDate day, @Nullable LocalDate asOf) {
        var from = day != null ? day : asOf != null ? asOf : Clocks.today(clock);
        return plan.deadlineStatus(caller, programme.id(), from, asOf).stream()
                .map(status -> DeadlineJson.of(status, from, codes))
                .toList();
    }
}
