package de.stellwerk.schedule;

import de.stellwerk.shared.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

final class DeadlineRules {
    private DeadlineRules() {}

    /** @param today counts are not made before their day */
    static void check(Deadline d, List<Deadline> others, Set<UUID> nodes, LocalDate today) {
        var check = new Check()
                .code(d.code(), "code")
                .text(d.title(), "title", 500)
                .text(d.basis(), "basis", 300)
                .notNull(d.level(), "level")
                .notNull(d.binding(), "binding")
                .optional(d.note(), "note", Check.LONGEST_TEXT)
                .that(!d.statements().isEmpty(), "statements", "required")
                .that(
                        d.statements().stream()
                                        .filter(DeadlineStatement::effective)
                                        .count()
                                <= 1,
                        "statements",
                        "oneEffectiveStatement")
                .that(
                        others.stream().noneMatch(o -> o.code().equals(d.code()) && !o.id().equals(d.id())),
                        "code",
                        "codeTaken",
                        d.code());
        Quota.check(d.quota(), today, check);
        d.appliesTo().forEach(n -> check.that(nodes.contains(n.id()), "appliesTo", "unknownCode", n.id()));
        check.done();
    }
}
