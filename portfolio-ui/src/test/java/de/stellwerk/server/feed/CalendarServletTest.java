package de.stellwerk.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.stellwerk.access.CalendarLinks;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.shared.ImpreciseDate;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a calendar program gets by the secret link. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.port", value = "-1")
@Property(name = "stellwerk.mode", value = "start")
@Property(name = "stellwerk.base-url", value = "https://stellwerk.example.org")
class CalendarServletTest {
    @Inject
    EmbeddedServer server;

    private World world;
    private Caller office;
    private CalendarLinks links;

    @BeforeEach
    void aMilestone() {
        world = World.in(server.getApplicationContext());
        office = world.as(Role.PROGRAMME_OFFICE);
        links = world.bean(CalendarLinks.class);
        var measure = world.store(world.aMeasure("B1-A").title("Rollen; Rechte, Konten\nEND:VEVENT"));
        world.milestone(measure, "MS07", "Auswahl getroffen", ImpreciseDate.quarter(2020, 4));
    }

    private HttpResponse<String> read(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private List<VEvent> events(String secret) throws IOException, InterruptedException, ParserException {
        var answer = read("/kalender/" + secret + ".ics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate(true);
        return calendar.getComponents("VEVENT");
    }

    @Test
    void quarterStandsOnItsLastDayAndSaysThatItIsAQuarter() throws Exception {
        var event = events(links.renew(office)).stream()
                .filter(e -> e.getSummary().getValue().contains("MS07"))
                .toList();
        assertThat(event).singleElement().satisfies(e -> {
            assertThat(e.getSummary().getValue())
                    .isEqualTo("B1-A MS07: Auswahl getroffen – Rollen; Rechte, Konten END:VEVENT (Q4 2020)");
            assertThat(e.getRequiredProperty("DTSTART").getValue()).isEqualTo("20201231");
            assertThat(e.getRequiredProperty("DTEND").getValue()).isEqualTo("20210101");
            assertThat(e.getUid().orElseThrow().getValue()).startsWith("milestone-");
            assertThat(e.getRequiredProperty("URL").getValue())
                    .isEqualTo("https://stellwerk.example.org/massnahmen/B1-A/plan");
        });
    }

    @Test
    void dueDayOfJuneIsInTheCalendarOfTheOffice() throws Exception {
        assertThat(events(links.renew(office)))
                .anySatisfy(e ->
                        assertThat(e.getSummary().getValue()).isEqualTo("TEST: Statusberichte für Juni 2020 fällig"))
                .allSatisfy(e ->
                        assertThat(e.getRequiredProperty("TRANSP").getValue()).isEqualTo("TRANSPARENT"));
    }

    @Test
    void whateverOpensNoCalendarIsNotFound() throws Exception {
        var revoked = links.renew(office);
        links.revoke(office);
        for (var path : List.of(revoked + ".ics", revoked, "stc_x.ics", ".ics", "", "a/b.ics", "%00.ics")) {
            var answer = read("/kalender/" + path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("VCALENDAR");
        }
        assertThat(read("/kalender/" + revoked + ".ics").body()).isEmpty();
    }

    @Test
    void secretIsWrittenInNoLog() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger("de.stellwerk");
        lines.start();
        log.addAppender(lines);
        try {
            var secret = links.renew(office);
            read("/kalender/" + secret + ".ics");
            links.revoke(office);
            read("/kalender/" + secret + ".ics");
            assertThat(lines.list).noneMatch(e -> e.getFormattedMessage().contains(secret));
        } finally {
            log.detachAppender(lines);
        }
    }
}
