package de.stellwerk.server;

import com.vaadin.flow.server.VaadinServlet;
import de.stellwerk.server.operation.MetricsServlet;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.runtime.ApplicationConfiguration;
import io.micronaut.servlet.engine.DefaultMicronautServlet;
import io.micronaut.servlet.engine.server.AbstractServletServer;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * One Jetty, one port, one session for both worlds: Vaadin's servlet answers {@code /*}, Micronaut's servlet the paths of the
 * API. The only class that knows the servlet bridge.
 */
@Singleton
final class JettyServer extends AbstractServletServer<Server> {
    private static final List<String> MICRONAUT_PATHS =
            List.of("/api/*", "/auth/*", "/oauth/*", "/health/*", "/swagger/*");
    private static final long MAX_UPLOAD = 25L * 1024 * 1024;

    private final HttpServerConfiguration http;
    private final ServerConnector connector;

    JettyServer(
            ApplicationContext context,
            ApplicationConfiguration application,
            HttpServerConfiguration http,
            SecurityHeaders headers,
            @Value("${stellwerk.base-url:}") String baseUrl,
            @Value("${stellwerk.proxy-headers:false}") boolean proxyHeaders,
            @Value("${stellwerk.session-minutes:60}") int sessionMinutes) {
        super(context, application, new Server(threads()));
        this.http = http;
        this.connector = connector(getServer(), proxyHeaders);
        getServer().setStopTimeout(5_000);
        getServer().setErrorHandler(new ServerErrors(headers));
        getServer().setHandler(handler(context, baseUrl.startsWith("https:"), sessionMinutes));
    }

    private static QueuedThreadPool threads() {
        var pool = new QueuedThreadPool(64, 4);
        pool.setName("http");
        pool.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-v-"));
        return pool;
    }

    private ServerConnector connector(Server server, boolean proxyHeaders) {
        var config = new HttpConfiguration();
        config.setSendServerVersion(false);
        if (proxyHeaders) {
            config.addCustomizer(new ForwardedRequestCustomizer());
        }
        var result = new ServerConnector(server, new HttpConnectionFactory(config));
        http.getHost().ifPresent(result::setHost);
        result.setPort(Math.max(0, http.getPort().orElse(8080)));
        server.addConnector(result);
        return result;
    }

    private static ServletContextHandler handler(ApplicationContext context, boolean tls, int sessionMinutes) {
        var handler = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        handler.setClassLoader(JettyServer.class.getClassLoader());
        handler.setBaseResource(publicFiles(ResourceFactory.of(handler)));

        var sessions = handler.getSessionHandler();
        sessions.setSessionCookie("stellwerk");
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setSecureCookies(tls);
        sessions.setSecureRequestOnly(true);
        sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        sessions.setMaxInactiveInterval(sessionMinutes * 60);

        handler.setAttribute(DefaultMicronautServlet.CONTEXT_ATTRIBUTE, context);
        JakartaWebSocketServletContainerInitializer.configure(handler, null);
        handler.addServletContainerInitializer(new VaadinInitializer(context));

        for (Filter filter : context.getBeansOfType(Filter.class)) {
            var holder = new FilterHolder(filter);
            holder.setAsyncSupported(true);
            handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        }

        var vaadin = new ServletHolder("vaadin", new VaadinServlet());
        vaadin.setInitOrder(1);
        vaadin.setAsyncSupported(true);
        vaadin.setInitParameter("productionMode", "true");
        vaadin.setInitParameter("closeIdleSessions", "true");
        handler.addServlet(vaadin, "/*");

        var micronaut = new ServletHolder("micronaut", new DefaultMicronautServlet(context));
        micronaut.setInitOrder(2);
        // Async would make Jetty throw after each answer of this servlet.
        micronaut.setAsyncSupported(false);
        micronaut
                .getRegistration()
                .setMultipartConfig(new MultipartConfigElement("", MAX_UPLOAD, MAX_UPLOAD + 65_536, 1 << 20));
        MICRONAUT_PATHS.forEach(path -> handler.addServlet(micronaut, path));
        handler.addServlet(new ServletHolder("calendar", context.getBean(CalendarServlet.class)), CalendarServlet.PATH);
        handler.addServlet(new ServletHolder("metrics", context.getBean(MetricsServlet.class)), MetricsServlet.PATH);
        return handler;
    }

    /** What the jars ship for the browser, above all Vaadin's style sheets. */
    private static Resource publicFiles(ResourceFactory resources) {
        try {
            var all = new ArrayList<Resource>();
            for (URL url : Collections.list(JettyServer.class.getClassLoader().getResources("META-INF/resources"))) {
                Resource resource = resources.newResource(url);
                if (resource != null && resource.isDirectory()) {
                    all.add(resource);
                }
            }
            return ResourceFactory.combine(all);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot list the public files of the class path", e);
        }
    }

    @Override
    protected void startServer() throws Exception {
        getServer().start();
    }

    @Override
    protected void stopServer() throws Exception {
        getServer().stop();
    }

    @Override
    public int getPort() {
        return connector.getLocalPort() > 0 ? connector.getLocalPort() : connector.getPort();
    }

    @Override
    public String getHost() {
        return http.getHost().orElse("localhost");
    }

    @Override
    public String getScheme() {
        return "http";
    }

    @Override
    public URL getURL() {
        try {
            return getURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URI getURI() {
        return URI.create(getScheme() + "://" + getHost() + ":" + getPort());
    }

    @Override
    public boolean isRunning() {
        return getServer().isRunning();
    }
}
