package de.stellwerk.server;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.feed.CalendarFeed;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.server.feed.CalendarFile;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code /kalender/SECRET.ics}, read by calendar programs without a login. Whatever opens no calendar is not found, with the same answer
 * each time. The secret is a part of the address, so nothing here writes the address anywhere.
 */
@Singleton
final class CalendarServlet extends HttpServlet {
    static final String PATH = CalendarFile.PATH + "*";

    private final transient AccessService access;
    private final transient CalendarFeed feed;
    private final transient NoticeService notices;
    private final transient CalendarFile file;
    private final transient RequestLimit limit;

    CalendarServlet(
            AccessService access, CalendarFeed feed, NoticeService notices, CalendarFile file, RequestLimit limit) {
        this.access = access;
        this.feed = feed;
        this.notices = notices;
        this.file = file;
        this.limit = limit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Duration wait = limit.take(LoginThrottle.network(request.getRemoteAddr()));
        Optional<Caller> caller = wait.isPositive() ? Optional.empty() : caller(request);
        if (wait.isPositive()) {
            response.setHeader(
                    "Retry-After", String.valueOf(wait.plusMillis(999).toSeconds()));
            response.setStatus(429);
        } else if (caller.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setContentType(CalendarFile.TYPE + ";charset=utf-8");
            response.getOutputStream()
                    .write(text(caller.get(), CalendarFile.origin(request)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(p -> p.endsWith(CalendarFile.ENDING))
                .map(p -> p.substring(1, p.length() - CalendarFile.ENDING.length()))
                .flatMap(access::callerByCalendarLink);
    }

    private String text(Caller caller, String origin) {
        return file.text(
                feed.of(caller),
                access.tenant(caller.tenant()).displayName(),
                notices.choice(caller).language().locale(),
                origin);
    }
}
