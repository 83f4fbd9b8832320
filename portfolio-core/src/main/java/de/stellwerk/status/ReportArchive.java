package de.stellwerk.status;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.NamePlaces;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.AfterCommit;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes reports of past months over from old forms (decision 37): released and frozen at once, in the chain of their measure, by one
 * person, and marked as what they are. A month that has a report keeps it.
 */
@Singleton
public class ReportArchive {
    private final StatusReportTable table;
    private final FrozenReports frozen;
    private final MeasureService measures;
    private final AccessService people;
    private final AfterCommit announcer;
    private final Ledger ledger;
    private final Clock clock;

    ReportArchive(
            StatusReportTable table,
            FrozenReports frozen,
            MeasureService measures,
            AccessService people,
            AfterCommit announcer,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.frozen = frozen;
        this.measures = measures;
        this.people = people;
        this.announcer = announcer;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A draft to be filled in with what the form says: without author and unit of the form, which may be names. */
    public static StatusReport draft(Caller caller, Measure measure, YearMonth period, ArchivedFrom from) {
        return Prefill.draft(measure, period, caller.person(), period.atEndOfMonth(), Optional.empty(), List.of())
                .toBuilder()
                .archived(from)
                .build();
    }

    /** What keeps a report from being taken over; fields as in the API. */
    public List<Violation> faults(Caller caller, StatusReport report) {
        Rights.require(Rights.editsProgramme(caller), "takeArchive");
        var from = Objects.requireNonNull(report.archived());
        var faults = new ArrayList<>(StatusReportRules.ofDraft(report));
        if (!report.period().isBefore(YearMonth.from(Clocks.today(clock)))) {
            faults.add(Violation.of("period", "archiveMonthNotOver", report.period()));
        }
        if (!table.of(caller.tenant(), report.measure(), report.period()).isEmpty()) {
            faults.add(Violation.of("period", "archiveReportExists", report.period()));
        }
        var known = people.knownNames(caller.tenant());
        faults.addAll(StatusReportRules.namesIn(report, known));
        faults.addAll(new NamePlaces(known).text("file", from.file()).violations());
        return faults;
    }

    /**
     * @param report without faults
     * @throws Refused with the faults that came up since
     */
    @Transactional
    public StatusReport take(Caller caller, StatusReport report) {
        Rights.require(Rights.editsProgramme(caller), "takeArchive");
        measures.lock(caller.tenant(), report.measure());
        Refused.ifAny(faults(caller, report));
        var released = report.toBuilder()
                .state(ReportState.RELEASED)
                .releasedAt(clock.instant().truncatedTo(ChronoUnit.MICROS))
                .releasedBy(caller.person())
                .follows(frozen.next(caller.tenant(), report))
                .build();
        var stored = ledger.insert(
                caller, table, released.toBuilder().hash(Digest.of(released)).build());
        lightOf(caller, stored.measure());
        announcer.publish(new StatusReportChanged(caller.tenant(), stored.id(), stored.measure()));
        return stored;
    }

    private void lightOf(Caller caller, MeasureId measure) {
        StatusReads.lastReleased(table.of(caller.tenant(), measure))
                .ifPresent(l -> measures.setLight(caller.tenant(), l.measure(), l.effectiveLight(), l.period()));
    }
}
