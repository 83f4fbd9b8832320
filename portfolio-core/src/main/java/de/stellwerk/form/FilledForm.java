package de.stellwerk.form;

import de.stellwerk.shared.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as it came back, read and not believed yet.
 *
 * @param token {@code null}: the file holds none
 * @param report id of the report that it says it is for
 * @param reportVersion of that report, as the form says
 * @param locked what stands in all cells that are not to be filled in, in reading order
 * @param problems what could not be read, with the field
 */
public record FilledForm(
        @Nullable String token,
        @Nullable String report,
        @Nullable String reportVersion,
        List<String> locked,
        FormContent content,
        List<Violation> problems) {
    public FilledForm {
        locked = List.copyOf(locked);
        problems = List.copyOf(problems);
    }

    /** The token is nobody's business. */
    @Override
    public String toString() {
        return "FilledForm of report " + report;
    }
}
