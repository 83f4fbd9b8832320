package de.stellwerk.api;

import de.stellwerk.access.CalendarLinks;
import de.stellwerk.access.Caller;
import de.stellwerk.server.feed.CalendarFile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The secret link that opens the caller's dates to a calendar program. */
@Controller("/api/v1/me/calendar-link")
@Tag(name = "People")
class CalendarLinkController {
    private final CalendarLinks links;
    private final CalendarFile file;

    CalendarLinkController(CalendarLinks links, CalendarFile file) {
        this.links = links;
        this.file = file;
    }

    /**
     * Whether there is a link.
     *
     * @param since when it was made, {@code null}: there is none
     * @param url the link, a path where the program knows no address of its own; only the answer that makes it tells
     */
    @Serdeable
    record CalendarLinkJson(
            @Nullable Instant since, @Nullable String url) {}

    /** Whether there is a link to the caller's calendar, without the link. */
    @Get
    CalendarLinkJson getCalendarLink(@Parameter(hidden = true) Caller caller) {
        return new CalendarLinkJson(links.since(caller).orElse(null), null);
    }

    /** Makes a link to the caller's calendar; the one before counts no more. Only this answer holds it. */
    @Post
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.CREATED)
    HttpResponse<CalendarLinkJson> createCalendarLink(@Parameter(hidden = true) Caller caller) {
        var url = file.link(links.renew(caller), "");
        return HttpResponse.created(new CalendarLinkJson(links.since(caller).orElse(null), url));
    }

    /** Revokes the link to the caller's calendar. */
    @Delete
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> revokeCalendarLink(@Parameter(hidden = true) Caller caller) {
        links.revoke(caller);
        return HttpResponse.noContent();
    }
}
