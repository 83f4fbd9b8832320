package de.stellwerk.risk;

/** Class of a risk by its value: up to 4, up to 9, up to 14, up to 25. */
public enum RiskClass {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** @param value probability times impact */
    public static RiskClass of(int value) {
        if (value >= 15) {
            return VERY_HIGH;
        }
        if (value >= 10) {
            return HIGH;
        }
        return value >= 5 ? MEDIUM : LOW;
    }
}
