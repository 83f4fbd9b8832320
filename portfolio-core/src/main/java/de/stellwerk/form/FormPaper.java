package de.stellwerk.form;

import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.shared.Light;
import de.stellwerk.status.StatusReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an empty form shows and needs.
 *
 * @param municipality as displayed
 * @param computed lights that stand beside those to be chosen
 * @param due day by which it should be back
 * @param validUntil last day on which it can be taken over
 * @param phases of the measure, to choose from
 * @param proposed what its fields say at first
 * @param decisionRows how many lines there are for decisions
 * @param previous month of the report from which proposals come, {@code null}: there is none
 */
public record FormPaper(
        String municipality,
        String programme,
        String measureCode,
        String measureTitle,
        String blockCode,
        String blockName,
        StatusReport report,
        ComputedLights computed,
        LocalDate due,
        LocalDate validUntil,
        List<String> phases,
        FormContent proposed,
        int decisionRows,
        java.time.@Nullable YearMonth previous) {
    public FormPaper {
        phases = List.copyOf(phases);
    }

    /** The computed overall light. */
    public @Nullable Light computedWorst() {
        return computed.worst();
    }
}
