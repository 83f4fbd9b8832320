package de.stellwerk.probability;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How likely the dates of a programme are. Computes one simulation at a time, away from those who ask; what came out is kept as long as
 * the plan stays as it is.
 */
@Singleton
public class ProbabilityService {
    /** More do not make it faster on a small machine, and leave nothing for others. */
    private static final int MOST_THREADS = 2;

    private static final int MOST_WAITING = 20;
    private static final int MOST_KEPT = 16;

    private final ForecastService forecasts;
    private final ThreadPoolExecutor line = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("probability").factory());

    private final Map<Asked, Run> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Run> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** A forecast is made anew when anything that it follows from changes, so it stands for the state of the plan. */
    private record Asked(Forecast forecast, Question question) {}

    /** Is told nothing, but counts as somebody who wants the result. */
    private static final class Waiting implements Runnable {
        @Override
        public void run() {
            // It looks at the result itself.
        }
    }

    ProbabilityService(ForecastService forecasts) {
        this.forecasts = forecasts;
    }

    /**
     * Waits for what comes out.
     *
     * @param asOf a past day, {@code null}: as of now
     * @throws Refused if too many wait already
     */
    public Prospects prospects(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf, Question question) {
        Runnable follower = new Waiting();
        var run = follow(caller, programme, asOf, question, follower);
        try {
            return run.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            run.leave(follower);
        }
    }

    /**
     * Starts a simulation, or joins one that computes the same or has done so.
     *
     * @param asOf a past day, {@code null}: as of now
     * @param follower is told, on another thread, of progress and of the end, until it {@linkplain Run#leave leaves}
     * @throws Refused if too many wait already
     */
    public Run follow(
            Caller caller, ProgrammeId programme, @Nullable LocalDate asOf, Question question, Runnable follower) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeWholeProgramme");
        return follow(new Asked(forecasts.forecast(caller, programme, asOf), question), follower);
    }

    private synchronized Run follow(Asked asked, Runnable follower) {
        var found = kept.get(asked);
        if (found != null && found.follow(follower)) {
            return found;
        }
        var run = new Run(asked.question().runs());
        run.follow(follower);
        try {
            line.execute(() -> run.compute(() -> compute(asked, run)));
        } catch (RejectedExecutionException e) {
            throw Refused.state("simulationsBusy");
        }
        kept.put(asked, run);
        return run;
    }

    private static Prospects compute(Asked asked, Run run) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return Simulated.of(asked.forecast(), asked.question(), threads, run::goOn);
    }

    @PreDestroy
    void close() {
        line.shutdownNow();
    }
}
