package de.stellwerk.programme;

import de.stellwerk.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a programme costs after its cost classes (requirements row 43). Internal staff cost is excluded, and whoever shows the sum
 * says so.
 *
 * @param unclassified how many blocks state no class and are not in the sum
 */
public record CostRange(Money min, Money max, int unclassified) {

    /** Empty if no block has a class. */
    public static Optional<CostRange> of(List<CostClass> classes, List<Block> blocks) {
        var min = Money.euro(0);
        var max = Money.euro(0);
        int unclassified = 0;
        for (var block : blocks) {
            var found = classes.stream()
                    .filter(c -> block.costClass() != null && c.code() == block.costClass())
                    .findFirst();
            min = min.plus(found.map(CostClass::min).orElse(Money.euro(0)));
            max = max.plus(found.map(CostClass::max).orElse(Money.euro(0)));
            unclassified += found.isEmpty() ? 1 : 0;
        }
        return unclassified == blocks.size() ? Optional.empty() : Optional.of(new CostRange(min, max, unclassified));
    }
}
