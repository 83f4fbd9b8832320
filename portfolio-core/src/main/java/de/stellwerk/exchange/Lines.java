package de.stellwerk.exchange;

import de.stellwerk.access.Department;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.Seat;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Tag;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.CostClass;
import de.stellwerk.programme.Goal;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a stored programme, sheet by sheet. */
final class Lines {
    /** A line and what it is sorted by. */
    record Keyed(String key, Line line) {}

    private final Shown shown;
    private final Map<SheetKind, List<Line>> lines = new EnumMap<>(SheetKind.class);

    Lines(Shown shown) {
        this.shown = shown;
    }

    private Line line(SheetKind kind) {
        var line = new Line(kind, shown);
        lines.computeIfAbsent(kind, k -> new ArrayList<>()).add(line);
        return line;
    }

    void programme(Programme p) {
        line(SheetKind.PROGRAMME)
                .with("code", p.code())
                .with("name", p.name())
                .with("description", p.description())
                .with("document", p.document())
                .with("documentDate", p.documentDate())
                .with("firstYear", p.firstYear())
                .with("lastYear", p.lastYear())
                .with("reportingSince", p.reportingSince())
                .with("dueWorkingDay", p.dueWorkingDay())
                .with("withoutBudget", p.withoutBudget());
    }

    void goal(Goal g) {
        line(SheetKind.GOALS)
                .with("code", g.code())
                .with("name", g.name())
                .with("role", g.role())
                .with("description", g.description())
                .with("names", g.names());
    }

    void costClass(CostClass c) {
        line(SheetKind.COST_CLASSES)
                .with("code", c.code())
                .with("label", c.label())
                .with("min", c.min())
                .with("max", c.max());
    }

    void block(Block b) {
        line(SheetKind.BLOCKS)
                .with("code", b.code())
                .with("name", b.name())
                .with("kind", b.kind())
                .with("binding", b.binding())
                .with("description", b.description())
                .with("goals", b.goals())
                .with("statusFacts", b.statusFacts())
                .with("expectedEffects", b.expectedEffects())
                .with("costClass", b.costClass())
                .with("names", b.names())
                .with("remarks", b.remarks())
                .with("sources", b.sources());
    }

    void measure(Measure m) {
        var line = line(SheetKind.MEASURES)
                .with("code", m.code())
                .with("block", m.block())
                .with("label", m.label())
                .with("aliases", m.aliases())
                .with("title", m.title())
                .with("shortTitle", m.shortTitle())
                .with("description", m.description())
                .with("responsible", m.responsible())
                .with("participants", m.participants())
                .with("priority", m.priority())
                .with("priorityRationale", m.priorityRationale())
                .with("state", m.state())
                .with("reportsFrom", m.reportsFrom())
                .with("remarks", m.remarks())
                .with("sources", m.sources());
        dates(line, m);
        tags(line, m.tags());
    }

    private static void dates(Line line, Measure m) {
        line.with("duration.minMonths", m.duration().minMonths())
                .with("duration.maxMonths", m.duration().maxMonths())
                .with("duration.ongoing", m.duration().ongoing())
                .with("duration.note", m.duration().note())
                .with("start", m.start())
                .with("end", m.end())
                .with("baselineStart", m.baselineStart())
                .with("baselineEnd", m.baselineEnd())
                .with("preApproved", m.preApproved());
        if (m.delay() != null) {
            line.with("delay.category", m.delay().category())
                    .with("delay.text", m.delay().text());
        }
    }

    private static void tags(Line line, List<Tag> tags) {
        line.with("tags.partner", texts(tags, Tag.Kind.PARTNER))
                .with("tags.grant", texts(tags, Tag.Kind.GRANT))
                .with("tags.other", texts(tags, Tag.Kind.OTHER));
    }

    private static List<String> texts(List<Tag> tags, Tag.Kind kind) {
        return tags.stream().filter(t -> t.kind() == kind).map(Tag::text).toList();
    }

