package de.stellwerk.evidence;

import de.stellwerk.shared.Light;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A light that follows from facts.
 *
 * @param light the worst that a fact speaks for, {@code null}: it cannot be judged
 * @param facts the worst first
 */
public record ComputedLight(@Nullable Light light, List<Fact> facts) {
    public ComputedLight {
        facts = facts == null ? List.of() : List.copyOf(facts);
    }

    static ComputedLight of(List<Fact> facts) {
        var sorted = facts.stream()
                .sorted(java.util.Comparator.comparing(
                                Fact::light,
                                java.util.Comparator.nullsFirst(java.util.Comparator.<Light>naturalOrder()))
                        .reversed())
                .toList();
        return new ComputedLight(
                Light.worst(facts.stream().map(Fact::light).toList()).orElse(null), sorted);
    }
}
