package de.stellwerk.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import de.stellwerk.access.Caller;
import de.stellwerk.server.LoggedIn;
import de.stellwerk.server.Messages;
import de.stellwerk.server.Sessions;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.servlet.engine.DefaultMicronautServlet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Views without a browser: opens a session over the beans of a context and shows the front page. Then
 * {@code UI.getCurrent().navigate(…)} and Karibu's {@code LocatorJ._get(…)}. The language is German.
 * Close it after the test.
 */
public final class Screen implements AutoCloseable {
    private Screen() {}

    /** @param caller who sits in front of it; {@code null}: nobody is logged in, so the login is shown */
    public static Screen open(ApplicationContext beans, @Nullable Caller caller) {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.getHeaders().put("Accept-Language", List.of("de-DE"));
            if (caller != null) {
                session.setAttribute(Sessions.LOGGED_IN, new LoggedIn(caller.displayName(), caller, 0));
                request.setUserPrincipalInt(caller::displayName);
                request.setUserInRole((_, role) ->
                        caller.grants().stream().anyMatch(g -> g.role().name().equals(role)));
            }
            return request;
        });
        MockVaadin.setup(Screen::german, new Servlet(beans));
        return new Screen();
    }

    private static UI german() {
        VaadinSession.getCurrent().setLocale(Messages.GERMAN);
        var ui = new UI();
        ui.setLocale(Messages.GERMAN);
        return ui;
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    private static Routes routes(ApplicationContext beans) {
        return new Routes(
                beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                        .map(Screen::component)
                        .collect(Collectors.toSet()),
                errorPages(beans),
                true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Component> component(BeanDefinition<?> view) {
        return (Class<? extends Component>) view.getBeanType();
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errorPages(ApplicationContext beans) {
        var pages = new HashSet<Class<? extends HasErrorParameter<?>>>();
        for (BeanDefinition<?> page : beans.getBeanDefinitions(HasErrorParameter.class)) {
            pages.add((Class<? extends HasErrorParameter<?>>) page.getBeanType());
        }
        return pages;
    }

    private static final class Servlet extends MockVaadinServlet {
        private final transient ApplicationContext beans;

        Servlet(ApplicationContext beans) {
            super(routes(beans), UI::new);
            this.beans = beans;
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            getServletContext().setAttribute(DefaultMicronautServlet.CONTEXT_ATTRIBUTE, beans);
            var service = new MockService(this, configuration, UI::new);
            service.init();
            getRoutes().register(service.getContext());
            return service;
        }
    }
}
