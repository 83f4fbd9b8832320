package de.stellwerk.probability;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** A simulation that waits, computes or is done; all who ask the same of the same plan share it. It is given up when all have left. */
public final class Run {
    /** Whoever follows is told so often until it is done. */
    private static final int STEPS = 20;

    private final int runs;
    private final CompletableFuture<Prospects> result = new CompletableFuture<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile int done;
    private boolean givenUp;

    Run(int runs) {
        this.runs = runs;
    }

    // --- for those who ask ------------------------------------------------------------------------------------------

    /** From 0 to 1. */
    public double progress() {
        return (double) done / runs;
    }

    /**
     * @return empty as long as it is not done, and if it was given up
     * @throws CompletionException if it failed
     */
    public Optional<Prospects> result() {
        return result.isDone() && !result.isCancelled() ? Optional.of(result.join()) : Optional.empty();
    }

    /** Not to be told any more. */
    public synchronized void leave(Runnable follower) {
        followers.remove(follower);
        givenUp = followers.isEmpty() && !result.isDone();
    }

    Prospects await() throws InterruptedException, ExecutionException {
        return result.get();
    }

    // --- for those who answer ---------------------------------------------------------------------------------------

    /** @return whether there is still something to follow */
    synchronized boolean follow(Runnable follower) {
        if (givenUp || result.isCompletedExceptionally()) {
            return false;
        }
        followers.add(follower);
        return true;
    }

    private synchronized boolean isGivenUp() {
        return givenUp;
    }

    boolean goOn(int done) {
        int step = this.done * STEPS / runs;
        this.done = done;
        if (done * STEPS / runs > step && done < runs) {
            tell();
        }
        return !isGivenUp();
    }

    /** @param prospects to be computed now, unless nobody wants them any more */
    void compute(Supplier<Prospects> prospects) {
        try {
            if (isGivenUp()) {
                throw new CancellationException("nobody waits for it");
            }
            result.complete(prospects.get());
        } catch (CancellationException e) {
            result.cancel(false);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
            throw e;
        } finally {
            tell();
        }
    }

    private void tell() {
        followers.forEach(Runnable::run);
    }
}
