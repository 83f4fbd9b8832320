package de.stellwerk.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wall of {@link CoreArchitectureTest} falls over the violation that is planted for it. */
class WallsFallTest {
    private static final Map<String, ArchRule> WALLS = Map.of(
            "programme.PlantedCycle", CoreArchitectureTest.featuresFormNoCycle,
            "measure.PlantedRequest", CoreArchitectureTest.domainKnowsNeitherScreenNorDocument,
            "shared.PlantedFeatureUse", CoreArchitectureTest.sharedKnowsNoFeature,
            "measure.PlantedRow", CoreArchitectureTest.storageStaysInsideItsFeature,
            "measure.PlantedRows", CoreArchitectureTest.everyQueryNamesTheTenant);

    private static Planted violations;

    @BeforeAll
    static void readClasses() {
        violations = new Planted(WALLS);
    }

    /** All classes of the program are much to keep for the tests that follow. */
    @AfterAll
    static void forgetClasses() {
        violations = null;
    }

    static Set<String> planted() {
        return WALLS.keySet();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void wallFallsOver(String planted) {
        violations.seeTheWallFallOver(planted);
    }
}
