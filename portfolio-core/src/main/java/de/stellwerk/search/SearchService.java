package de.stellwerk.search;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.MeasureFilter;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.shared.Page;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.RegisterService;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds things of a programme by what people call them. Every part asks the service that owns it, which leaves out what is not seen. */
@Singleton
public class SearchService {
    /** Shorter texts find too much to be of use. */
    public static final int SHORTEST = 2;

    private static final int LONGEST = 200;
    private static final int EACH = 8;
    private static final List<RegisterEntry> NONE = List.of();

    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final RegisterService registers;
    private final StatusService reports;
    private final ProgrammeReportService programmeReports;

    SearchService(
            MeasureService measures,
            ProgrammeService programmes,
            RegisterService registers,
            StatusService reports,
            ProgrammeReportService programmeReports) {
        this.measures = measures;
        this.programmes = programmes;
        this.registers = registers;
        this.reports = reports;
        this.programmeReports = programmeReports;
    }

    /**
     * The number of statements does not depend on how much there is to find.
     *
     * @param text nothing is found for one shorter than {@link #SHORTEST}
     * @param asOf a past day, {@code null}: as of now
     */
    public Found find(Caller caller, Programme programme, String text, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        var typed = text.strip();
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return Found.NOTHING;
        }
        return Copies.atOneMoment(() -> findAtOnce(caller, programme, SearchText.of(typed), asOf));
    }

    private Found findAtOnce(Caller caller, Programme programme, SearchText wanted, @Nullable LocalDate asOf) {
        var found = measures(caller, programme, wanted, asOf);
        var blocks = blocks(caller, programme, wanted, asOf);
        var risks = wanted.month() == null ? register(registers.risks(caller, programme.id(), asOf), wanted) : NONE;
        var decisions =
                wanted.month() == null ? register(registers.decisions(caller, programme.id(), asOf), wanted) : NONE;
        var reported = wanted.month() == null ? List.<Found.Reported>of() : reports(caller, programme, wanted, asOf);
        var built = programmeReports(caller, programme, wanted, asOf);
        var total = found.total() + blocks.size() + risks.size() + decisions.size() + reported.size() + built.size();
        return new Found(found.items(), few(blocks), few(risks), few(decisions), few(reported), few(built), total);
    }

    private static <T> List<T> few(List<T> all) {
        return all.stream().limit(EACH).toList();
    }

    /** A month or quarter names reports, so measures are looked for by words alone. */
    private Page<MeasureLine> measures(
            Caller caller, Programme programme, SearchText wanted, @Nullable LocalDate asOf) {
        if (wanted.month() != null || wanted.quarter() != null) {
            return new Page<>(List.of(), 0, 0, EACH);
        }
        var filter = new MeasureFilter(
                programme.code(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                null,
                Set.of(),
                null,
                wanted.words());
        return measures.list(caller, filter, MeasureSort.BY_CODE, 0, EACH, asOf);
    }

    private List<Block> blocks(Caller caller, Programme programme, SearchText wanted, @Nullable LocalDate asOf) {
        return wanted.month() != null || wanted.quarter() != null
                ? List.of()
                : programmes.blocks(caller, programme.id(), asOf).stream()
                        .filter(b -> wanted.in(b.code(), b.name()))
                        .toList();
    }

    /** The one whose number was typed comes first. */
    private static List<RegisterEntry> register(List<RegisterEntry> entries, SearchText wanted) {
        return entries.stream()
                .filter(e -> wanted.in(e.number(), e.text()))
                .sorted(Comparator.comparing((RegisterEntry e) -> !e.number().equalsIgnoreCase(wanted.words())))
                .toList();
    }

    private List<Found.Reported> reports(
            Caller caller, Programme programme, SearchText wanted, @Nullable LocalDate asOf) {
        var month = java.util.Objects.requireNonNull(wanted.month());
        var found = reports.reports(caller, programme.id(), month, month, asOf);
        return measures.all(caller, programme, asOf).stream()
                .flatMap(l ->
                        found.getOrDefault(l.measure().id(), List.of()).stream().map(r -> new Found.Reported(l, r)))
                .filter(r -> wanted.in(
                        r.measure().measure().code(), r.measure().measure().title()))
                .sorted(Comparator.comparing(
                                (Found.Reported r) -> r.measure().measure().code())
                        .thenComparing(r -> r.report().revision(), Comparator.reverseOrder()))
                .toList();
    }

    private List<ProgrammeReport> programmeReports(
            Caller caller, Programme programme, SearchText wanted, @Nullable LocalDate asOf) {
        if (!Rights.seesWholeProgramme(caller)) {
            return List.of();
        }
        return programmeReports.list(caller, programme.id(), asOf).stream()
                .filter(r -> wanted.quarter() != null
                        ? r.quarter().equals(wanted.quarter())
                        : wanted.month() == null
                                && wanted.in("programmbericht " + r.number(), "programme report " + r.number()))
                .toList();
    }
}
