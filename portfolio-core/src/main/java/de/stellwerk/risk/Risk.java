package de.stellwerk.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RiskId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How bad a reported risk is and how far up it was taken (requirements rows 71 and 78). What it is, when it was named first and
 * whether it is still open is told by the reports alone (decision 11).
 *
 * @param id the key by which the reports carry it on
 * @param measure whose reports name it
 * @param assessment the last one; former ones are in the journal
 * @param steps up and back, oldest first
 */
public record Risk(
        RiskId id,
        long version,
        ProgrammeId programme,
        MeasureId measure,
        Assessment assessment,
        RiskLevel level,
        Instant assessedAt,
        List<Escalation> steps)
        implements Entity<Risk> {
    public Risk {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** Probability times impact, 1 to 25. */
    public int value() {
        return assessment.probability() * assessment.impact();
    }

    public RiskClass classOfValue() {
        return RiskClass.of(value());
    }

    /** The moment since which it is on its level. */
    public Instant onLevelSince() {
        return steps.isEmpty() ? assessedAt : steps.getLast().at();
    }

    /** The last step up, unless it came back to the project since. */
    public @Nullable Instant escalatedAt() {
        return level == RiskLevel.PROJECT
                ? null
                : steps.reversed().stream()
                        .filter(Escalation::up)
                        .map(Escalation::at)
                        .findFirst()
                        .orElse(null);
    }

    /** Days on its level, the first one not counted. */
    public int daysOnLevel(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(onLevelSince(), Clocks.BERLIN), day);
    }

    Risk assessed(Assessment judged) {
        return new Risk(id, version, programme, measure, judged, level, assessedAt, steps);
    }

    Risk stepped(Escalation step) {
        var all = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new Risk(id, version, programme, measure, assessment, step.to(), assessedAt, all);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Risk withVersion(long version) {
        return new Risk(id, version, programme, measure, assessment, level, assessedAt, steps);
    }
}
