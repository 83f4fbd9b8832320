package de.stellwerk.report;

import de.stellwerk.shared.Light;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportOutline;
import de.stellwerk.status.ReportedRisk;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the released reports of one measure say up to a month, whoever looks.
 *
 * @param until last month whose reports count for {@code last}, {@code since} and {@code lights}
 * @param last the last released report
 * @param since first month that names a risk or decision of the last report
 * @param lights of the twelve months up to the last one that counts, oldest first; {@code null}: nothing released
 * @param computed the lights that followed from facts when those reports were submitted; {@code null}: none
 * @param changes lights that differ from the month before, of all months
 */
record ReportDigest(
        YearMonth until,
        @Nullable ReportOutline last,
        Map<UUID, YearMonth> since,
        List<@Nullable Light> lights,
        List<@Nullable Light> computed,
        List<LightChange> changes) {
    static final int MONTHS = 12;

    /** A release by which the light changed. */
    record LightChange(
            Instant at, @Nullable Light from, @Nullable Light to) {}

    /** @param newestFirst released or not */
    static ReportDigest of(List<ReportOutline> newestFirst, YearMonth until) {
        var released = newestFirst.stream().filter(ReportOutline::released).toList();
        var counting = released.stream().filter(r -> !r.period().isAfter(until)).toList();
        var last = counting.isEmpty() ? null : counting.getFirst();
        return new ReportDigest(
                until,
                last,
                last == null ? Map.of() : since(last, counting),
                lights(counting, until, ReportOutline::effectiveLight),
                lights(counting, until, ReportOutline::computedLight),
                changes(released));
    }

    private static Map<UUID, YearMonth> since(ReportOutline last, List<ReportOutline> counting) {
        var since = new HashMap<UUID, YearMonth>();
        last.risks().forEach(r -> since.put(r.key(), last.period()));
        last.decisions().forEach(d -> since.put(d.key(), last.period()));
        for (var report : counting) {
            report.risks().stream().map(ReportedRisk::key).forEach(k -> since.replace(k, report.period()));
            report.decisions().stream().map(NeededDecision::key).forEach(k -> since.replace(k, report.period()));
        }
        return Map.copyOf(since);
    }

    private static List<@Nullable Light> lights(
            List<ReportOutline> counting, YearMonth until, Function<ReportOutline, @Nullable Light> light) {
        var lights = new ArrayList<@Nullable Light>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            var month = until.minusMonths(back);
            lights.add(counting.stream()
                    .filter(r -> r.period().equals(month))
                    .findFirst()
                    .map(light)
                    .orElse(null));
        }
        return lights;
    }

    private static List<LightChange> changes(List<ReportOutline> released) {
        var changes = new ArrayList<LightChange>();
        for (var report : released) {
            var before = released.stream()
                    .filter(r -> r.period().isBefore(report.period()))
                    .findFirst();
            var when = report.releasedAt();
            if (when != null && before.isPresent() && before.get().effectiveLight() != report.effectiveLight()) {
                changes.add(new LightChange(when, before.get().effectiveLight(), report.effectiveLight()));
            }
        }
        return List.copyOf(changes);
    }
}
