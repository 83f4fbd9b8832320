package de.stellwerk.baseline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.BaselineId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A baseline without its dates. The parts are as in {@link Baseline}.
 *
 * @param name {@code null} for the one agreed at first, which has no name of its own
 * @param day {@code null} for the one agreed at first, where the programme names no day of its document
 */
public record BaselineOutline(
        BaselineId id,
        long version,
        ProgrammeId programme,
        @Nullable String name,
        @Nullable LocalDate day,
        @Nullable ProgrammeReportId report)
        implements Versioned {
    /** Where a baseline comes from. */
    public enum Origin {
        /** The one that measures and milestones carry themselves. */
        AGREED,
        /** Set by the approval of a programme report; stays. */
        REPORT,
        /** Set by core team or office; can be deleted. */
        HAND
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    public Origin origin() {
        if (id.equals(Baseline.AGREED)) {
            return Origin.AGREED;
        }
        return report == null ? Origin.HAND : Origin.REPORT;
    }
}
