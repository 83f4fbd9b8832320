package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    private StatusReportJson json(Caller caller, StatusReport r, Measure measure, String programme, Locale locale) {
        return list(caller, List.of(r), measure, programme, locale).getFirst();
    }

    /** Of one measure; each person and the programme's setting are looked up once, however many reports name them. */
    List<StatusReportJson> list(
            Caller caller, List<StatusReport> all, Measure measure, String programme, Locale locale) {
        var people = new HashMap<PersonId, PersonJson>();
        Function<PersonId, PersonJson> person =
                id -> id == null ? null : people.computeIfAbsent(id, p -> PersonJson.of(access, caller, p));
        var due = reports.dueDates(caller, measure.programme());
        return all.stream()
                .map(r -> json(caller, r, measure.code(), programme, person, due, locale))
                .toList();
    }

    private StatusReportJson json(
            Caller caller,
            StatusReport r,
            String measure,
            String programme,
            Function<@Nullable PersonId, @Nullable PersonJson> person,
            Function<YearMonth, LocalDate> due,
            Locale locale) {
        return new StatusReportJson(
                r.id().value(),
                r.version(),
                programme,
                measure,
                r.period().toString(),
                r.revision(),
                r.replaces() == null ? null : r.replaces().value(),
                r.state(),
                person.apply(r.author()),
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
                due.apply(r.period()),
                r.submittedAt(),
                person.apply(r.submittedBy()),
                r.returnedAt(),
                r.returnComment(),
                r.releasedAt(),
                person.apply(r.releasedBy()),
                ComputedLightsJson.of(r.computedLights()),
                r.flags().stream().map(FlagJson::of).toList(),
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
