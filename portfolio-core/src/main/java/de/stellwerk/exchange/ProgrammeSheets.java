package de.stellwerk.exchange;

import de.stellwerk.programme.Binding;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.CostClass;
import de.stellwerk.programme.Goal;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.InconsistencyId;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheets of the programme itself: Programm, Ziele, Kostenklassen, Bausteine, Unstimmigkeiten. */
@Singleton
final class ProgrammeSheets {
    private final ProgrammeService service;

    ProgrammeSheets(ProgrammeService service) {
        this.service = service;
    }

    void programme(Run run) {
        var entries = run.entries.of(SheetKind.PROGRAMME);
        entries.stream().skip(1).forEach(e -> e.problem("code", "oneProgramme"));
        if (entries.isEmpty()) {
            run.problems.add(Problem.of(SheetKind.PROGRAMME.title(), 2, "", "oneProgramme"));
            goals(run, List.of());
            costClasses(run, List.of());
            return;
        }
        var entry = entries.getFirst();
        entry.requireAll();
        var before = service.programmes(run.caller).stream()
                .filter(p -> p.code().equals(entry.must("code")))
                .findFirst();
        var goals = goals(run, before.map(Programme::goals).orElse(List.of()));
        var classes = costClasses(run, before.map(Programme::costClasses).orElse(List.of()));
        store(run, entry, before.orElse(null), read(entry, before, goals, classes));
    }

    /** Goals and cost classes are counted on their own sheets, not as a change of the programme's row. */
    private void store(Run run, Entry entry, @Nullable Programme before, Programme after) {
        var compared = before == null ? null : withLists(before, after.goals(), after.costClasses());
        try {
            if (!entry.broken()) {
                run.programme(after.equals(before) ? after : service.save(run.caller, after));
                run.outcome.note(SheetKind.PROGRAMME, after.code(), compared, after, run.shown());
            }
        } catch (Refused refused) {
            refused.violations().forEach(entry::violation);
        }
        if (run.programme().isEmpty()) {
            run.standIn(() -> service.save(run.caller, compared == null ? StandIns.programme(after) : compared))
                    .ifPresent(run::programme);
        }
    }

    private static Programme withLists(Programme p, List<Goal> goals, List<CostClass> classes) {
        return new Programme(
                        p.id(),
                        p.version(),
                        p.code(),
                        p.name(),
                        p.description(),
                        p.document(),
                        p.documentDate(),
                        p.firstYear(),
                        p.lastYear(),
                        p.reportingSince(),
                        p.dueWorkingDay(),
                        goals,
                        classes)
                .withoutBudget(p.withoutBudget())
                .lightRules(p.lightRules())
                .noticeRules(p.noticeRules());
    }

    private static Programme read(Entry e, Optional<Programme> before, List<Goal> goals, List<CostClass> classes) {
        return new Programme(
                        before.map(Programme::id).orElseGet(ProgrammeId::next),
                        before.map(Programme::version).orElse(0L),
                        e.must("code"),
                        e.must("name"),
                        e.text("description"),
                        e.text("document"),
                        e.day("documentDate"),
                        or(e.integer("firstYear"), 0),
                        or(e.integer("lastYear"), 0),
                        e.month("reportingSince"),
                        or(e.integer("dueWorkingDay"), 5),
                        goals,
                        classes)
                .withoutBudget(e.periods("withoutBudget", before.map(Programme::withoutBudget)))
                .lightRules(before.map(Programme::lightRules).orElse(null))
                .noticeRules(before.map(Programme::noticeRules).orElse(null));
    }

    private List<Goal> goals(Run run, List<Goal> before) {
        var read = new ArrayList<Goal>();
        run.entries.unique(SheetKind.GOALS, "code", e -> e.must("code")).forEach((code, e) -> {
            var role = or(e.word("role", GoalRole.class), GoalRole.GOAL);
            var goal = new Goal(e.must("code"), e.must("name"), role, e.text("description"), e.list("names"));
            e.check(new Check().code(goal.code(), "code").optional(goal.name(), "name", 300));
            read.add(e.broken() ? StandIns.goal(code) : goal);
            note(run, SheetKind.GOALS, code, before, Goal::code, read.getLast());
        });
        return merged(before, read.stream().filter(StandIns::hasCode).toList(), Goal::code);
    }

