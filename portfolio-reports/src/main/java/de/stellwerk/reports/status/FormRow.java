package de.stellwerk.reports.status;

import java.util.List;

/**
 * A row of the printed form.
 *
 * @param number printed in the first column of the first row of its part, 1 to 8
 * @param usual height in points that the paper form gives it
 * @param flexible whether its free space may be used by other rows
 */
record FormRow(int number, double usual, boolean flexible, List<FormCell> cells) {
    FormRow {
        cells = List.copyOf(cells);
    }

    /** Height in points that its text needs. */
    double needed() {
        return cells.stream().mapToDouble(FormCell::height).max().orElse(0);
    }

    double roomy() {
        return Math.max(usual, needed());
    }

    /** Without the free space that a flexible row has. */
    double tight() {
        return flexible ? Math.max(2 * 21, needed()) : roomy();
    }
}
