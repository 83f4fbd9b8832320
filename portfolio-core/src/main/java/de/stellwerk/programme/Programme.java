package de.stellwerk.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ProgrammeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A digitalisation programme with its goals and cost classes.
 *
 * @param code unique in the tenant, upper case letters, digits and hyphens, e.g. EGOV
 * @param document title of the strategy document from which its facts were taken
 * @param documentDate its date of issue
 * @param firstYear first planning year of the cost classes
 * @param lastYear last planning year
 * @param reportingSince first month for which status reports are due; {@code null}: none are due
 * @param dueWorkingDay working day of the following month on which a status report is due, 1 to 20
 */
public record Programme(
        ProgrammeId id,
        long version,
        String code,
        String name,
        @Nullable String description,
        @Nullable String document,
        @Nullable LocalDate documentDate,
        int firstYear,
        int lastYear,
        @Nullable YearMonth reportingSince,
        int dueWorkingDay,
        List<Goal> goals,
        List<CostClass> costClasses)
        implements Entity<Programme> {
    public Programme {
        goals = goals == null ? List.of() : List.copyOf(goals);
        costClasses = costClasses == null ? List.of() : List.copyOf(costClasses);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Programme withVersion(long version) {
        return new Programme(
                id,
                version,
                code,
                name,
                description,
                document,
                documentDate,
                firstYear,
                lastYear,
                reportingSince,
                dueWorkingDay,
                goals,
                costClasses);
    }
}
