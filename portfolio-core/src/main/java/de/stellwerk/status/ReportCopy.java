package de.stellwerk.status;

import de.stellwerk.journal.Copied;
import de.stellwerk.journal.Copies;
import de.stellwerk.journal.Copy;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All reports in outline, by measure, newest first. */
@Singleton
class ReportCopy {
    static final Comparator<ReportOutline> NEWEST_FIRST = Comparator.comparing(ReportOutline::period)
            .thenComparing(ReportOutline::revision)
            .reversed();

    private final Copy<ReportOutline> copy;

    ReportCopy(StatusReportTable table, Copies copies) {
        copy = copies.of(table, ReportOutline.class, ReportOutline::measure, NEWEST_FIRST, ReportCopy::sharing);
    }

    /** @param asOf a past day, {@code null}: as of now */
    Copied<ReportOutline> on(TenantId tenant, @Nullable LocalDate asOf) {
        return copy.on(tenant, asOf);
    }

    /** Reports of a measure carry most of their risks and decisions on from month to month. */
    private static UnaryOperator<ReportOutline> sharing() {
        var seen = new HashMap<Object, Object>();
        return r -> new ReportOutline(
                r.id(),
                r.version(),
                shared(seen, r.measure()),
                shared(seen, r.period()),
                r.revision(),
                r.state(),
                shared(seen, r.date()),
                r.light(),
                shared(seen, r.lights()),
                shared(seen, r.risks().stream().map(k -> shared(seen, k)).toList()),
                shared(
                        seen,
                        r.decisions().stream()
                                .map(d -> shared(seen, of(seen, d)))
                                .toList()),
                r.computedLights() == null ? null : shared(seen, r.computedLights()),
                r.submittedAt(),
                r.returnedAt(),
                r.releasedAt());
    }

    private static NeededDecision of(HashMap<Object, Object> seen, NeededDecision d) {
        return new NeededDecision(
                shared(seen, d.key()),
                shared(seen, d.text()),
                d.due() == null ? null : shared(seen, d.due()),
                d.closed(),
                d.holds() == null ? null : shared(seen, d.holds()));
    }

    @SuppressWarnings("unchecked")
    private static <T> T shared(HashMap<Object, Object> seen, T part) {
        var first = seen.putIfAbsent(part, part);
        return first == null ? part : (T) first;
    }
}
