package de.stellwerk.meeting;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.RegisterService;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Meetings: the agenda is kept by core team and programme office, results also by the steering committee. A meeting that is not public is
 * seen by who sees the whole programme.
 */
@Singleton
public class MeetingService {
    private static final Comparator<Meeting> NEWEST_FIRST =
            Comparator.comparing(Meeting::date).reversed().thenComparing(Meeting::key);

    private final MeetingTable table;
    private final GovernanceService governance;
    private final RegisterService registers;
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    MeetingService(
            MeetingTable table,
            GovernanceService governance,
            RegisterService registers,
            MeasureService measures,
            ProgrammeService programmes,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.governance = governance;
        this.registers = registers;
        this.measures = measures;
        this.programmes = programmes;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** That the caller sees, newest first. @param asOf a past day, {@code null}: as of now */
    public List<Meeting> list(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        var all = asOf == null
                ? table.of(caller.tenant(), programme).stream()
                : journal.asOf(table, caller.tenant(), asOf).stream()
                        .filter(m -> m.programme().equals(programme));
        return all.filter(m -> m.open() || Rights.seesWholeProgramme(caller))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** @throws NotFound if there is, or was, none or the caller may not see it */
    public Meeting get(Caller caller, ProgrammeId programme, MeetingId id, @Nullable LocalDate asOf) {
        return list(caller, programme, asOf).stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting", id));
    }

    /**
     * Creates (version 0) or changes a meeting and its agenda, results included.
     *
     * @throws Refused with every violation
     * @throws de.stellwerk.shared.StaleVersion if somebody was faster
     */
    @Transactional
    public Meeting save(Caller caller, Meeting meeting) {
        Rights.require(Rights.editsProgramme(caller), "editMeeting");
        var programme = programmes.get(caller, meeting.programme()).id();
        requireBody(caller, programme, meeting.body());
        var others = table.of(caller.tenant(), programme);
        var rules = new MeetingRules(meeting)
                .oneADay(others)
                .agenda(registers.decisions(caller, programme, null).stream()
                        .map(RegisterEntry::key)
                        .collect(Collectors.toSet()))
                .outcomes(measuresOf(caller, meeting), Clocks.today(clock));
        others.stream().filter(o -> o.id().equals(meeting.id())).forEach(rules::keeps);
        rules.done();
        return ledger.save(caller, table, meeting);
    }

    /**
     * Records what the meeting made of an item.
     *
     * @param seen the meeting under the version that the caller has seen
     * @throws Refused {@code resultBeforeMeeting}, {@code required} at the resolution, {@code nothingResolved}
     */
    @Transactional
    public Meeting record(Caller caller, Meeting seen, UUID item, Outcome outcome) {
        Rights.require(Rights.recordsResolutions(caller), "recordResolution");
        var stored = get(caller, seen.programme(), seen.id(), null);
        if (stored.item(item).isEmpty()) {
            throw new NotFound("agendaItem", item);
        }
        new MeetingRules(stored)
                .outcome(outcome, "", measuresOf(caller, stored), Clocks.today(clock))
                .done();
        return ledger.update(
                caller,
                table,
                stored.withItems(items -> items.stream()
                                .map(i -> i.key().equals(item) ? i.with(outcome) : i)
                                .toList())
                        .withVersion(seen.version()));
    }

    private Set<MeasureId> measuresOf(Caller caller, Meeting meeting) {
        return measures.of(caller, meeting.programme()).stream()
                .map(Measure::id)
                .collect(Collectors.toSet());
    }

    private void requireBody(Caller caller, ProgrammeId programme, @Nullable BodyId body) {
        if (body != null && governance.bodies(caller, programme).stream().noneMatch(b -> b.id().equals(body))) {
            throw new NotFound("body", body);
        }
    }

    /**
     * Deletes a meeting that decided nothing.
     *
     * @throws Refused {@code meetingHasResults}
     */
    @Transactional
    public void delete(Caller caller, Meeting seen) {
        Rights.require(Rights.editsProgramme(caller), "editMeeting");
        var stored = get(caller, seen.programme(), seen.id(), null);
        if (stored.hasResults()) {
            throw Refused.state("meetingHasResults");
        }
        ledger.delete(caller, table, stored.withVersion(seen.version()));
    }

    /**
     * Where each decision was taken up last: by its key in the register.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public Map<UUID, Settled> settled(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        var settled = new HashMap<UUID, Settled>();
        for (var meeting : list(caller, programme, asOf).reversed()) {
            for (var item : meeting.items()) {
                if (item.decision() != null) {
                    settled.put(item.decision(), new Settled(meeting, item));
                }
            }
        }
        return settled;
    }

    /** Meetings of any body that take up the same paper, first one first (requirements row 82). */
    public List<Meeting> sequence(Caller caller, ProgrammeId programme, String document, @Nullable LocalDate asOf) {
        return list(caller, programme, asOf).reversed().stream()
                .filter(m -> m.items().stream().anyMatch(i -> document.equals(i.document())))
                .toList();
    }
}
