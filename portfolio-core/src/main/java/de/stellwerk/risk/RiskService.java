package de.stellwerk.risk;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RiskId;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.RegisterService;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the risks of the register and takes them up to the core team and the steering committee (decision 34). Core team and
 * programme office judge any risk, a project lead those of the own measures; from the core team on only they decide how far it goes.
 */
@Singleton
public class RiskService {
    private static final int LONGEST_REASON = 2_000;

    private final RiskTable table;
    private final RegisterService registers;
    private final MeasureService measures;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    RiskService(
            RiskTable table,
            RegisterService registers,
            MeasureService measures,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.registers = registers;
        this.measures = measures;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What is assessed of the measures that the caller sees, by key. @param asOf {@code null}: as of now */
    public Map<UUID, Risk> assessed(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        var all = asOf == null
                ? table.of(caller.tenant(), programme)
                : journal.asOf(table, caller.tenant(), asOf).stream()
                        .filter(r -> r.programme().equals(programme))
                        .toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        var seen =
                measures.of(caller, programme, asOf).stream().map(Measure::id).collect(Collectors.toSet());
        return all.stream()
                .filter(r -> seen.contains(r.measure()))
                .collect(Collectors.toMap(Risk::key, Function.identity()));
    }

    /** @throws NotFound if no released report that the caller sees names it */
    public RegisterEntry entry(Caller caller, ProgrammeId programme, String number, @Nullable LocalDate asOf) {
        return registers.risks(caller, programme, asOf).stream()
                .filter(e -> e.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("risk", number));
    }

    /** Whether the caller may judge the risks of a measure. */
    public static boolean assesses(Caller caller, MeasureId measure) {
        return Rights.editsMeasure(caller, measure);
    }

    /**
     * Judges a risk for the first time or anew; it stays on its level, at first that of the project.
     *
     * @param seen version that the caller has seen, 0: not assessed yet
     */
    @Transactional
    public Risk assess(Caller caller, ProgrammeId programme, RegisterEntry entry, long seen, Assessment judged) {
        var measure = measureOf(caller, programme, entry);
        Rights.require(assesses(caller, measure), "assessRisk");
        judged.check();
        var stored = table.find(caller.tenant(), entry.key()).orElse(null);
        var risk = stored == null
                ? new Risk(new RiskId(entry.key()), 0, programme, measure, judged, RiskLevel.PROJECT, now(), List.of())
                : stored.assessed(judged);
        return ledger.save(caller, table, risk.withVersion(seen));
    }

    private MeasureId measureOf(Caller caller, ProgrammeId programme, RegisterEntry entry) {
        return measures.of(caller, programme).stream()
                .filter(m -> m.code().equals(entry.measure()))
                .findFirst()
                .map(Measure::id)
                .orElseThrow(() -> new NotFound("risk", entry.number()));
    }

    /**
     * Takes a risk up.
     *
     * @param reason needed where the core team is left out
     * @throws Refused {@code riskNotAssessed}, {@code riskLevelNotHigher}, {@code skipNeedsReason}
     */
    @Transactional
    public Risk escalate(
            Caller caller,
            ProgrammeId programme,
            RegisterEntry entry,
            long seen,
            @Nullable RiskLevel to,
            @Nullable String reason) {
        var stored = stored(caller, programme, entry);
        new Check().notNull(to, "to").optional(reason, "reason", LONGEST_REASON).done();
        if (to == null || to.compareTo(stored.level()) <= 0) {
            throw Refused.state("riskLevelNotHigher", stored.level());
        }
        if (stored.level().skips(to) && blank(reason)) {
            throw Refused.input("reason", "skipNeedsReason");
        }
        return step(caller, stored, seen, to, reason);
    }

    /** Takes a risk one level back. @throws Refused {@code riskNotAssessed}, {@code riskAtLowestLevel} */
    @Transactional
    public Risk takeBack(
            Caller caller, ProgrammeId programme, RegisterEntry entry, long seen, @Nullable String reason) {
        var stored = stored(caller, programme, entry);
        new Check().text(reason, "reason", LONGEST_REASON).done();
        if (stored.level() == RiskLevel.PROJECT) {
            throw Refused.state("riskAtLowestLevel");
        }
        return step(caller, stored, seen, RiskLevel.values()[stored.level().ordinal() - 1], reason);
    }

    private Risk stored(Caller caller, ProgrammeId programme, RegisterEntry entry) {
        var measure = measureOf(caller, programme, entry);
        Rights.require(assesses(caller, measure), "assessRisk");
        var stored = table.find(caller.tenant(), entry.key()).orElseThrow(() -> Refused.state("riskNotAssessed"));
        Rights.require(stored.level() == RiskLevel.PROJECT || Rights.editsProgramme(caller), "decideOnRisk");
        return stored;
    }

    private Risk step(Caller caller, Risk stored, long seen, RiskLevel to, @Nullable String reason) {
        var step = new Escalation(
                now(), caller.person(), stored.level(), to, reason == null || blank(reason) ? null : reason.strip());
        return ledger.update(caller, table, stored.stepped(step).withVersion(seen));
    }

    private static boolean blank(@Nullable String reason) {
        return reason == null || reason.isBlank();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
