package de.stellwerk.programme;

import de.stellwerk.shared.Money;
import java.util.List;

/** Finds the class of an amount (requirements row 42). */
public final class CostClasses {
    private CostClasses() {}

    /**
     * The classes that an amount can belong to, lowest first: two where it lies on a common bound (a person must choose), none where
     * it is above the top ("unclassified").
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public static List<CostClass> candidates(List<CostClass> classes, Money amount) {
        if (amount.compareTo(Money.euro(0)) < 0) {
            throw new IllegalArgumentException("negative amount");
        }
        var zero = amount.compareTo(Money.euro(0)) == 0;
        return classes.stream()
                .filter(c -> c.min().compareTo(amount) <= 0 && amount.compareTo(c.max()) <= 0)
                .filter(c -> !zero || c.max().compareTo(Money.euro(0)) == 0)
                .toList();
    }
}
