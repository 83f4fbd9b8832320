package de.stellwerk.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A status report without its long texts: what views over a whole programme need. The parts are as in {@link StatusReport}. */
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
        @Nullable Instant submittedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant releasedAt)
        implements Versioned, Reported {
    public ReportOutline {
        risks = risks == null ? List.of() : List.copyOf(risks);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }
}
