package de.stellwerk.form;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportArchive;
import de.stellwerk.status.ReportedMilestone;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Old forms become history: each that can be read becomes the report of its measure and month, all others stay out with the reason why
 * (decision 37). Core team and programme office only.
 */
@Singleton
public class ArchiveService {
    private static final Comparator<ArchivedForm> BY_MONTH = Comparator.comparing(
                    ArchivedForm::period, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(f -> f.from().file());

    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final ReportArchive archive;

    ArchiveService(ProgrammeService programmes, MeasureService measures, ReportArchive archive) {
        this.programmes = programmes;
        this.measures = measures;
        this.archive = archive;
    }

    /** Tells what would become of the forms and writes nothing; oldest month first. */
    public List<ArchiveLine> examine(Caller caller, String programme, Collection<ArchivedForm> forms) {
        Rights.require(Rights.editsProgramme(caller), "takeArchive");
        var known = measures.of(
                caller, programmes.programme(caller, programme, null).id());
        var places = new ArchivedMeasures(known);
        var first = new HashMap<Place, String>();
        var keys = new HashMap<Text, UUID>();
        return forms.stream()
                .sorted(BY_MONTH)
                .map(f -> line(caller, f, places, first, keys))
                .toList();
    }

    /** Takes over what can be taken over: all of that or, if the database fails, nothing. @return the same lines */
    @Transactional
    public List<ArchiveLine> take(Caller caller, String programme, Collection<ArchivedForm> forms) {
        var lines = examine(caller, programme, forms);
        for (var line : lines) {
            if (line.report() != null) {
                archive.take(
                        caller.reason() == null
                                ? caller.because(
                                        "Altformular " + line.form().from().file())
                                : caller,
                        line.report());
            }
        }
        return lines;
    }

    private record Place(MeasureId measure, YearMonth period) {}

    /** A risk or decision that stands in several months of a measure is one. */
    private record Text(MeasureId measure, String text) {}

    private ArchiveLine line(
            Caller caller, ArchivedForm form, ArchivedMeasures places, Map<Place, String> first, Map<Text, UUID> keys) {
        var problems = new ArrayList<>(form.problems());
        var measure = form.measure() == null ? null : places.find(form.measure(), problems);
        if (measure == null || form.period() == null || !problems.isEmpty()) {
            return new ArchiveLine(form, measure == null ? null : measure.code(), null, problems);
        }
        var report = report(caller, form, measure, form.period(), keys);
        problems.addAll(archive.faults(caller, report));
        var twin = problems.isEmpty()
                ? first.putIfAbsent(
                        new Place(measure.id(), form.period()), form.from().file())
                : null;
        if (twin != null) {
            problems.add(Violation.of("file", "archiveTwice", twin));
        }
        return new ArchiveLine(form, measure.code(), problems.isEmpty() ? report : null, problems);
    }

    private static StatusReport report(
            Caller caller, ArchivedForm form, Measure measure, YearMonth period, Map<Text, UUID> keys) {
        var draft = ReportArchive.draft(caller, measure, period, form.from());
        return draft.toBuilder()
                .date(form.date() == null ? draft.date() : form.date())
                .light(form.light())
                .lightReason(form.reason())
                .lights(form.lights())
                .reasons(form.reasons())
                .risks(FormText.lines(form.risks()).stream()
                        .map(r -> new ReportedRisk(key(keys, measure, r), r, true))
                        .toList())
                .decisions(form.decisions().stream()
                        .map(d -> new NeededDecision(key(keys, measure, d.text()), d.text(), d.due(), true))
                        .toList())
                .activities(form.activities())
                .nextMilestone(milestone(form.milestone()))
                .nextActivities(form.nextActivities())
                .build();
    }

    private static UUID key(Map<Text, UUID> keys, Measure measure, String text) {
        return keys.computeIfAbsent(new Text(measure.id(), text), _ -> Ids.next());
    }

    private static @Nullable ReportedMilestone milestone(ArchivedForm.@Nullable Milestone m) {
        return m == null ? null : new ReportedMilestone(m.code(), m.description(), m.phase(), m.date());
    }
}
