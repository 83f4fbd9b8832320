package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class MilestoneRules {
    private MilestoneRules() {}

    static void check(Milestone m, Measure measure, List<Milestone> siblings, LocalDate today) {
        var check = new Check()
                .code(m.code(), "code")
                .text(m.description(), "description", 500)
                .optional(m.phase(), "phase", 100)
                .that(m.expected() != null, "planned", "required")
                .that(m.actual() == null || !m.actual().firstDay().isAfter(today), "actual", "dateInFuture")
                .that(
                        siblings.stream().noneMatch(o -> o.code().equals(m.code()) && !o.id().equals(m.id())),
                        "code",
                        "codeTaken",
                        m.code());
        mustLieWithinMeasure(m.planned(), "planned", measure, check);
        mustLieWithinMeasure(m.forecast(), "forecast", measure, check);
        check.done();
    }

    /** An ongoing measure has no end that a milestone could miss. */
    private static void mustLieWithinMeasure(@Nullable ImpreciseDate date, String field, Measure measure, Check check) {
        var end = measure.end();
        if (date != null && end != null && !measure.duration().ongoing()) {
            check.that(!date.firstDay().isAfter(end.date()), field, "milestoneAfterEnd", end.date());
        }
    }
}
