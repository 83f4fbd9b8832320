package de.stellwerk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import de.stellwerk.access.Caller;
import de.stellwerk.server.Authenticator;
import de.stellwerk.server.DemoAccounts;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class FrameTest {
    @Inject
    ApplicationContext beans;

    @Inject
    Authenticator accounts;

    @Test
    void everyRouteIsRegistered() {
        try (var _ = Screen.open(beans, null)) {
            assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                    .extracting(RouteData::getNavigationTarget)
                    .extracting(Class::getSimpleName)
                    .containsExactlyInAnyOrderElementsOf(
                            beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                                    .map(view -> view.getBeanType().getSimpleName())
                                    .toList())
                    .contains("LoginView", "OverviewView");
        }
    }

    @Test
    void nobodySeesTheFrontPageWithoutALogin() {
        try (var _ = Screen.open(beans, null)) {
            _assertOne(LoginView.class);
            _assertNone(SideNavItem.class);
        }
    }

    @Test
    void theCoreTeamSeesTheFrontPage() {
        try (var _ = Screen.open(beans, caller("kernteam"))) {
            assertThat(_get(H1.class).getText()).isEqualTo("Lagebild");
        }
    }

    private Caller caller(String login) {
        return accounts.authenticate(login, DemoAccounts.PASSWORD, "127.0.0.1")
                .person()
                .orElseThrow()
                .caller();
    }
}
