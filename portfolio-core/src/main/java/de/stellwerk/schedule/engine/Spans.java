package de.stellwerk.schedule.engine;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.GuideTableDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How likely each span of a task is, in {@linkplain Estimate#steps steps}. Spans are whole, so the likelihood of each is worked out once,
 * from estimate and slip together, and a run only looks one up.
 */
final class Spans {
    /** PERT: the most likely span weighs so many times as much as each end. */
    private static final double WEIGHT = 4;

    /** In so many parts the curve is taken to be straight; it is then exact to a hundred-thousandth. */
    private static final int PARTS = 256;

    private final int shortest;
    private final double[] likelihoods;
    private final SharedStateDiscreteSampler sampler;

    private Spans(int shortest, double[] likelihoods) {
        this.shortest = shortest;
        this.likelihoods = likelihoods;
        sampler = GuideTableDiscreteSampler.of(NO_RANDOM, likelihoods);
    }

    /** The sampler of all draws is only a table; each thread brings its own numbers. */
    private static final UniformRandomProvider NO_RANDOM = () -> {
        throw new IllegalStateException("a table has no numbers of its own");
    };

    static Spans of(Estimate estimate, Slip slip) {
        int min = Estimate.steps(estimate.min());
        int max = Estimate.steps(estimate.max());
        var curve = new Curve(min, Estimate.steps(estimate.likely()), max);
        double[] factors = slip.factors().stream().mapToDouble(f -> f).sorted().toArray();
        int shortest = Math.max(1, (int) Math.round(min * factors[0]));
        int longest = Math.max(1, (int) Math.min(Span.LONGEST, Math.round(max * factors[factors.length - 1])));
        var likelihoods = new double[longest - shortest + 1];
        for (double factor : factors) {
            double below = 0;
            for (int i = 0; i < likelihoods.length; i++) {
                double upTo = i == likelihoods.length - 1 ? 1 : curve.below((shortest + i + 0.5) / factor);
                likelihoods[i] += (upTo - below) / factors.length;
                below = upTo;
            }
        }
        return new Spans(shortest, likelihoods);
    }

    /** How likely it is to take so many steps or more. */
    double likelihood(int steps) {
        return Arrays.stream(likelihoods)
                .skip(Math.max(0, steps - (long) shortest))
                .sum();
    }

    /** What is left once it is known to take so many steps or more, which must not be impossible. */
    Spans atLeast(int steps) {
        int cut = Math.max(0, steps - shortest);
        return cut == 0 ? this : new Spans(shortest + cut, Arrays.copyOfRange(likelihoods, cut, likelihoods.length));
    }

    int shortest() {
        return shortest;
    }

    int longest() {
        return shortest + likelihoods.length - 1;
    }

    boolean vary() {
        return likelihoods.length > 1;
    }

    /** Draws with these numbers; add {@link #shortest}. */
    DiscreteSampler with(UniformRandomProvider random) {
        return sampler.withUniformRandomProvider(random);
    }

    /** The distribution function of an estimate. */
    private static final class Curve {
        private final double min;
        private final double range;
        private final double[] values;

        Curve(int min, int likely, int max) {
            this.min = min;
            range = max - min;
            // Two parts a step put every boundary between two steps on a point.
            values = new double[range == 0 ? 0 : Math.min(PARTS, 2 * (max - min)) + 1];
            if (range > 0) {
                var beta =
                        BetaDistribution.of(1 + WEIGHT * (likely - min) / range, 1 + WEIGHT * (max - likely) / range);
                Arrays.setAll(values, i -> beta.cumulativeProbability(i / (values.length - 1.0)));
            }
        }

        double below(double steps) {
            if (steps <= min) {
                return 0;
            }
            if (steps >= min + range) {
                return 1;
            }
            double place = (steps - min) / range * (values.length - 1);
            int point = Math.min((int) place, values.length - 2);
            return values[point] + (place - point) * (values[point + 1] - values[point]);
        }
    }
}
