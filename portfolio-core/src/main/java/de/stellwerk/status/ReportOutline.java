package de.stellwerk.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A status report without its long texts: what views over a whole programme need. The parts are as in {@link StatusReport}.
 *
 * @param computedLights {@code null} before the submission, and in reports from before there were any
 */
public record ReportOutline(
        StatusReportId id,
        long version,
        MeasureId measure,
        YearMonth period,
        int revision,
        ReportState state,
        LocalDate date,
        @Nullable Light light,
        Lights lights,
        List<ReportedRisk> risks,
        List<NeededDecision> decisions,
        @Nullable Computed computedLights,
        @Nullable Instant submittedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant releasedAt)
        implements Versioned, Reported {
    public ReportOutline {
        risks = risks == null ? List.of() : List.copyOf(risks);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /** The computed light of each dimension, without what it rests on. */
    public record Computed(Dimension schedule, Dimension resources, Dimension quality) {
        /** @param light {@code null}: it could not be judged */
        public record Dimension(@Nullable Light light) {}

        /** The worst of the three, {@code null} if none could be judged. */
        @JsonIgnore
        public @Nullable Light worst() {
            return Light.worst(Arrays.asList(schedule.light, resources.light, quality.light))
                    .orElse(null);
        }
    }

    /** The worst of the computed lights, {@code null} if there are none or none could be judged. */
    @JsonIgnore
    public @Nullable Light computedLight() {
        return computedLights == null ? null : computedLights.worst();
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }
}
