package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Column;
import de.stellwerk.exchange.SheetKind;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a column is for, shown beside the chosen cell, and the words or codes to choose from. */
final class Explanation {
    private static final int LAST_ROW = 2_000;
    private static final int LONGEST_CELL = 32_000;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 255;
    private static final Map<String, SheetKind> CODES =
            Map.of("block", SheetKind.BLOCKS, "measure", SheetKind.MEASURES, "costClass", SheetKind.COST_CLASSES);

    private Explanation() {}

    static void add(XSSFSheet sheet, int place, Column column) {
        var helper = sheet.getDataValidationHelper();
        var cells = new CellRangeAddressList(1, LAST_ROW, place, place);
        var validation = helper.createValidation(constraint(helper, column), cells);
        validation.setEmptyCellAllowed(true);
        // A warning, no stop: other words are understood as well, and the import says what it cannot read.
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(!column.choices().isEmpty());
        validation.createPromptBox(shortened(title(column), LONGEST_TITLE), shortened(column.help(), LONGEST_TEXT));
        validation.setShowPromptBox(true);
        sheet.addValidationData(validation);
    }

    private static String title(Column column) {
        return column.required() ? column.header() + " (Pflicht)" : column.header();
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Column column) {
        if (!column.choices().isEmpty()) {
            return helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        }
        var codes = CODES.get(column.field());
        return codes == null
                ? helper.createTextLengthConstraint(
                        DataValidationConstraint.OperatorType.LESS_OR_EQUAL, String.valueOf(LONGEST_CELL), null)
                : helper.createFormulaListConstraint("'" + codes.title() + "'!$A$2:$A$" + LAST_ROW);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
