package de.stellwerk.status;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Journal;
import de.stellwerk.measure.MeasureUse;
import de.stellwerk.measure.ReleasedLights;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds reports, of today or of a past day, and leaves out what the caller may not see. */
@Singleton
class StatusReads implements ReleasedLights, MeasureUse {
    static final Comparator<StatusReport> NEWEST_FIRST = Comparator.comparing(StatusReport::period)
            .thenComparing(StatusReport::revision)
            .reversed();

    private final StatusReportTable table;
    private final Journal journal;

    StatusReads(StatusReportTable table, Journal journal) {
        this.table = table;
        this.journal = journal;
    }

    /** Newest first. */
    List<StatusReport> of(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        var all = asOf == null
                ? table.of(caller.tenant(), measure).stream()
                : past(caller.tenant(), asOf).filter(r -> r.measure().equals(measure));
        return all.filter(r -> sees(caller, r)).sorted(NEWEST_FIRST).toList();
    }

    /** Of the programme's measures, newest first. */
    List<StatusReport> between(
            Caller caller, ProgrammeId programme, YearMonth from, YearMonth to, @Nullable LocalDate asOf) {
        var all = asOf == null
                ? table.between(caller.tenant(), programme, from, to).stream()
                : past(caller.tenant(), asOf)
                        .filter(r -> !r.period().isBefore(from) && !r.period().isAfter(to));
        return all.filter(r -> sees(caller, r)).sorted(NEWEST_FIRST).toList();
    }

    /** All released reports of the programme, whoever may see their measures, in no order. */
    List<StatusReport> released(TenantId tenant, ProgrammeId programme, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return table.released(tenant, programme);
        }
        var known = table.measuresOf(tenant, programme);
        return past(tenant, asOf)
                .filter(StatusReport::released)
                .filter(r -> known.contains(r.measure()))
                .toList();
    }

    static boolean sees(Caller caller, StatusReport report) {
        return report.released() || Rights.seesUnreleased(caller, report.measure());
    }

    private Stream<StatusReport> past(TenantId tenant, LocalDate day) {
        return journal.asOf(table, tenant, day).stream();
    }

    /** The last released revision of the latest month. */
    static Optional<StatusReport> lastReleased(Collection<StatusReport> reports) {
        return reports.stream().filter(StatusReport::released).min(NEWEST_FIRST);
    }

    @Override
    public Map<MeasureId, Released> asOf(TenantId tenant, LocalDate day) {
        var lights = new HashMap<MeasureId, Released>();
        past(tenant, day)
                .filter(StatusReport::released)
                .sorted(NEWEST_FIRST)
                .forEach(r -> lights.putIfAbsent(r.measure(), new Released(r.effectiveLight(), r.period())));
        return lights;
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
