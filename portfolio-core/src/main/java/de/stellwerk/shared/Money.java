package de.stellwerk.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount in EUR with two decimals. */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
    /** @throws IllegalArgumentException if the amount has parts of a cent or the currency is not EUR */
    public Money {
        if (!"EUR".equals(currency)) {
            throw new IllegalArgumentException("only EUR");
        }
        try {
            amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("parts of a cent", e);
        }
    }

    public static Money euro(long euros) {
        return new Money(BigDecimal.valueOf(euros), "EUR");
    }

    public static Money euro(BigDecimal euros) {
        return new Money(euros, "EUR");
    }

    public Money plus(Money other) {
        return euro(amount.add(other.amount));
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
