package de.stellwerk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;

/** The walls inside the domain. */
@AnalyzeClasses(packages = "de.stellwerk", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("de.stellwerk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule domainKnowsNeitherScreenNorDocument = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.apache.poi..", "jakarta.servlet..", "io.micronaut.http..");

    @ArchTest
    static final ArchRule sharedKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("de.stellwerk.shared")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are features") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaClass c) {
                    return c.getPackageName().startsWith("de.stellwerk.")
                            && !c.getPackageName().equals("de.stellwerk.shared");
                }
            });

    @ArchTest
    static final ArchRule storageStaysInsideItsFeature = classes()
            .that()
            .areAssignableTo(Table.class)
            .and()
            .areNotAssignableFrom(Table.class)
            .or()
            .haveSimpleNameEndingWith("Row")
            .and()
            .resideOutsideOfPackage("de.stellwerk.shared")
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule everyQueryNamesTheTenant = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Rows")
            .and()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("de.stellwerk.shared")
            .should(nameTheTenantOrCarryIt());

    /** The login and a token's hash tell the tenant, the sealer and the list of tenants go over all of them. */
    private static ArchCondition<JavaMethod> nameTheTenantOrCarryIt() {
        var acrossTenants = java.util.Set.of(
                "findByLogin", "findByTokenHash", "findUnsealed", "findTenants", "findAll", "findById");
        return new ArchCondition<>("take the tenant first, or a row or key that carries it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var carried = method.getRawParameterTypes().stream()
                        .findFirst()
                        .filter(t -> t.isAssignableTo(RowKey.class)
                                || t.getSimpleName().endsWith("Row"))
                        .isPresent();
                var named = method.reflect().getParameterCount() > 0
                        && method.reflect().getParameters()[0].getName().equals("tenantId");
                var allowed = carried || named || acrossTenants.contains(method.getName());
                events.add(new SimpleConditionEvent(method, allowed, method.getFullName() + " forgets the tenant"));
            }
        };
    }
}
