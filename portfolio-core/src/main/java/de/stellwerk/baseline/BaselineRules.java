package de.stellwerk.baseline;

import de.stellwerk.shared.Check;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

final class BaselineRules {
    private BaselineRules() {}

    /** @param others of the programme */
    static void check(String name, List<BaselineOutline> others) {
        new Check()
                .text(name, "name", BaselineService.LONGEST_NAME)
                .that(!taken(others).test(name), "name", "baselineNameTaken", name.strip())
                .done();
    }

    /** The name itself where nobody has it, else with the first number that is free: an approval is not to fail for it. */
    static String free(String name, List<BaselineOutline> others) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? name : name + " (" + n + ")")
                .filter(taken(others).negate())
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<String> taken(List<BaselineOutline> others) {
        var keys = others.stream()
                .map(BaselineOutline::name)
                .filter(Objects::nonNull)
                .map(BaselineTable::nameKey)
                .toList();
        return name -> keys.contains(BaselineTable.nameKey(name));
    }
}