    Keyed milestone(Milestone m) {
        var line = new Line(SheetKind.MILESTONES, shown)
                .with("measure", m.measure())
                .with("code", m.code())
                .with("description", m.description())
                .with("phase", m.phase())
                .with("baseline", m.baseline())
                .with("planned", m.planned())
                .with("forecast", m.forecast())
                .with("actual", m.actual())
                .with("sources", m.sources());
        return new Keyed(shown.of(m.measure()) + " " + m.code(), line);
    }

    void add(Keyed milestone) {
        lines.computeIfAbsent(SheetKind.MILESTONES, k -> new ArrayList<>()).add(milestone.line());
    }

    void relation(Relation r) {
        line(SheetKind.RELATIONS)
                .with("from", r.from())
                .with("type", r.type())
                .with("to", r.to())
                .with("link", r.type() == RelationType.REQUIRES ? r.link() : null)
                .with("lag", r.lag())
                .with("partial", r.partial())
                .with("partOf", r.partOf())
                .with("movesDates", r.movesDates())
                .with("explicit", r.explicit())
                .with("note", r.note())
                .with("source", r.source());
    }

    void deadline(Deadline d) {
        var first =
                statement(d, d.statements().isEmpty() ? null : d.statements().getFirst());
        first.with("title", d.title())
                .with("basis", d.basis())
                .with("level", d.level())
                .with("binding", d.binding())
                .with("metOn", d.metOn())
                .with("appliesTo", d.appliesTo())
                .with("note", d.note());
        if (d.quota() != null) {
            first.with("quota.total", d.quota().total())
                    .with("quota.items", d.quota().items())
                    .with("quota.counts", d.quota().counts());
        }
        d.statements().stream().skip(1).forEach(s -> statement(d, s));
    }

    private Line statement(Deadline d, @Nullable DeadlineStatement s) {
        var line = line(SheetKind.DEADLINES).with("code", d.code());
        return s == null
                ? line
                : line.with("statements.date", s.date())
                        .with("statements.source", s.source())
                        .with("statements.effective", s.effective());
    }

    void body(Body b) {
        var first = seat(b, b.seats().isEmpty() ? null : b.seats().getFirst());
        first.with("name", b.name())
                .with("kind", b.kind())
                .with("level", b.level())
                .with("tasks", b.tasks())
                .with("meetings", b.meetings())
                .with("source", b.source());
        b.seats().stream().skip(1).forEach(s -> seat(b, s));
    }

    private Line seat(Body b, @Nullable Seat s) {
        var line = line(SheetKind.BODIES).with("code", b.code());
        return s == null ? line : line.with("seats.role", s.role()).with("seats.advisory", s.advisory());
    }

    void consultation(Consultation c) {
        line(SheetKind.CONSULTATIONS)
                .with("measure", c.measure())
                .with("group", c.group())
                .with("asked", c.asked())
                .with("answered", c.answered())
                .with("result", c.result());
    }

    void department(Department d) {
        line(SheetKind.DEPARTMENTS)
                .with("code", d.code())
                .with("name", d.name())
                .with("aliases", d.aliases())
                .with("unavailable", d.unavailable());
    }

    void inconsistency(Inconsistency i) {
        line(SheetKind.INCONSISTENCIES)
                .with("code", i.code())
                .with("finding", i.finding())
                .with("section", i.section())
                .with("state", i.state())
                .with("note", i.note());
    }

    Book book() {
        return new Book(Arrays.stream(SheetKind.values()).map(this::sheet).toList());
    }

    private Book.Sheet sheet(SheetKind kind) {
        var columns = kind.columns();
        var header = IntStream.range(0, columns.size())
                .mapToObj(i -> Cell.text(Line.letter(i), columns.get(i).header()))
                .toList();
        var written = lines.getOrDefault(kind, List.of());
        var rows = IntStream.range(0, written.size())
                .mapToObj(i -> written.get(i).row(i + 2))
                .toList();
        return new Book.Sheet(kind.title(), header, rows);
    }
}
