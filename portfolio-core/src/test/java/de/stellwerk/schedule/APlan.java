package de.stellwerk.schedule;

import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.schedule.engine.WorkCalendar;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RelationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plan for tests, with one block, as it stands on a day. */
public final class APlan {
    private final LocalDate day;
    private final ProgrammeId programme = ProgrammeId.next();
    private final Block block = new Block(
            BlockId.next(),
            1,
            programme,
            "B1",
            "Baustein",
            BlockKind.FOUNDATION,
            Binding.NOT_STATED,
            null,
            List.of("G1"),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of());
    private final List<Measure> measures = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();

    private APlan(LocalDate day) {
        this.day = day;
    }

    public static APlan on(String day) {
        return new APlan(LocalDate.parse(day));
    }

    /** @param months at least; {@code null}: nobody knows @param start and {@code end}: "" if there is none */
    public APlan measure(String code, MeasureState state, @Nullable Integer months, String start, String end) {
        measures.add(new Measure(
                MeasureId.next(),
                1,
                programme,
                block.id(),
                code,
                null,
                List.of(),
                code,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                new Duration(months, months, false, null),
                date(start),
                date(end),
                null,
                null,
                state,
                null,
                List.of(),
                List.of(),
                List.of()));
        return this;
    }

    public APlan planned(String code, @Nullable Integer months, String start, String end) {
        return measure(code, MeasureState.PLANNED, months, start, end);
    }

    public APlan running(String code, @Nullable Integer months, String start, String end) {
        return measure(code, MeasureState.ACTIVE, months, start, end);
    }

    public APlan change(String code, UnaryOperator<Measure> change) {
        measures.replaceAll(m -> m.code().equals(code) ? change.apply(m) : m);
        return this;
    }

    /** @param actual "" as long as it is not reached */
    public APlan milestone(String measure, String code, String planned, String actual) {
        milestones.add(new Milestone(
                MilestoneId.next(),
                1,
                find(measure).id(),
                code,
                code,
                null,
                null,
                date(planned),
                null,
                date(actual),
                List.of()));
        return this;
    }

    public APlan requires(String from, String to) {
        return relation(from, RelationType.REQUIRES, to, false, null);
    }

    public APlan relation(String from, RelationType type, String to, boolean partial, @Nullable String partOf) {
        relations.add(new Relation(
                RelationId.next(),
                1,
                programme,
                node(from),
                type,
                node(to),
                Link.FS,
                null,
                partial,
                partOf,
                type == RelationType.REQUIRES,
                true,
                null,
                null));
        return this;
    }

    public APlan deadline(String code, String date, String... appliesTo) {
        var stated = date(date);
        deadlines.add(new Deadline(
                DeadlineId.next(),
                1,
                programme,
                code,
                code,
                code,
                LegalLevel.STATE,
                Binding.BINDING,
                List.of(new DeadlineStatement(stated, null, true)),
                null,
                List.of(appliesTo).stream().map(this::node).toList(),
                null));
        return this;
    }

    private NodeRef node(String code) {
        return code.equals(block.code())
                ? new NodeRef(NodeRef.Kind.BLOCK, block.key())
                : new NodeRef(NodeRef.Kind.MEASURE, find(code).key());
    }

    public Measure find(String code) {
        return measures.stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow();
    }

    public Milestone milestone(String code) {
        return milestones.stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** 2020-07-01, 2020-07, 2020-H1, 2020. */
    static @Nullable ImpreciseDate date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        return switch (text.length()) {
            case 4 -> ImpreciseDate.year(year);
            case 7 ->
                text.charAt(5) == 'H'
                        ? ImpreciseDate.halfYear(year, Integer.parseInt(text.substring(6)))
                        : ImpreciseDate.month(year, Integer.parseInt(text.substring(5)));
            default -> ImpreciseDate.day(LocalDate.parse(text));
        };
    }

    public PlanInput input() {
        return new PlanInput(
                day,
                WorkCalendar.weekdays(List.of()),
                List.of(block),
                measures,
                milestones,
                relations,
                DeadlineStatus.of(deadlines, day));
    }

    Forecast forecast() {
        return Forecast.of(input());
    }

    /** 2018-10-01..2019-06-30, or "-". */
    String dates(String code) {
        return dates(forecast(), code);
    }

    String dates(Forecast forecast, String code) {
        return forecast.of(find(code).id())
                .map(d -> d.start() + ".." + d.finish())
                .orElse("-");
    }

    List<String> why(String code) {
        return forecast().whyFinish(find(code), Locale.GERMAN).sentences();
    }
}
