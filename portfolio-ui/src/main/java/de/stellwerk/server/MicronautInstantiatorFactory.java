package de.stellwerk.server;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import io.micronaut.context.ApplicationContext;
import io.micronaut.servlet.engine.DefaultMicronautServlet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets Vaadin take views, layouts and listeners from the application context. Found through {@code META-INF/services}. */
public final class MicronautInstantiatorFactory implements InstantiatorFactory {
    @Override
    public @Nullable Instantiator createInstantitor(VaadinService service) {
        Object context = service.getContext() instanceof VaadinServletContext servlets
                ? servlets.getContext().getAttribute(DefaultMicronautServlet.CONTEXT_ATTRIBUTE)
                : null;
        return context instanceof ApplicationContext beans ? new MicronautInstantiator(service, beans) : null;
    }

    private static final class MicronautInstantiator extends DefaultInstantiator {
        private final transient ApplicationContext beans;

        MicronautInstantiator(VaadinService service, ApplicationContext beans) {
            super(service);
            this.beans = beans;
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return Stream.concat(
                    super.getServiceInitListeners(), beans.getBeansOfType(VaadinServiceInitListener.class).stream());
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return beans.containsBean(type) ? beans.getBean(type) : super.createComponent(type);
        }

        @Override
        public I18NProvider getI18NProvider() {
            return beans.findBean(I18NProvider.class).orElseGet(super::getI18NProvider);
        }
    }
}
