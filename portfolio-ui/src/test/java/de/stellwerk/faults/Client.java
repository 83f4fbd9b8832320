package de.stellwerk.faults;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes without a pause until the program dies under it, and remembers what was acknowledged. */
abstract class Client {
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Map<String, Integer> byKind = new ConcurrentSkipListMap<>();
    private Thread thread;
    private int before;
    private volatile Throwable failure;
    private volatile boolean cutOff;

    abstract void connect(RunningProgram program);

    /** One write. @return its kind, once the program has acknowledged it */
    abstract String write();

    /** After the program is back: nothing that was acknowledged is lost, nothing is there by half. */
    abstract void check();

    /** How many writes of each kind were acknowledged. */
    final Map<String, Integer> acknowledged() {
        return byKind;
    }

    final void begin() {
        cutOff = false;
        before = acknowledged.get();
        thread = Thread.ofPlatform().name(getClass().getSimpleName()).start(this::work);
    }

    private void work() {
        try {
            while (true) {
                byKind.merge(write(), 1, Integer::sum);
                acknowledged.incrementAndGet();
            }
        } catch (UncheckedIOException e) {
            // The program is gone: from here on nobody knows, until it is asked again.
            cutOff = true;
        } catch (RuntimeException | AssertionError e) {
            failure = e;
        }
    }

    /** Until something of this run is acknowledged, so that no kill comes too early to matter. */
    final void awaitAcknowledgement() {
        while (acknowledged.get() == before && thread.isAlive()) {
            RunningProgram.pause(10);
        }
    }

    final void awaitEnd() {
        try {
            thread.join(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (!cutOff) {
            throw new AssertionError(thread.getName() + " was not cut off by the kill", failure);
        }
    }
}
