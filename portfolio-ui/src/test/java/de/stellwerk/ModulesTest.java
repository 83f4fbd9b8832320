package de.stellwerk;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The walls between the modules. */
@AnalyzeClasses(packages = "de.stellwerk", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {
    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("de.stellwerk..")
            .layer("program")
            .definedBy("de.stellwerk.ui..", "de.stellwerk.api..", "de.stellwerk.server..")
            .layer("documents")
            .definedBy("de.stellwerk.reports..")
            .layer("domain")
            .definedBy(
                    "de.stellwerk.access..",
                    "de.stellwerk.audit..",
                    "de.stellwerk.calendar..",
                    "de.stellwerk.exchange..",
                    "de.stellwerk.form..",
                    "de.stellwerk.governance..",
                    "de.stellwerk.journal..",
                    "de.stellwerk.measure..",
                    "de.stellwerk.programme..",
                    "de.stellwerk.report..",
                    "de.stellwerk.sample..",
                    "de.stellwerk.schedule..",
                    "de.stellwerk.search..",
                    "de.stellwerk.shared..",
                    "de.stellwerk.status..")
            .whereLayer("program")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("documents")
            .mayOnlyBeAccessedByLayers("program");

    @ArchTest
    static final ArchRule documentsKnowNoScreen = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("de.stellwerk.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "io.micronaut.http..");

    @ArchTest
    static final ArchRule apiKnowsNoScreen = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("de.stellwerk.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "de.stellwerk.ui..");

    @ArchTest
    static final ArchRule onlyTheServerKnowsTheServletContainer = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("de.stellwerk.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..");
}
