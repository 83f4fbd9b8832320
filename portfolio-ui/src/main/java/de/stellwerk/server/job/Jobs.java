package de.stellwerk.server.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import de.stellwerk.notice.NoticeRun;
import de.stellwerk.shared.Ids;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Reminds people every few minutes. Of several nodes on one database one does it each time, whichever comes first; if it dies while it
 * does, another goes on. The operator's commands remind nobody.
 */
@Context
@Requires(property = "stellwerk.jobs-seconds")
@Requires(property = "stellwerk.mode", pattern = "demo|start")
final class Jobs implements ApplicationEventListener<StartupEvent> {
    private static final Duration LONGEST_POLL = Duration.ofSeconds(30);

    private final Scheduler scheduler;

    Jobs(
            DataSource source,
            DataSourceResolver resolver,
            NoticeRun notices,
            Clock clock,
            @Value("${stellwerk.jobs-seconds}") int seconds) {
        var every = Duration.ofSeconds(seconds);
        scheduler = Scheduler.create(resolver.resolve(source))
                .startTasks(Tasks.recurring("notices", FixedDelay.of(every)).execute((_, _) -> notices.run()))
                .schedulerName(new SchedulerName.Fixed(Ids.next().toString()))
                .threads(1)
                .pollingInterval(every.compareTo(LONGEST_POLL) < 0 ? every : LONGEST_POLL)
                .clock(clock::instant)
                .build();
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
