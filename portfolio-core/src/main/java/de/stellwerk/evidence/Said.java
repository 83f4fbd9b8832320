package de.stellwerk.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * What a status report says that the computed lights look at.
 *
 * @param openRisks how many
 * @param openDecisions until when each of them is needed; those without a day are left out
 */
public record Said(int openRisks, List<LocalDate> openDecisions) {
    public Said {
        openDecisions = List.copyOf(openDecisions);
    }
}
