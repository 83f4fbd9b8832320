package de.stellwerk.governance;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Role;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.AfterCommit;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.FeedbackId;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Feedback and needs to the core team, and its answers. Core team, programme office and audit see all of it; anybody else what is
 * one's own, what one's department said, and what is about a measure that one leads.
 */
@Singleton
public class FeedbackService {
    private static final int LONGEST = 4_000;

    private final FeedbackTable table;
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final AfterCommit announcer;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    FeedbackService(
            FeedbackTable table,
            MeasureService measures,
            ProgrammeService programmes,
            AfterCommit announcer,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.measures = measures;
        this.programmes = programmes;
        this.announcer = announcer;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Unanswered ones first, then newest first. @param asOf {@code null}: as of now */
    public List<Feedback> list(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        var all = asOf == null
                ? table.of(caller.tenant(), programme).stream()
                : journal.asOf(table, caller.tenant(), asOf).stream()
                        .filter(f -> f.programme().equals(programme));
        return all.filter(f -> sees(caller, f))
                .sorted(Comparator.comparing(Feedback::state)
                        .thenComparing(Feedback::createdAt, Comparator.reverseOrder())
                        .thenComparing(Feedback::key, Comparator.reverseOrder()))
                .toList();
    }

    /** @throws NotFound if there is, or was, none or the caller may not see it */
    public Feedback get(Caller caller, ProgrammeId programme, FeedbackId id, @Nullable LocalDate asOf) {
        return list(caller, programme, asOf).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("feedback", id));
    }

    private static boolean sees(Caller caller, Feedback f) {
        return Rights.seesAllFeedback(caller)
                || f.author().equals(caller.person())
                || f.department() != null
                        && caller.has(Role.LIAISON, f.department().value())
                || f.measure() != null && Rights.leads(caller, f.measure());
    }

    /** How many wait for an answer; none for who does not answer. */
    public long unanswered(Caller caller, ProgrammeId programme) {
        return Rights.answersFeedback(caller) ? table.open(caller.tenant(), programme) : 0;
    }

    /**
     * Tells the core team something.
     *
     * @param measure that it is about, one that the caller sees; {@code null}: the whole programme
     * @param department for which it speaks; a liaison's own
     */
    @Transactional
    public Feedback give(
            Caller caller,
            ProgrammeId programme,
            @Nullable MeasureId measure,
            @Nullable DepartmentId department,
            Feedback.@Nullable Kind kind,
            @Nullable String text) {
        Rights.require(Rights.givesFeedback(caller), "giveFeedback");
        var in = programmes.get(caller, programme).id();
        check(kind, text);
        if (measure != null && !measures.get(caller, measure).programme().equals(in)) {
            throw new NotFound("measure", measure);
        }
        requireDepartment(caller, department);
        var feedback = new Feedback(
                FeedbackId.next(),
                0,
                in,
                measure,
                department,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(text).strip(),
                caller.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Feedback.State.OPEN,
                null,
                null,
                null);
        return stored(caller, ledger.insert(caller, table, feedback));
    }

    /** Only a liaison speaks for a department, and only for the own one. */
    private static void requireDepartment(Caller caller, @Nullable DepartmentId department) {
        if (department != null && !caller.has(Role.LIAISON, department.value())) {
            throw new Forbidden("otherDepartment");
        }
    }

    /** Changes what one said oneself, as long as it is not answered. @throws Refused {@code alreadyAnswered} */
    @Transactional
    public Feedback change(Caller caller, Feedback seen, Feedback.@Nullable Kind kind, @Nullable String text) {
        var stored = open(caller, seen);
        if (!stored.author().equals(caller.person())) {
            throw new Forbidden("otherAuthor");
        }
        check(kind, text);
        var changed = stored.withContent(
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(text).strip())
                .withVersion(seen.version());
        return stored(caller, ledger.update(caller, table, changed));
    }

    /** Answers it; an answer stays. @throws Refused {@code alreadyAnswered} */
    @Transactional
    public Feedback answer(Caller caller, Feedback seen, @Nullable String answer) {
        Rights.require(Rights.answersFeedback(caller), "answerFeedback");
        var stored = open(caller, seen);
        new Check().text(answer, "answer", LONGEST).done();
        var answered = stored.answered(
                        Objects.requireNonNull(answer).strip(),
                        caller.person(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS))
                .withVersion(seen.version());
        return stored(caller, ledger.update(caller, table, answered));
    }

    private Feedback open(Caller caller, Feedback seen) {
        var stored = get(caller, seen.programme(), seen.id(), null);
        if (!stored.open()) {
            throw Refused.state("alreadyAnswered");
        }
        return stored;
    }

    private static void check(Feedback.@Nullable Kind kind, @Nullable String text) {
        new Check().notNull(kind, "kind").text(text, "text", LONGEST).done();
    }

    private Feedback stored(Caller caller, Feedback feedback) {
        announcer.publish(new FeedbackChanged(caller.tenant(), feedback.programme()));
        return feedback;
    }
}
