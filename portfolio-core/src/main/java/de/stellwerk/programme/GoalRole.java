package de.stellwerk.programme;

/** Place of a goal among the others: übergeordnetes Ziel, Ziel, notwendige Voraussetzung. */
public enum GoalRole {
    OVERARCHING,
    GOAL,
    PRECONDITION
}
