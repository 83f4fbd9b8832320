package de.stellwerk;

import com.tngtech.archunit.lang.ArchRule;
import de.stellwerk.architecture.Planted;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wall of {@link ModulesTest} falls over the violation that is planted for it. */
class ModuleWallsFallTest {
    private static final Map<String, ArchRule> WALLS = Map.of(
            "reports.PlantedProgramUse", ModulesTest.dependenciesPointOneWay,
            "reports.PlantedScreen", ModulesTest.documentsKnowNoScreen,
            "api.PlantedScreen", ModulesTest.apiKnowsNoScreen,
            "ui.PlantedContainer", ModulesTest.onlyTheServerKnowsTheServletContainer);

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
