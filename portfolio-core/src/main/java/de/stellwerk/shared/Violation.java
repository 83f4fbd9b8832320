package de.stellwerk.shared;

import java.util.List;

/**
 * One reason why input was refused.
 *
 * @param field path of the field that caused it, as the API names it, e.g. {@code duration.maxMonths}; empty for the whole
 * @param rule name of the rule; the message bundle translates {@code rule.<name>}
 * @param args what the message names, in order
 */
public record Violation(String field, String rule, List<String> args) {
    public static Violation of(String field, String rule, Object... args) {
        return new Violation(
                field, rule, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
