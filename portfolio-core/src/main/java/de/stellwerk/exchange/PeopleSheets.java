package de.stellwerk.exchange;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Department;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.governance.Seat;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheets of the organisation: Gremien, Konsultationen, Fachdienste. */
@Singleton
final class PeopleSheets {
    private final AccessService access;
    private final GovernanceService governance;

    PeopleSheets(AccessService access, GovernanceService governance) {
        this.access = access;
        this.governance = governance;
    }

    void departments(Run run) {
        var stored = access.departments(run.caller).stream()
                .collect(Collectors.toMap(Department::code, Function.identity()));
        run.entries.unique(SheetKind.DEPARTMENTS, "code", e -> e.must("code")).forEach((code, e) -> {
            var before = Optional.ofNullable(stored.get(code));
            var after = new Department(
                    before.map(Department::id).orElseGet(DepartmentId::next),
                    before.map(Department::version).orElse(0L),
                    code,
                    e.must("name"),
                    e.list("aliases"),
                    e.periods("unavailable", before.map(Department::unavailable)));
            run.store(
                    SheetKind.DEPARTMENTS,
                    code,
                    e,
                    before.orElse(null),
                    after,
                    d -> access.saveImported(run.caller, d));
        });
    }

    void bodies(Run run) {
        var stored = run.programme().map(p -> governance.bodies(run.caller, p.id())).orElse(List.of()).stream()
                .collect(Collectors.toMap(Body::code, Function.identity()));
        run.entries.grouped(SheetKind.BODIES).forEach((code, rows) -> {
            var before = Optional.ofNullable(stored.get(code));
            var first = Groups.first(rows, "name", "kind", "level", "tasks", "meetings", "source");
            var body = body(run, first, rows, before);
            Groups.breakFirst(rows);
            run.store(SheetKind.BODIES, code, first, before.orElse(null), body, b -> governance.save(run.caller, b));
        });
    }

    private static Body body(Run run, Entry e, List<Entry> rows, Optional<Body> before) {
        var kind = e.word("kind", BodyKind.class);
        return new Body(
                before.map(Body::id).orElseGet(BodyId::next),
                before.map(Body::version).orElse(0L),
                run.programme().map(Programme::id).orElseGet(ProgrammeId::next),
                e.must("code"),
                e.must("name"),
                kind == null ? BodyKind.OTHER : kind,
                e.text("level"),
                seats(rows),
                e.list("tasks"),
                e.days("meetings"),
                Optional.ofNullable(e.text("source")).map(ListText::source).orElse(null));
    }

    void consultations(Run run) {
        var stored = run.programme().map(p -> governance.consultations(run.caller, p.id())).orElse(List.of()).stream()
                .collect(Collectors.toMap(c -> key(run, c), Function.identity(), (a, b) -> a));
        run.entries
                .unique(SheetKind.CONSULTATIONS, "measure", PeopleSheets::key)
                .forEach((key, e) -> {
                    var before = Optional.ofNullable(stored.get(key));
                    consultation(run, e, before)
                            .ifPresent(c -> run.store(
                                    SheetKind.CONSULTATIONS,
                                    key,
                                    e,
                                    before.orElse(null),
                                    c,
                                    x -> governance.save(run.caller, x)));
                });
    }

    private static String key(Run run, Consultation c) {
        return key(Objects.requireNonNull(run.shown().of(c.measure())), c.group(), c.asked());
    }

    private static String key(Entry e) {
        return key(e.must("measure"), e.must("group"), e.day("asked"));
    }

    private static String key(String measure, String group, @Nullable LocalDate asked) {
        return Stream.of(
                        measure,
                        group,
                        asked == null ? "" : ImpreciseDate.day(asked).format(Locale.GERMAN))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Empty without the day of asking, by which a consultation is known. */
    private static Optional<Consultation> consultation(Run run, Entry e, Optional<Consultation> before) {
        var measure = run.measure(e, "measure").map(Measure::id).orElseGet(MeasureId::next);
        var answered = e.day("answered");
        return Optional.ofNullable(e.day("asked"))
                .map(asked -> new Consultation(
                        before.map(Consultation::id).orElseGet(ConsultationId::next),
                        before.map(Consultation::version).orElse(0L),
                        measure,
                        e.must("group"),
                        asked,
                        answered,
                        e.text("result"),
                        before.map(Consultation::question).orElse(null),
                        before.map(Consultation::statement).orElse(null)));
    }

    /** A body may have no seats yet; a row that speaks of an advisory seat must name it. */
    private static List<Seat> seats(List<Entry> rows) {
        return rows.stream()
                .filter(e -> {
                    if (rows.size() > 1 || e.filled("seats.advisory")) {
                        e.require("seats.role");
                    }
                    return e.filled("seats.role");
                })
                .map(e -> new Seat(e.must("seats.role"), e.yes("seats.advisory", false)))
                .toList();
    }
}
