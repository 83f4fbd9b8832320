package de.stellwerk.risk;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Quarter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The assessed risks of a programme on a day beside those of the quarter before.
 *
 * @param now by key
 * @param before as they stood at the end of the last quarter, by key
 */
public record RiskStanding(Map<UUID, Risk> now, Map<UUID, Risk> before) {
    public static final RiskStanding NONE = new RiskStanding(Map.of(), Map.of());

    /**
     * @param day whose quarter tells which one is the last
     * @param asOf a past day, {@code null}: as of now
     */
    public static RiskStanding on(
            RiskService risks, Caller caller, ProgrammeId programme, LocalDate day, @Nullable LocalDate asOf) {
        var now = risks.assessed(caller, programme, asOf);
        if (now.isEmpty()) {
            return NONE;
        }
        var quarterEnd = Quarter.of(day).firstDay().minusDays(1);
        return new RiskStanding(
                now, risks.assessed(caller, programme, asOf == null || quarterEnd.isBefore(asOf) ? quarterEnd : asOf));
    }

    public Optional<Risk> of(UUID key) {
        return Optional.ofNullable(now.get(key));
    }

    public RiskTrend trend(Risk risk) {
        return RiskTrend.of(before.get(risk.key()), risk);
    }
}
