package de.stellwerk.governance;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies with their seats and meetings, and consultations. */
@Singleton
public class GovernanceService {
    private final BodyTable bodies;
    private final ConsultationTable consultations;
    private final MeasureService measures;
    private final Ledger ledger;

    GovernanceService(BodyTable bodies, ConsultationTable consultations, MeasureService measures, Ledger ledger) {
        this.bodies = bodies;
        this.consultations = consultations;
        this.measures = measures;
        this.ledger = ledger;
    }

    /** In the order of their codes. */
    public List<Body> bodies(Caller caller, ProgrammeId programme) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        return bodies.of(caller.tenant(), programme);
    }

    /** Creates (version 0) or changes a body. */
    @Transactional
    public Body save(Caller caller, Body body) {
        Rights.require(Rights.editsProgramme(caller) || Rights.administers(caller), "editProgramme");
        var check = new Check()
                .code(body.code(), "code")
                .text(body.name(), "name", 300)
                .notNull(body.kind(), "kind")
                .that(
                        bodies.of(caller.tenant(), body.programme()).stream()
                                .noneMatch(o -> o.code().equals(body.code()) && !o.id().equals(body.id())),
                        "code",
                        "codeTaken",
                        body.code());
        for (int i = 0; i < body.seats().size(); i++) {
            check.text(body.seats().get(i).role(), "seats[" + i + "].role", 300);
        }
        check.done();
        return ledger.save(caller, bodies, body);
    }

    /** Last asked first. */
    public List<Consultation> consultations(Caller caller, MeasureId measure) {
        measures.get(caller, measure);
        return consultations.of(caller.tenant(), measure).stream()
                .sorted(Comparator.comparing(Consultation::asked).reversed())
                .toList();
    }

    /** Of all measures of the programme that the caller sees, first asked first. */
    public List<Consultation> consultations(Caller caller, ProgrammeId programme) {
        var visible = measures.of(caller, programme).stream().map(Measure::id).collect(Collectors.toSet());
        return consultations.all(caller.tenant()).stream()
                .filter(c -> visible.contains(c.measure()))
                .sorted(Comparator.comparing(Consultation::asked).thenComparing(Consultation::group))
                .toList();
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

    /** The steering committee's first meeting on or after the day. */
    public Optional<LocalDate> nextMeeting(Caller caller, ProgrammeId programme, LocalDate day) {
        return meetings(caller, programme).filter(d -> !d.isBefore(day)).min(Comparator.naturalOrder());
    }

    /** The steering committee's last meeting before the day. */
    public Optional<LocalDate> lastMeeting(Caller caller, ProgrammeId programme, LocalDate day) {
        return meetings(caller, programme).filter(d -> d.isBefore(day)).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> meetings(Caller caller, ProgrammeId programme) {
        return bodies(caller, programme).stream()
                .filter(b -> b.kind() == BodyKind.STEERING_COMMITTEE)
                .flatMap(b -> b.meetings().stream());
    }
}
