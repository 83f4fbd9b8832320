package de.stellwerk.probability;

import de.stellwerk.shared.Refused;

/**
 * How a plan is to be simulated.
 *
 * @param seed with the same, everything comes out the same
 */
public record Question(int runs, long seed) {
    public static final int FEWEST = 100;
    public static final int MOST = 100_000;

    /** So many runs tell a share to about one in a hundred. */
    public static final int USUAL = 10_000;

    public static final Question STANDARD = new Question(USUAL, 1);

    /** @throws Refused if that are too few runs or too many */
    public Question {
        if (runs < FEWEST || runs > MOST) {
            throw Refused.input("runs", "outOfRange", FEWEST, MOST);
        }
    }
}
