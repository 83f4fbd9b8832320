package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.shared.Clocks;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;

/** The municipality's calendar. */
@Controller("/api/v1/calendar")
@Tag(name = "People")
class CalendarController {
    private final CalendarService calendars;
    private final Clock clock;

    CalendarController(CalendarService calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The Land and the days off of the municipality, this year's and next year's among them. */
    @Get
    HttpResponse<CalendarJson> getCalendar(HttpRequest<?> request, @Parameter(hidden = true) Caller caller) {
        return Versions.ok(now(caller, ProblemAnswers.locale(request)));
    }

    /** Changes the calendar from today on; due days that have passed stay. Fields that are left out stay as they are. */
    @Put
    @RequestBody(required = true)
    HttpResponse<CalendarJson> changeCalendar(
            @Parameter(hidden = true) Caller caller, @RequestBean VersionedRequest request) {
        return request.put(CalendarJson.class, () -> now(caller, request.locale()), (input, version) -> {
            calendars.save(caller, input.domain(calendars.calendar(caller), version));
            return now(caller, request.locale());
        });
    }

    private CalendarJson now(Caller caller, Locale locale) {
        return CalendarJson.of(calendars.calendar(caller), Clocks.today(clock).getYear(), locale);
    }
}
