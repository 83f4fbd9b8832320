package de.stellwerk.access;

import de.stellwerk.shared.Check;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.Violation;
import java.util.List;

/** What people and departments must be. */
final class PersonRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LOGIN = 100;
    private static final int LONGEST_EMAIL = 300;
    private static final int LONGEST_UNIT = 300;
    private static final int LONGEST_CODE = 40;

    private PersonRules() {}

    static List<Violation> ofPerson(PersonView person) {
        var check = new Check()
                .text(person.name(), "name", LONGEST_NAME)
                .optional(person.login(), "login", LONGEST_LOGIN)
                .optional(person.email(), "email", LONGEST_EMAIL);
        for (int i = 0; i < person.grants().size(); i++) {
            var grant = person.grants().get(i);
            check.that(grant.scope() != null || !grant.role().scoped(), "grants[" + i + "].scope", "required");
        }
        return check.violations();
    }

    static boolean canAdminister(PersonView person) {
        return person.active() && person.login() != null && administers(person.grants());
    }

    static boolean administers(List<Grant> grants) {
        return grants.stream().anyMatch(g -> g.role() == Role.ADMIN);
    }

    static void check(Department department, List<Department> others) {
        var check = new Check()
                .text(department.code(), "code", LONGEST_CODE)
                .text(department.name(), "name", LONGEST_UNIT)
                .that(
                        others.stream()
                                .noneMatch(d -> d.code().equals(department.code()) && !d.id().equals(department.id())),
                        "code",
                        "codeTaken",
                        department.code());
        for (int i = 0; i < department.aliases().size(); i++) {
            check.text(department.aliases().get(i), "aliases[" + i + "]", LONGEST_UNIT);
        }
        ClosedPeriod.check(department.unavailable(), "unavailable", check);
        check.done();
    }
}
