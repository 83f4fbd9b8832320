package de.stellwerk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A view that is no bean silently loses its route; one that says nothing about access is closed to everybody. */
@MicronautTest(transactional = false, startApplication = false)
class RoutesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.stellwerk");

    @Inject
    ApplicationContext beans;

    @Test
    void everyViewIsABean() {
        assertThat(views().filter(view -> !view.isAnnotatedWith(Prototype.class)))
                .as("views without @Prototype")
                .isEmpty();
        assertThat(views().map(JavaClass::reflect).filter(view -> !beans.containsBean(view)))
                .as("views that are no beans")
                .isEmpty();
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        assertThat(views().filter(view -> Stream.of(
                                AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)
                        .noneMatch(view::isAnnotatedWith)))
                .as("views without an access annotation")
                .isEmpty();
    }

    @Test
    void onlyLoginFirstSetupAndFormsAreOpenToEverybody() {
        assertThat(views().filter(view ->
                                view.isAnnotatedWith(Route.class) && view.isAnnotatedWith(AnonymousAllowed.class))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("LoginView", "SetupView", "FormView");
    }

    @Test
    void noTwoViewsShareARoute() {
        assertThat(views().filter(view -> view.isAnnotatedWith(Route.class))
                        .map(view -> view.getAnnotationOfType(Route.class).value()))
                .contains("", "anmelden")
                .doesNotHaveDuplicates();
    }

    private static Stream<JavaClass> views() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class) || type.isAssignableTo(HasErrorParameter.class));
    }
}
