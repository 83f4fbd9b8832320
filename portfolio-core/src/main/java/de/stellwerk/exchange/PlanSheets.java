package de.stellwerk.exchange;

import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Quota;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RelationId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheets of the plan: Meilensteine, Beziehungen, Fristen. */
@Singleton
final class PlanSheets {
    private static final NodeRef UNKNOWN = new NodeRef(NodeRef.Kind.MEASURE, new UUID(0, 0));

    private final PlanService service;

    PlanSheets(PlanService service) {
        this.service = service;
    }

    void milestones(Run run) {
        var stored = run.programme().map(p -> service.milestones(run.caller, p.id(), null)).orElse(List.of()).stream()
                .collect(Collectors.toMap(m -> run.shown().of(m.measure()) + " " + m.code(), Function.identity()));
        var entries = run.entries.unique(SheetKind.MILESTONES, "code", e -> e.must("measure") + " " + e.must("code"));
        entries.forEach((key, e) -> {
            var before = Optional.ofNullable(stored.get(key));
            var milestone = milestone(run, e, before);
            run.store(SheetKind.MILESTONES, key, e, before.orElse(null), milestone, m -> service.save(run.caller, m));
        });
    }

    private static Milestone milestone(Run run, Entry e, Optional<Milestone> before) {
        return new Milestone(
                before.map(Milestone::id).orElseGet(MilestoneId::next),
                before.map(Milestone::version).orElse(0L),
                run.measure(e, "measure").map(Measure::id).orElseGet(MeasureId::next),
                e.must("code"),
                e.must("description"),
                e.text("phase"),
                e.date("baseline"),
                e.date("planned"),
                e.date("forecast"),
                e.date("actual"),
                e.list("sources", ListText::source));
    }

    void relations(Run run) {
        var stored = run.programme().map(p -> service.relations(run.caller, p.id(), null)).orElse(List.of()).stream()
                .collect(Collectors.toMap(r -> key(run, r), Function.identity(), (a, b) -> a));
        var entries = run.entries.unique(SheetKind.RELATIONS, "from", PlanSheets::key);
        entries.forEach((key, e) -> {
            var before = Optional.ofNullable(stored.get(key));
            var relation = relation(run, e, before);
            run.store(SheetKind.RELATIONS, key, e, before.orElse(null), relation, r -> service.save(run.caller, r));
        });
    }

    private static String key(Run run, Relation r) {
        return run.code(r.from()) + " " + Words.of(r.type()) + " " + run.code(r.to());
    }

    private static String key(Entry e) {
        var type =
                Words.parse(RelationType.class, e.must("type")).map(Words::of).orElse(e.must("type"));
        return e.must("from") + " " + type + " " + e.must("to");
    }

    private static Relation relation(Run run, Entry e, Optional<Relation> before) {
        var type = e.word("type", RelationType.class);
        var link = e.word("link", Link.class);
        return new Relation(
                before.map(Relation::id).orElseGet(RelationId::next),
                before.map(Relation::version).orElse(0L),
                programme(run),
                run.node(e, "from", e.must("from")).orElse(UNKNOWN),
                type == null ? RelationType.CORRESPONDS_WITH : type,
                run.node(e, "to", e.must("to")).orElse(UNKNOWN),
                link == null ? Link.FS : link,
                e.read("lag", "lagForm", ListText::lag),
                e.yes("partial", false),
                e.text("partOf"),
                e.yes("movesDates", type == RelationType.REQUIRES),
                e.yes("explicit", true),
                e.text("note"),
                Optional.ofNullable(e.text("source")).map(ListText::source).orElse(null));
    }

    void deadlines(Run run) {
        var stored = run.programme().map(p -> service.deadlines(run.caller, p.id(), null)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Deadline::code, Function.identity()));
        run.entries.grouped(SheetKind.DEADLINES).forEach((code, rows) -> {
            var before = Optional.ofNullable(stored.get(code));
            var first = Groups.first(
                    rows,
                    "title",
                    "basis",
                    "level",
                    "binding",
                    "metOn",
                    "appliesTo",
                    "note",
                    "quota.total",
                    "quota.items",
                    "quota.counts");
            var deadline = deadline(run, first, rows, before);
            Groups.breakFirst(rows);
            run.store(
                    SheetKind.DEADLINES, code, first, before.orElse(null), deadline, d -> service.save(run.caller, d));
        });
    }

    private static Deadline deadline(Run run, Entry e, List<Entry> rows, Optional<Deadline> before) {
        return new Deadline(
                before.map(Deadline::id).orElseGet(DeadlineId::next),
                before.map(Deadline::version).orElse(0L),
                programme(run),
                e.must("code"),
                e.must("title"),
                e.must("basis"),
                or(e.word("level", LegalLevel.class), LegalLevel.LOCAL),
                or(e.word("binding", Binding.class), Binding.NOT_STATED),
                rows.stream().map(PlanSheets::statement).toList(),
                e.date("metOn"),
                run.nodes(e, "appliesTo"),
                e.text("note"),
                quota(e, before));
    }

    /** A sheet from before there were such columns leaves it as it is. */
    private static @Nullable Quota quota(Entry e, Optional<Deadline> before) {
        if (!e.knows("quota.total")) {
            return before.map(Deadline::quota).orElse(null);
        }
        if (!e.filled("quota.total") && !e.filled("quota.items") && !e.filled("quota.counts")) {
            return null;
        }
        e.require("quota.total");
        e.require("quota.items");
        var counts = new ArrayList<Quota.Count>();
        for (var text : e.list("quota.counts")) {
            ListText.count(text).ifPresentOrElse(counts::add, () -> e.problem("quota.counts", "countForm", text));
        }
        return new Quota(or(e.integer("quota.total"), 1), e.must("quota.items"), counts);
    }

    private static DeadlineStatement statement(Entry e) {
        return new DeadlineStatement(
                e.date("statements.date"),
                Optional.ofNullable(e.text("statements.source"))
                        .map(ListText::source)
                        .orElse(null),
                e.yes("statements.effective", false));
    }

    private static ProgrammeId programme(Run run) {
        return run.programme().map(Programme::id).orElseGet(ProgrammeId::next);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