    private List<CostClass> costClasses(Run run, List<CostClass> before) {
        var read = new ArrayList<CostClass>();
        run.entries.unique(SheetKind.COST_CLASSES, "code", e -> e.must("code")).forEach((code, e) -> {
            var number = e.integer("code");
            var min = or(e.money("min"), Money.euro(0));
            var max = or(e.money("max"), min);
            e.check(new Check().that(e.broken() || min.compareTo(max) <= 0, "max", "boundsReversed"));
            if (number != null) {
                read.add(new CostClass(number, e.must("label"), min, e.broken() ? min : max));
                note(run, SheetKind.COST_CLASSES, code, before, CostClass::code, read.getLast());
            }
        });
        return merged(before, read, CostClass::code);
    }

    private static <T extends Record> void note(
            Run run, SheetKind kind, String code, List<T> before, Function<T, ?> key, T after) {
        var old = before.stream()
                .filter(b -> key.apply(b).equals(key.apply(after)))
                .findFirst();
        run.outcome.note(kind, code, old.orElse(null), after, run.shown());
    }

    /** What the workbook does not name stays, where it was. */
    private static <T> List<T> merged(List<T> before, List<T> read, Function<T, ?> key) {
        var byKey = read.stream().collect(Collectors.toMap(key, Function.identity()));
        var all = new ArrayList<T>();
        before.forEach(b -> all.add(byKey.getOrDefault(key.apply(b), b)));
        var old = before.stream().map(key).collect(Collectors.toSet());
        read.stream().filter(r -> !old.contains(key.apply(r))).forEach(all::add);
        return all;
    }

    void blocks(Run run) {
        run.programme().ifPresent(p -> service.blocks(run.caller, p.id(), null).forEach(run::block));
        run.entries.unique(SheetKind.BLOCKS, "code", e -> e.must("code")).forEach((code, e) -> {
            var before = run.blocks.get(code);
            var block = read(run, e, Optional.ofNullable(before));
            run.store(SheetKind.BLOCKS, code, e, before, block, b -> service.save(run.caller, b))
                    .or(() -> run.programme()
                            .flatMap(p -> StandIns.block(block, p))
                            .filter(_ -> before == null)
                            .flatMap(b -> run.standIn(() -> service.save(run.caller, b))))
                    .ifPresent(run::block);
        });
    }

    private static Block read(Run run, Entry e, Optional<Block> before) {
        return new Block(
                before.map(Block::id).orElseGet(BlockId::next),
                before.map(Block::version).orElse(0L),
                run.programme().map(Programme::id).orElseGet(ProgrammeId::next),
                e.must("code"),
                e.must("name"),
                or(e.word("kind", BlockKind.class), BlockKind.FOUNDATION),
                or(e.word("binding", Binding.class), Binding.NOT_STATED),
                e.text("description"),
                goalsOf(run, e),
                e.list("statusFacts", ListText::fact),
                e.list("expectedEffects", ListText::effect),
                e.integer("costClass"),
                e.list("names"),
                e.list("remarks"),
                e.list("sources", ListText::source));
    }

    /** A goal whose own row could not be read is no second problem. */
    private static List<String> goalsOf(Run run, Entry e) {
        var known = run.programme().map(Programme::goals).orElse(List.of());
        for (var code : e.list("goals")) {
            var missing = known.stream().noneMatch(g -> g.code().equals(code));
            if (missing && run.mentioned(code, SheetKind.GOALS)) {
                e.setBroken();
            }
        }
        return e.list("goals");
    }

    void inconsistencies(Run run) {
        var stored = run.programme().map(p -> service.inconsistencies(run.caller, p.id())).orElse(List.of()).stream()
                .collect(Collectors.toMap(Inconsistency::code, Function.identity()));
        run.entries
                .unique(SheetKind.INCONSISTENCIES, "code", e -> e.must("code"))
                .forEach((code, e) -> {
                    var state = or(e.word("state", Inconsistency.State.class), Inconsistency.State.OPEN);
                    run.programme().ifPresent(p -> {
                        var before = Optional.ofNullable(stored.get(code));
                        var after = new Inconsistency(
                                before.map(Inconsistency::id).orElseGet(InconsistencyId::next),
                                before.map(Inconsistency::version).orElse(0L),
                                p.id(),
                                code,
                                e.must("finding"),
                                e.text("section"),
                                state,
                                e.text("note"));
                        run.store(
                                SheetKind.INCONSISTENCIES,
                                code,
                                e,
                                before.orElse(null),
                                after,
                                x -> service.save(run.caller, x));
                    });
                });
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
