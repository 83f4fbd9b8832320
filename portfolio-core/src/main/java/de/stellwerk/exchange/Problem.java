package de.stellwerk.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * One reason why a workbook was refused.
 *
 * @param sheet name of the sheet as in the workbook
 * @param row number of the row, 0 for the sheet as a whole
 * @param column letter of the column, empty for the row as a whole
 * @param rule name of the rule; the message bundle translates {@code rule.<name>}
 * @param args what the message names, in order
 */
public record Problem(String sheet, int row, String column, String rule, List<String> args) {
    public Problem {
        args = List.copyOf(args);
    }

    static Problem of(String sheet, int row, String column, String rule, Object... args) {
        return new Problem(
                sheet,
                row,
                column,
                rule,
                Arrays.stream(args).map(String::valueOf).toList());
    }
}
