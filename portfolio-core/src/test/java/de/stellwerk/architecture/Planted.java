package de.stellwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** Violations of the architecture that stand among the test classes, one for each wall, so that the walls are seen to fall. */
public final class Planted {
    private final Map<String, ArchRule> walls;
    private final JavaClasses productWithAll;

    /** @param walls by the class that violates each, without {@code de.stellwerk} */
    public Planted(Map<String, ArchRule> walls) {
        this.walls = walls;
        var product = new ImportOption.DoNotIncludeTests();
        this.productWithAll = new ClassFileImporter()
                .withImportOption(at ->
                        product.includes(at) || walls.keySet().stream().anyMatch(planted -> at.contains(file(planted))))
                .importPackages("de.stellwerk");
    }

    private static String file(String planted) {
        return "/" + planted.replace('.', '/') + ".class";
    }

    /**
     * Over the one violation alone: another one may make more cycles than a report tells. That the wall stands without its violation is
     * what its own test shows.
     */
    public void seeTheWallFallOver(String planted) {
        var report = walls.get(planted).evaluate(productWith(planted)).getFailureReport();
        assertThat(report.getDetails()).anyMatch(line -> line.contains(planted));
    }

    private JavaClasses productWith(String planted) {
        return productWithAll.that(DescribedPredicate.describe(
                "are the product or " + planted,
                c -> walls.keySet().stream()
                        .noneMatch(w -> !w.equals(planted) && c.getName().equals("de.stellwerk." + w))));
    }
}
