package de.stellwerk.status;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The registers of risks and of decisions over a programme. They keep nothing of their own: everything follows from the released
 * reports, so that register, report and front page cannot differ.
 */
@Singleton
public class RegisterService {
    private final StatusReads reads;
    private final MeasureService measures;
    private final ProgrammeService programmes;

    RegisterService(StatusReads reads, MeasureService measures, ProgrammeService programmes) {
        this.reads = reads;
        this.measures = measures;
        this.programmes = programmes;
    }

    /** Of the measures that the caller sees: open ones first, the longest known first. @param asOf {@code null}: as of now */
    public List<RegisterEntry> risks(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        return entries(caller, programme, RegisterKind.RISK, asOf).stream()
                .sorted(Comparator.comparing(RegisterEntry::open)
                        .reversed()
                        .thenComparing(RegisterEntry::first)
                        .thenComparing(RegisterEntry::number))
                .toList();
    }

    /** Of the measures that the caller sees: open ones first, the first due first. @param asOf {@code null}: as of now */
    public List<RegisterEntry> decisions(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        return entries(caller, programme, RegisterKind.DECISION, asOf).stream()
                .sorted(Comparator.comparing(RegisterEntry::open)
                        .reversed()
                        .thenComparing(RegisterEntry::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(RegisterEntry::number))
                .toList();
    }

    private List<RegisterEntry> entries(
            Caller caller, ProgrammeId programme, RegisterKind kind, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        return Copies.atOneMoment(() -> entriesAtOnce(caller, programme, kind, asOf));
    }

    private List<RegisterEntry> entriesAtOnce(
            Caller caller, ProgrammeId id, RegisterKind kind, @Nullable LocalDate asOf) {
        var programme = programmes.standingOn(caller, id, asOf);
        // Numbers count through all measures, whoever looks; one with reports is never deleted, so those of today are
        // all.
        var all = measures.of(Caller.system(caller.tenant()), id);
        var outlines = reads.outlines(caller.tenant(), asOf);
        Map<MeasureId, List<ReportOutline>> reports =
                all.stream().collect(Collectors.toMap(Measure::id, m -> outlines.of(m.id())));
        return new RegisterMaker(kind, reports).entries(measures.all(caller, programme, asOf));
    }
}
