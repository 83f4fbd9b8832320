package de.stellwerk.server;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.startup.AnnotationValidator;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells Vaadin which routes, layouts and error pages there are: the beans of the context, so no class path is scanned. */
final class VaadinInitializer implements ServletContainerInitializer {
    private final ApplicationContext context;

    VaadinInitializer(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void onStartup(Set<Class<?>> ignored, ServletContext servlets) throws ServletException {
        new LookupServletContainerInitializer().onStartup(mutable(Stream.of(LookupInitializer.class)), servlets);
        new RouteRegistryInitializer()
                .onStartup(
                        mutable(Stream.of(Route.class, RouteAlias.class, Layout.class)
                                .flatMap(this::annotated)),
                        servlets);
        new ErrorNavigationTargetInitializer().onStartup(mutable(typed(HasErrorParameter.class)), servlets);
        new VaadinAppShellInitializer().onStartup(mutable(typed(AppShellConfigurator.class)), servlets);
        new AnnotationValidator().onStartup(mutable(Stream.empty()), servlets);
    }

    private Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return types(context.getBeanDefinitions(Qualifiers.byStereotype(annotation)));
    }

    private Stream<Class<?>> typed(Class<?> type) {
        return types(context.getBeanDefinitions(type));
    }

    private static Stream<Class<?>> types(Collection<? extends BeanDefinition<?>> definitions) {
        return definitions.stream().map(BeanDefinition::getBeanType);
    }

    private static Set<Class<?>> mutable(Stream<? extends Class<?>> classes) {
        return classes.collect(Collectors.toSet());
    }
}
