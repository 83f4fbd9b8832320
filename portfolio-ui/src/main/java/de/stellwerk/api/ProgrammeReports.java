package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.report.Snapshot;
import de.stellwerk.shared.ProgrammeReportId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Programme reports in the form of the API. */
@Singleton
final class ProgrammeReports {
    private final ProgrammeReportService reports;
    private final ProgrammeService programmes;
    private final AccessService access;

    ProgrammeReports(ProgrammeReportService reports, ProgrammeService programmes, AccessService access) {
        this.reports = reports;
        this.programmes = programmes;
        this.access = access;
    }

    ProgrammeReportJson json(Caller caller, UUID id, Locale locale) {
        return json(caller, id, null, locale);
    }

    /** @param asOf a past day, {@code null}: as of now */
    ProgrammeReportJson json(Caller caller, UUID id, @Nullable LocalDate asOf, Locale locale) {
        var report = reports.get(caller, new ProgrammeReportId(id), asOf);
        return json(caller, report, reports.snapshot(caller, report, asOf), locale);
    }

    ProgrammeReportJson json(Caller caller, ProgrammeReport report, Locale locale) {
        return json(caller, report, reports.snapshot(caller, report), locale);
    }

    private ProgrammeReportJson json(Caller caller, ProgrammeReport r, Snapshot s, Locale locale) {
        return new ProgrammeReportJson(
                r.id().value(),
                r.version(),
                programmes.get(caller, r.programme()).code(),
                r.quarter().toString(),
                r.number(),
                r.edition(),
                r.replaces() == null ? null : r.replaces().value(),
                r.state(),
                PersonJson.of(access, caller, r.author()),
                r.keyDate(),
                r.meeting(),
                r.light(),
                r.lightReason(),
                s.worst(),
                r.summary(),
                ProgrammeReportJson.FiguresJson.of(s),
                s.blocks().stream().map(ProgrammeReportJson.BlockStateJson::of).toList(),
                s.deadlines().stream().map(SnapshotJson.DeadlineLineJson::of).toList(),
                s.risks().stream().map(SnapshotJson.RiskLineJson::of).toList(),
                s.decisions().stream().map(SnapshotJson.DecisionLineJson::of).toList(),
                s.missingReports(),
                r.acceptMissing(),
                s.changes().stream().map(OverviewJson.ChangeJson::of).toList(),
                r.submittedAt(),
                PersonJson.of(access, caller, r.submittedBy()),
                r.returnComment(),
                r.approvedAt(),
                PersonJson.of(access, caller, r.approvedBy()),
                openPoints(r, s, locale),
                r.hash());
    }

    private List<ViolationJson> openPoints(ProgrammeReport r, Snapshot s, Locale locale) {
        return r.state() == ProgrammeReportState.DRAFT
                ? reports.openPoints(r, s).stream()
                        .map(v -> ViolationJson.of(v, locale))
                        .toList()
                : List.of();
    }
}
