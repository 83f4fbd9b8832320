package de.stellwerk.form;

import de.stellwerk.shared.Violation;
import de.stellwerk.status.StatusReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an old form.
 *
 * @param measure code, {@code null}: not recognised
 * @param report what it becomes, {@code null}: nothing
 * @param problems why not; empty where it becomes a report
 */
public record ArchiveLine(
        ArchivedForm form,
        @Nullable String measure,
        @Nullable StatusReport report,
        List<Violation> problems) {
    public ArchiveLine {
        problems = List.copyOf(problems);
    }

    public boolean good() {
        return report != null;
    }
}
