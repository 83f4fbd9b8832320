package de.stellwerk.form;

import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.StatusReport;
import java.time.LocalDate;
import java.util.List;

/**
 * What would come of a form; nothing is written yet.
 *
 * @param report as it is now
 * @param date day that the report would bear
 * @param stale whether the report was changed since the form was handed out
 * @param differences in the order of the form
 * @param openPoints what would keep the report from being submitted if each field that both changed came from the form
 */
public record ExaminedForm(
        Measure measure,
        StatusReport report,
        LocalDate date,
        boolean stale,
        List<FormDifference> differences,
        List<Violation> openPoints) {
    public ExaminedForm {
        differences = List.copyOf(differences);
        openPoints = List.copyOf(openPoints);
    }
}
