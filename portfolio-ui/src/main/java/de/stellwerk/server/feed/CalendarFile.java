package de.stellwerk.server.feed;

import de.stellwerk.feed.FeedEntry;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Precision;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Dates as iCalendar (RFC 5545): whole days that block nobody's time. It leaves the house, so an entry says no more than a title, a day
 * and a link; no light, no agenda, no name of a person.
 */
@Singleton
public class CalendarFile {
    public static final String TYPE = "text/calendar";
    public static final String PATH = "/kalender/";
    public static final String ENDING = ".ics";
    private static final java.time.Duration REFRESH = java.time.Duration.ofHours(6);

    private final String baseUrl;
    private final Clock clock;

    CalendarFile(@Value("${stellwerk.base-url:}") String baseUrl, Clock clock) {
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /**
     * The link that opens somebody's calendar.
     *
     * @param origin where the program was found, e.g. {@code http://localhost:8080}; counts where no base URL is set
     */
    public String link(String secret, String origin) {
        return base(origin) + PATH + secret + ENDING;
    }

    /** Where the caller found the program. */
    public static String origin(HttpServletRequest request) {
        var url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private String base(String origin) {
        return baseUrl.isEmpty() ? origin : baseUrl;
    }

    /**
     * @param name of the municipality
     * @param origin as for the link
     */
    public String text(List<FeedEntry> entries, String name, Locale locale, String origin) {
        var calendar = new Calendar()
                .withProdId("-//Stellwerk//Stellwerk//" + locale.getLanguage().toUpperCase(Locale.ROOT))
                .withDefaults()
                .withProperty(new XProperty("X-WR-CALNAME", "Stellwerk " + name))
                .withProperty(new RefreshInterval(new ParameterList(List.of()), REFRESH))
                .getFluentTarget();
        entries.forEach(e -> calendar.add(event(e, locale, base(origin))));
        try {
            var text = new StringWriter();
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent event(FeedEntry entry, Locale locale, String base) {
        var event = new VEvent(false);
        event.add(new Uid(entry.key() + "@stellwerk"));
        event.add(new DtStamp(Clocks.today(clock).atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(title(entry, locale).replaceAll("\\s+", " ")));
        event.add(new Url(URI.create(base + path(entry))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String title(FeedEntry entry, Locale locale) {
        var programme = entry.programme().code();
        return switch (entry) {
            case FeedEntry.ReportsDue due ->
                Messages.text(locale, "feed.due", programme, month(due.month(), Messages.supported(locale)));
            case FeedEntry.MeetingDay meeting ->
                Messages.text(locale, "feed.meeting", programme, meeting.body().name());
            case FeedEntry.MilestoneDay m -> milestone(m, locale);
        };
    }

    /** Never more exact than it was stated: a date of a quarter stands on its last day and says that it is the quarter. */
    private static String milestone(FeedEntry.MilestoneDay entry, Locale locale) {
        var m = entry.milestone();
        var measure = entry.measure();
        var text = Messages.text(
                locale,
                m.reached() ? "feed.reached" : "feed.milestone",
                measure.code(),
                m.code(),
                m.description(),
                measure.displayTitle());
        return entry.date().precision() == Precision.DAY
                ? text
                : text + " (" + entry.date().format(Messages.supported(locale)) + ")";
    }

    private static String month(YearMonth month, Locale locale) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }

    private static String path(FeedEntry entry) {
        return switch (entry) {
            case FeedEntry.ReportsDue due -> "/statusberichte/stand?monat=" + due.month();
            case FeedEntry.MilestoneDay m -> "/massnahmen/" + m.measure().code() + "/plan";
            case FeedEntry.MeetingDay _ -> "/sitzungen";
        };
    }
}
