package de.stellwerk.measure;

import de.stellwerk.programme.Block;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class MeasureRules {
    private MeasureRules() {}

    static void check(Measure m, List<Block> blocks, Optional<Measure> sameCode) {
        check(new Check(), m, blocks, sameCode);
    }

    /** @param check with what was found before; all is told together */
    static void check(Check check, Measure m, List<Block> blocks, Optional<Measure> sameCode) {
        check.code(m.code(), "code")
                .text(m.title(), "title", 500)
                .optional(m.label(), "label", 40)
                .optional(m.shortTitle(), "shortTitle", 100)
                .optional(m.description(), "description", Check.LONGEST_TEXT)
                .optional(m.priorityRationale(), "priorityRationale", Check.LONGEST_TEXT)
                .that(m.priority() == null || filled(m.priorityRationale()), "priorityRationale", "rationaleMissing")
                .notNull(m.state(), "state")
                .that(blocks.stream().anyMatch(b -> b.id().equals(m.block())), "block", "unknownBlock")
                .that(
                        sameCode.filter(o -> !o.id().equals(m.id())).isEmpty()
                                && blocks.stream().noneMatch(b -> b.code().equals(m.code())),
                        "code",
                        "codeTaken",
                        m.code());
        duration(m.duration(), check);
        order(m.start(), m.end(), "end", check);
        order(m.baselineStart(), m.baselineEnd(), "baselineEnd", check);
        DelayRules.check(m.delay(), check);
        lists(m, check);
        check.done();
    }

    private static void duration(Duration d, Check check) {
        check.that(d.minMonths() == null || inRange(d.minMonths()), "duration.minMonths", "numberBetween", 0, 600)
                .that(d.maxMonths() == null || inRange(d.maxMonths()), "duration.maxMonths", "numberBetween", 0, 600)
                .that(
                        d.minMonths() == null || d.maxMonths() == null || d.minMonths() <= d.maxMonths(),
                        "duration.maxMonths",
                        "maxBelowMin")
                .optional(d.note(), "duration.note", Check.LONGEST_TEXT);
    }

    private static boolean inRange(int months) {
        return months >= 0 && months <= 600;
    }

    private static void order(@Nullable ImpreciseDate start, @Nullable ImpreciseDate end, String field, Check check) {
        check.that(start == null || end == null || !end.date().isBefore(start.firstDay()), field, "endBeforeStart");
    }

    private static void lists(Measure m, Check check) {
        for (int i = 0; i < m.responsible().size(); i++) {
            check.text(m.responsible().get(i).unit(), "responsible[" + i + "].unit", 500);
        }
        check.that(
                m.responsible().isEmpty() || m.responsible().getFirst().role() == Responsible.Part.LEAD,
                "responsible[0].role",
                "leadFirst");
        for (int i = 0; i < m.participants().size(); i++) {
            check.text(m.participants().get(i).unit(), "participants[" + i + "].unit", 500);
        }
        for (int i = 0; i < m.aliases().size(); i++) {
            check.text(m.aliases().get(i).text(), "aliases[" + i + "]", 40);
        }
        for (int i = 0; i < m.tags().size(); i++) {
            check.text(m.tags().get(i).text(), "tags[" + i + "].text", 200);
        }
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
