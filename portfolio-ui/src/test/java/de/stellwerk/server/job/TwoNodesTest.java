package de.stellwerk.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.notice.NoticeRun;
import de.stellwerk.server.mail.MailServer;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.PersonId;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two nodes of the program on one PostgreSQL, each with its own scheduler, and one mail server that counts. */
class TwoNodesTest {
    private static final int PEOPLE = 15;

    @Test
    void eachMailIsSentOnce() throws Exception {
        try (var server = new MailServer()) {
            var settings = new HashMap<>(server.settings());
            try (var first = TestDatabase.POSTGRES.fresh(settings)) {
                var world = World.in(first);
                people(world);
                var jobs = new HashMap<String, Object>(settings);
                jobs.put("stellwerk.mode", "start");
                jobs.put("stellwerk.jobs-seconds", 1);
                jobs.put("datasources.default.url", first.getRequiredProperty("datasources.default.url", String.class));
                try (var one = node(jobs);
                        var two = node(jobs)) {
                    both(one, two, LocalDate.of(2020, 7, 8), server, PEOPLE);
                    both(one, two, LocalDate.of(2020, 7, 14), server, 2 * PEOPLE);
                }
                atTheSameMoment(settings, first, LocalDate.of(2020, 7, 21));
                assertThat(server.counted()).isEqualTo(expected());
            }
        }
    }

    private static void people(World world) {
        person(world, new Grant(Role.CORE_TEAM, null), "core@example.org");
        for (int i = 0; i < PEOPLE; i++) {
            var measure = world.store(world.aMeasure("B1-" + (char) ('A' + i)));
            person(world, new Grant(Role.PROJECT_LEAD, measure.key()), "p" + i + "@example.org");
        }
    }

    private static void person(World world, Grant grant, String email) {
        var view = new PersonView(
                PersonId.next(), 0, "Jemand", email.replaceFirst("@.*", ""), email, null, true, List.of(grant));
        world.bean(AccessService.class).save(world.system(), view, "lang genug 123");
    }

    private static Map<String, Integer> expected() {
        var expected = new TreeMap<String, Integer>();
        expected.put("core@example.org", 1);
        for (int i = 0; i < PEOPLE; i++) {
            expected.put("p" + i + "@example.org", 2);
        }
        return expected;
    }

    private static ApplicationContext node(Map<String, Object> settings) {
        var properties = new HashMap<String, Object>(Map.of(
                "datasources.default.username", "stellwerk",
                "datasources.default.password", "",
                "datasources.default.dialect", "POSTGRES",
                "stellwerk.clock.today", "2020-07-01"));
        properties.putAll(settings);
        return ApplicationContext.run(properties, "test");
    }

    /** Time goes on in both nodes until enough mails came, and then for some runs more. */
    private static void both(
            ApplicationContext one, ApplicationContext two, LocalDate day, MailServer server, int mails)
            throws InterruptedException {
        var now = day.atTime(12, 0).atZone(Clocks.BERLIN).toInstant();
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var more = 4;
        while (more > 0) {
            assertThat(System.nanoTime())
                    .as("mails so far: " + server.mails().length)
                    .isLessThan(until);
            now = now.plusSeconds(30);
            at(one, now);
            at(two, now);
            if (server.mails().length >= mails) {
                more--;
            }
            Thread.sleep(500);
        }
        assertThat(server.mails()).hasSize(mails);
    }

    private static void at(ApplicationContext node, Instant now) {
        node.getBean(AdjustableClock.class).setInstant(now);
    }

    /** Without the scheduler between them: both run at once. */
    private static void atTheSameMoment(Map<String, Object> settings, ApplicationContext first, LocalDate day)
            throws Exception {
        var same = new HashMap<>(settings);
        same.put("datasources.default.url", first.getRequiredProperty("datasources.default.url", String.class));
        try (var other = node(same);
                var threads = Executors.newFixedThreadPool(2)) {
            var now = day.atTime(12, 0).atZone(Clocks.BERLIN).toInstant();
            at(first, now);
            at(other, now);
            var start = new CyclicBarrier(2);
            Callable<NoticeRun.Done> here = () -> run(first, start);
            Callable<NoticeRun.Done> there = () -> run(other, start);
            var notices = 0;
            for (var done : threads.invokeAll(List.of(here, there))) {
                notices += done.get().notices();
            }
            assertThat(notices).as("the core team, of each measure once").isEqualTo(PEOPLE);
        }
    }

    private static NoticeRun.Done run(ApplicationContext node, CyclicBarrier start) throws Exception {
        start.await();
        return node.getBean(NoticeRun.class).run();
    }
}
