package de.stellwerk.status;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        var code = programmes.standingOn(caller, programme, asOf).code();
        Map<MeasureId, MeasureLine> seen = measures.all(caller, code, asOf).stream()
                .collect(Collectors.toMap(l -> l.measure().id(), Function.identity()));
        return new RegisterMaker(kind, reads.released(caller.tenant(), programme, asOf)).entries(seen);
    }
}
