package de.stellwerk.ui.roadmap;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A plan for tests of the drawing, on 10 July 2020. */
final class APlan {
    static final LocalDate DAY = LocalDate.of(2020, 7, 10);

    private final List<RoadmapRow> rows = new ArrayList<>();
    private final List<RoadmapDeadline> deadlines = new ArrayList<>();
    private final List<RoadmapTie> ties = new ArrayList<>();

    /** A row that can be changed. */
    static final class ARow {
        private final String code;
        private MeasureState state = MeasureState.ACTIVE;
        private @Nullable ImpreciseDate start;
        private @Nullable ImpreciseDate finish;
        private @Nullable ImpreciseDate agreed;
        private boolean ongoing;
        private boolean critical;
        private List<RoadmapMilestone> milestones = List.of();
        private List<RoadmapVerdict> verdicts = List.of();

        private ARow(String code) {
            this.code = code;
        }

        ARow from(int year, int month, int day) {
            start = ImpreciseDate.day(year, month, day);
            return this;
        }

        ARow to(int year, int month, int day) {
            return to(ImpreciseDate.day(year, month, day));
        }

        ARow to(ImpreciseDate date) {
            finish = date;
            return this;
        }

        ARow agreed(int year, int month, int day) {
            agreed = ImpreciseDate.day(year, month, day);
            return this;
        }

        ARow state(MeasureState value) {
            state = value;
            return this;
        }

        ARow ongoing() {
            ongoing = true;
            return this;
        }

        ARow critical() {
            critical = true;
            return this;
        }

        ARow milestones(RoadmapMilestone... all) {
            milestones = Arrays.asList(all);
            return this;
        }

        ARow verdicts(RoadmapVerdict... all) {
            verdicts = Arrays.asList(all);
            return this;
        }

        RoadmapRow row() {
            return new RoadmapRow(
                    code,
                    "Maßnahme " + code,
                    code.split("-", 2)[0],
                    state,
                    Light.YELLOW,
                    start,
                    finish,
                    ongoing,
                    agreed == null ? null : start,
                    agreed,
                    milestones,
                    verdicts,
                    critical,
                    List.of());
        }
    }

    /** @param code the part before the hyphen is the block */
    static ARow row(String code) {
        return new ARow(code);
    }

    static APlan of(ARow... rows) {
        var plan = new APlan();
        Arrays.stream(rows).map(ARow::row).forEach(plan.rows::add);
        return plan;
    }

    APlan deadline(String code, @Nullable ImpreciseDate date) {
        deadlines.add(new RoadmapDeadline(code, "§ " + code, "Frist " + code, date, false, null, List.of()));
        return this;
    }

    APlan tie(String first, String second, Link link) {
        return tie(new RoadmapTie(first, second, RelationType.REQUIRES, link, true, false, null, null));
    }

    APlan tie(RoadmapTie tie) {
        ties.add(tie);
        return this;
    }

    RoadmapPlan plan() {
        var blocks = new TreeSet<String>();
        rows.forEach(row -> blocks.add(row.block()));
        return new RoadmapPlan(
                DAY,
                false,
                rows,
                blocks.stream()
                        .map(code -> new RoadmapPlan.Block(code, "Baustein " + code))
                        .toList(),
                deadlines,
                ties,
                "Basisplan");
    }

    static RoadmapLook look(Scale scale, String... folded) {
        return new RoadmapLook(Set.of(Layer.values()), Set.of(folded), scale);
    }

    static RoadmapVerdict missed(String deadline, LocalDate date, int days) {
        return new RoadmapVerdict(
                deadline, "§ " + deadline, ImpreciseDate.day(date), RoadmapVerdict.Outcome.MISSED, days);
    }
}
