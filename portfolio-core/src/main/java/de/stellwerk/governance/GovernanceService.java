package de.stellwerk.governance;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Role;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bodies with their seats and meetings, and consultations. */
@Singleton
public class GovernanceService {
    private static final int LONGEST_RESULT = 300;

    private final BodyTable bodies;
    private final ConsultationTable consultations;
    private final MeasureService measures;
    private final ConsultedBodies consulted;
    private final AccessService access;
    private final List<BodyUse> uses;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    GovernanceService(
            BodyTable bodies,
            ConsultationTable consultations,
            MeasureService measures,
            ConsultedBodies consulted,
            AccessService access,
            List<BodyUse> uses,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.bodies = bodies;
        this.consultations = consultations;
        this.measures = measures;
        this.consulted = consulted;
        this.access = access;
        this.uses = uses;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As of now, in the order of their codes; the administrator sees them too. */
    public List<Body> bodies(Caller caller, ProgrammeId programme) {
        return bodies(caller, programme, null);
    }

    /**
     * In the order of their codes.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public List<Body> bodies(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller) || Rights.administers(caller), "seeProgramme");
        return asOf == null
                ? bodies.of(caller.tenant(), programme)
                : journal.asOf(bodies, caller.tenant(), asOf).stream()
                        .filter(b -> b.programme().equals(programme))
                        .sorted(Comparator.comparing(Body::code))
                        .toList();
    }

    /**
     * Creates (version 0) or changes a body.
     *
     * @throws Refused {@code bodyNameInUse} at the name: consultations know the body by it
     */
    @Transactional
    public Body save(Caller caller, Body body) {
        Rights.require(Rights.setsUpProgrammes(caller), "setUpProgramme");
        BodyRules.check(body, bodies.of(caller.tenant(), body.programme()), put(caller, body));
        return ledger.save(caller, bodies, body);
    }

    /**
     * Deletes a body that left no trace.
     *
     * @throws Refused {@code bodyInUse.…} if it was consulted, if an account speaks for it or if it has met
     */
    @Transactional
    public void delete(Caller caller, BodyId id, long version) {
        Rights.require(Rights.setsUpProgrammes(caller), "setUpProgramme");
        var body = bodies.find(caller.tenant(), id.value()).orElseThrow(() -> new NotFound("body", id));
        BodyRules.checkUnused(
                body,
                put(caller, body),
                access.isScope(caller.tenant(), id.value()),
                uses.stream().anyMatch(u -> u.uses(caller.tenant(), id)),
                Clocks.today(clock));
        ledger.delete(caller, bodies, body.withVersion(version));
    }

    /** What was put to anybody in the body's programme. */
    private List<Consultation> put(Caller caller, Body body) {
        var own = measures.of(Caller.system(caller.tenant()), body.programme()).stream()
                .map(Measure::id)
                .collect(Collectors.toSet());
        return consultations.all(caller.tenant()).stream()
                .filter(c -> own.contains(c.measure()))
                .toList();
    }

    /** As of now, last asked first. */
    public List<Consultation> consultations(Caller caller, MeasureId measure) {
        return consultations(caller, measure, null);
    }

    /**
     * Last asked first.
     *
     * @param asOf a past day, {@code null}: as of now
     * @throws de.stellwerk.shared.NotFound if there is, or was, no such measure or the caller may not see it
     */
    public List<Consultation> consultations(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        measures.get(caller, measure, asOf);
        var all = asOf == null
                ? consultations.of(caller.tenant(), measure).stream()
                : journal.asOf(consultations, caller.tenant(), asOf).stream()
                        .filter(c -> c.measure().equals(measure));
        return all.filter(seen(caller))
                .sorted(Comparator.comparing(Consultation::asked).reversed())
                .toList();
    }

    /** A consulted body sees what was put to it, and not what others said. */
    private Predicate<Consultation> seen(Caller caller) {
        if (Rights.seesWholeProgramme(caller) || !caller.has(Role.CONSULTED_BODY)) {
            return _ -> true;
        }
        var own = consulted.groupsOf(caller);
        return c -> own.contains(c.group());
    }

    /** Of all measures of the programme that the caller sees, first asked first. */
    public List<Consultation> consultations(Caller caller, ProgrammeId programme) {
        return consultations(caller, programme, null);
    }

    /**
     * Of all measures of the programme that the caller sees, first asked first.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public List<Consultation> consultations(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        var visible =
                measures.of(caller, programme, asOf).stream().map(Measure::id).collect(Collectors.toSet());
        var all =
                asOf == null ? consultations.all(caller.tenant()) : journal.asOf(consultations, caller.tenant(), asOf);
        return all.stream()
                .filter(c -> visible.contains(c.measure()))
                .filter(seen(caller))
                .sorted(Comparator.comparing(Consultation::asked).thenComparing(Consultation::group))
                .toList();
    }

    /** Of the programme. @throws NotFound if there is none or the caller may not see it */
    public Consultation consultation(
            Caller caller, ProgrammeId programme, ConsultationId id, @Nullable LocalDate asOf) {
        return consultations(caller, programme, asOf).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("consultation", id));
    }

