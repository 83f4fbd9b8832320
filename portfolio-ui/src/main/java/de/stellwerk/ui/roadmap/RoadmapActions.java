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

    /** Moved a bar, by drag or by keyboard; only of a roadmap that is movable. */
    default void move(String measure, LocalDate newStart) {}
}
