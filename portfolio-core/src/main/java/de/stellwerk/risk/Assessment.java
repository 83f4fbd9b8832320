package de.stellwerk.risk;

import de.stellwerk.shared.Check;
import org.jspecify.annotations.Nullable;

/**
 * How somebody judges a risk.
 *
 * @param probability 1 to 5
 * @param impact 1 to 5
 * @param mitigation what is done about it
 * @param owner unit or role that deals with it, never a person
 * @param residualProbability what is left once that is done; {@code null} with {@code residualImpact}: not judged
 */
public record Assessment(
        @Nullable RiskCategory category,
        int probability,
        int impact,
        @Nullable String mitigation,
        @Nullable String owner,
        @Nullable Integer residualProbability,
        @Nullable Integer residualImpact) {
    private static final int MOST = 5;
    private static final int LONGEST = 4_000;
    private static final int LONGEST_OWNER = 200;

    public Assessment {
        mitigation = stripped(mitigation);
        owner = stripped(owner);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws de.stellwerk.shared.Refused with all that is wrong */
    void check() {
        var residual = residualProbability != null && residualImpact != null;
        new Check()
                .notNull(category, "category")
                .that(judged(probability), "probability", "numberBetween", 1, MOST)
                .that(judged(impact), "impact", "numberBetween", 1, MOST)
                .optional(mitigation, "mitigation", LONGEST)
                .optional(owner, "owner", LONGEST_OWNER)
                .that(
                        residualProbability == null || judged(residualProbability),
                        "residualProbability",
                        "numberBetween",
                        1,
                        MOST)
                .that(residualImpact == null || judged(residualImpact), "residualImpact", "numberBetween", 1, MOST)
                .that(residual || residualProbability == null, "residualImpact", "required")
                .that(residual || residualImpact == null, "residualProbability", "required")
                .done();
    }

    private static boolean judged(int number) {
        return number >= 1 && number <= MOST;
    }
}