    /** Whether the caller may put the body's statement on record: the body itself, or who edits the measure. */
    public boolean mayState(Caller caller, Consultation consultation) {
        return Rights.editsMeasure(caller, consultation.measure())
                || consulted.groupsOf(caller).contains(consultation.group());
    }

    /**
     * Puts the statement of the body that was asked on record.
     *
     * @param seen the consultation under the version that the caller has seen
     * @param answered day of the statement, not before the day of asking and not in the future
     * @param result in a word
     * @param statement in full, {@code null}: none
     */
    @Transactional
    public Consultation state(
            Caller caller,
            Consultation seen,
            @Nullable LocalDate answered,
            @Nullable String result,
            @Nullable String statement) {
        var measure = measures.get(caller, seen.measure());
        var stored = consultation(caller, measure.programme(), seen.id(), null);
        Rights.require(mayState(caller, stored), "giveStatement");
        new Check()
                .notNull(answered, "answered")
                .that(answered == null || !answered.isBefore(stored.asked()), "answered", "answerBeforeQuestion")
                .that(answered == null || !answered.isAfter(Clocks.today(clock)), "answered", "dateInFuture")
                .text(result, "result", LONGEST_RESULT)
                .optional(statement, "statement", Check.LONGEST_TEXT)
                .done();
        return ledger.update(
                caller,
                consultations,
                stored.answered(answered, result, statement).withVersion(seen.version()));
    }

    /** Names of the groups that can be asked: bodies of that kind, and whoever was asked before, in alphabetical order. */
    public List<String> groups(Caller caller, ProgrammeId programme) {
        var names = new TreeSet<String>();
        bodies(caller, programme).stream()
                .filter(b -> b.kind() == BodyKind.CONSULTED)
                .forEach(b -> names.add(b.name()));
        consultations(caller, programme).forEach(c -> names.add(c.group()));
        return List.copyOf(names);
    }

    /** Creates (version 0) or changes a consultation. */
    @Transactional
    public Consultation save(Caller caller, Consultation consultation) {
        measures.get(caller, consultation.measure());
        Rights.require(Rights.editsMeasure(caller, consultation.measure()), "editMeasure");
        new Check()
                .that(
                        consultations.of(caller.tenant(), consultation.measure()).stream()
                                .noneMatch(o -> o.repeats(consultation)),
                        "asked",
                        "consultationExists",
                        consultation.group())
                .text(consultation.group(), "group", 300)
                .optional(consultation.result(), "result", Check.LONGEST_TEXT)
                .optional(consultation.question(), "question", Check.LONGEST_TEXT)
                .optional(consultation.statement(), "statement", Check.LONGEST_TEXT)
                .notNull(consultation.asked(), "asked")
                .that(
                        consultation.answered() == null
                                || consultation.asked() == null
                                || !consultation.answered().isBefore(consultation.asked()),
                        "answered",
                        "endBeforeStart")
                .done();
        return ledger.save(caller, consultations, consultation);
    }

    /** The steering committee's first meeting on or after the day, as known now. */
    public Optional<LocalDate> nextMeeting(Caller caller, ProgrammeId programme, LocalDate day) {
        return nextMeeting(caller, programme, day, null);
    }

    /**
     * The steering committee's first meeting on or after the day.
     *
     * @param asOf the day by whose end it was known, {@code null}: as of now
     */
    public Optional<LocalDate> nextMeeting(
            Caller caller, ProgrammeId programme, LocalDate day, @Nullable LocalDate asOf) {
        return meetings(caller, programme, asOf).filter(d -> !d.isBefore(day)).min(Comparator.naturalOrder());
    }

    /** The steering committee's last meeting before the day, as known now. */
    public Optional<LocalDate> lastMeeting(Caller caller, ProgrammeId programme, LocalDate day) {
        return lastMeeting(caller, programme, day, null);
    }

    /**
     * The steering committee's last meeting before the day.
     *
     * @param asOf the day by whose end it was known, {@code null}: as of now
     */
    public Optional<LocalDate> lastMeeting(
            Caller caller, ProgrammeId programme, LocalDate day, @Nullable LocalDate asOf) {
        return meetings(caller, programme, asOf).filter(d -> d.isBefore(day)).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> meetings(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        return bodies(caller, programme, asOf).stream()
                .filter(b -> b.kind() == BodyKind.STEERING_COMMITTEE)
                .flatMap(b -> b.meetings().stream());
    }
}
