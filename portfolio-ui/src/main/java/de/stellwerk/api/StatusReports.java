package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Status reports in the form of the API. */
@Singleton
final class StatusReports {
    private final StatusService reports;
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final AccessService access;

    StatusReports(StatusService reports, MeasureService measures, ProgrammeService programmes, AccessService access) {
        this.reports = reports;
        this.measures = measures;
        this.programmes = programmes;
        this.access = access;
    }

    StatusReportJson json(Caller caller, UUID id, Locale locale) {
        return json(caller, reports.get(caller, new StatusReportId(id)), locale);
    }

    StatusReportJson json(Caller caller, StatusReport report, Locale locale) {
        Measure measure = measures.get(caller, report.measure());
        return json(
                caller,
                report,
                measure,
                programmes.get(caller, measure.programme()).code(),
                locale);
    }

    StatusReportJson json(Caller caller, StatusReport r, Measure measure, String programme, Locale locale) {
        return new StatusReportJson(
                r.id().value(),
                r.version(),
                programme,
                measure.code(),
                r.period().toString(),
                r.revision(),
                r.replaces() == null ? null : r.replaces().value(),
                r.state(),
                PersonJson.of(access, caller, r.author()),
                r.date(),
                r.responsible(),
                r.effectiveLight(),
                StatusReportJson.LightsJson.of(r.lights()),
                r.lightReason(),
                StatusReportJson.ReasonsJson.of(r.reasons()),
                r.risks().stream().map(StatusReportJson.RiskJson::of).toList(),
                r.decisions().stream().map(StatusReportJson.DecisionJson::of).toList(),
                r.activities(),
                StatusReportJson.NextMilestoneJson.of(r.nextMilestone()),
                r.nextActivities(),
                r.carriedOver(),
                reports.dueDate(caller, measure.programme(), r.period()),
                r.submittedAt(),
                PersonJson.of(access, caller, r.submittedBy()),
                r.returnedAt(),
                r.returnComment(),
                r.releasedAt(),
                PersonJson.of(access, caller, r.releasedBy()),
                openPoints(caller, r, locale),
                r.hash());
    }

    private List<ViolationJson> openPoints(Caller caller, StatusReport r, Locale locale) {
        return r.state() == ReportState.DRAFT || r.state() == ReportState.RETURNED
                ? reports.openPoints(caller, r).stream()
                        .map(v -> ViolationJson.of(v, locale))
                        .toList()
                : List.of();
    }
}
