package de.stellwerk.ui.roadmap;

import java.time.LocalDate;

/** What a person does with the picture; lines are named by the code of their measure or folded block. */
public interface RoadmapActions {
    void select(String code);

    /** Wants to see all about it. */
    void open(String code);

    /** @param by positive: finer */
    void zoom(int by);

    /** @param block code of the block to fold or unfold */
    void fold(String block);

    /** Whether a bar of a roadmap that is movable may be moved; who may not is told why. */
    default boolean mayMove(String measure) {
        return false;
    }

    /** Moved a bar to another start, by drag or by keyboard. Until the plan is shown anew, the bar stands where it was moved to. */
    default void move(String measure, LocalDate newStart) {}
}
