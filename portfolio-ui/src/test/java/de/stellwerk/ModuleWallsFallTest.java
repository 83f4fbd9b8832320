package de.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wall of {@link ModulesTest} falls over the one violation that is planted for it among the test classes. */
class ModuleWallsFallTest {
    private static final ImportOption PRODUCT = new ImportOption.DoNotIncludeTests();

    static Stream<Arguments> walls() {
        return Stream.of(
                Arguments.of(ModulesTest.dependenciesPointOneWay, "reports.PlantedProgramUse"),
                Arguments.of(ModulesTest.documentsKnowNoScreen, "reports.PlantedScreen"),
                Arguments.of(ModulesTest.apiKnowsNoScreen, "api.PlantedScreen"),
                Arguments.of(ModulesTest.onlyTheServerKnowsTheServletContainer, "ui.PlantedContainer"));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void wallFallsOverItsPlantedViolation(ArchRule wall, String planted) {
        var report = wall.evaluate(productWith(planted)).getFailureReport();
        assertThat(report.getDetails()).anyMatch(line -> line.contains(planted));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void wallStandsWithoutIt(ArchRule wall, String planted) {
        assertThat(wall.evaluate(productWith("none")).getFailureReport().getDetails())
                .as("without %s", planted)
                .isEmpty();
    }

    private static JavaClasses productWith(String planted) {
        var file = "/" + planted.replace('.', '/') + ".class";
        return new ClassFileImporter()
                .withImportOption(at -> PRODUCT.includes(at) || at.contains(file))
                .importPackages("de.stellwerk");
    }
}
