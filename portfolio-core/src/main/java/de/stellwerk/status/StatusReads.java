package de.stellwerk.status;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Copied;
import de.stellwerk.journal.Journal;
import de.stellwerk.measure.MeasureUse;
import de.stellwerk.measure.ReleasedLights;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds reports, of today or of a past day, and leaves out what the caller may not see. */
@Singleton
class StatusReads implements ReleasedLights, MeasureUse {
    static final Comparator<StatusReport> NEWEST_FIRST = Comparator.comparing(StatusReport::period)
            .thenComparing(StatusReport::revision)
            .reversed();

    private final StatusReportTable table;
    private final ReportCopy copy;
    private final Journal journal;

    StatusReads(StatusReportTable table, ReportCopy copy, Journal journal) {
        this.table = table;
        this.copy = copy;
        this.journal = journal;
    }

    /** Newest first. */
    List<StatusReport> of(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        var all = table.of(caller.tenant(), measure);
        return (asOf == null ? all : past(caller.tenant(), all, asOf))
                .stream().filter(r -> sees(caller, r)).sorted(NEWEST_FIRST).toList();
    }

    /** Reports are never deleted, so those of a past day are among those of today. */
    private List<StatusReport> past(TenantId tenant, List<StatusReport> today, LocalDate day) {
        return journal.asOf(table, tenant, today.stream().map(StatusReport::key).toList(), day);
    }

    /** All reports in outline, whoever may see them: by measure, newest first. */
    Copied<ReportOutline> outlines(TenantId tenant, @Nullable LocalDate asOf) {
        return copy.on(tenant, asOf);
    }

    /** The reasons that stand in the reports, as they are now. */
    Map<MeasureId, Reasons> reasons(TenantId tenant, Collection<ReportOutline> reports) {
        return table.find(tenant, reports.stream().map(ReportOutline::key).toList())
                .collect(Collectors.toMap(StatusReport::measure, StatusReport::reasons));
    }

    static boolean sees(Caller caller, StatusReport report) {
        return report.released() || Rights.seesUnreleased(caller, report.measure());
    }

    static boolean sees(Caller caller, ReportOutline report) {
        return report.released() || Rights.seesUnreleased(caller, report.measure());
    }

    /** The last released revision of the latest month. */
    static Optional<StatusReport> lastReleased(Collection<StatusReport> reports) {
        return reports.stream().filter(StatusReport::released).min(NEWEST_FIRST);
    }

    @Override
    public Map<MeasureId, Released> on(TenantId tenant, @Nullable LocalDate asOf) {
        return copy.on(tenant, asOf)
                .derived(ReleasedByMeasure.class, ReleasedByMeasure::of)
                .lights();
    }

    /** The last released light of each measure. */
    private record ReleasedByMeasure(Map<MeasureId, Released> lights) {
        static ReleasedByMeasure of(Copied<ReportOutline> reports) {
            var lights = new HashMap<MeasureId, Released>();
            for (var measure : reports.groups()) {
                reports.of(measure).stream()
                        .filter(ReportOutline::released)
                        .findFirst()
                        .ifPresent(r -> lights.put(r.measure(), new Released(r.effectiveLight(), r.period())));
            }
            return new ReleasedByMeasure(Map.copyOf(lights));
        }
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public boolean uses(TenantId tenant, MeasureId measure) {
        return !table.of(tenant, measure).isEmpty();
    }
}
