package de.stellwerk.schedule.engine;

/** Follows a simulation. Called from the threads that compute, so it must be quick. */
public interface Watcher {
    Watcher NOBODY = done -> true;

    /**
     * Some runs more are done.
     *
     * @param done so far
     * @return whether to go on
     */
    boolean goOn(int done);
}
