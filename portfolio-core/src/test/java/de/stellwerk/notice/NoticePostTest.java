package de.stellwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.PersonId;
import de.stellwerk.status.StatusService;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of mails, with a mail server that can be told to fail. */
class NoticePostTest {
    private static final Map<String, Object> WITH_MAIL = Map.of("test.mailer", true);

    /** Keeps what it is given. */
    @Singleton
    @Requires(property = "test.mailer")
    static class Letterbox implements Mailer {
        final List<Letter> letters = Collections.synchronizedList(new ArrayList<>());
        volatile @Nullable RuntimeException trouble;

        @Override
        public void send(Letter letter) {
            var now = trouble;
            if (now != null) {
                throw now;
            }
            letters.add(letter);
        }
    }

    private static Caller person(World world, Role role, @Nullable Measure of, @Nullable String email) {
        var view = new PersonView(
                PersonId.next(),
                0,
                role.name(),
                "p" + PersonId.next(),
                email,
                null,
                true,
                List.of(new Grant(role, of == null ? null : of.key())));
        world.bean(AccessService.class).save(world.system(), view, "lang genug 123");
        return world.bean(AccessService.class)
                .caller(world.tenant.id(), view.id())
                .orElseThrow();
    }

    private static NoticeRun.Done run(ApplicationContext context) {
        return context.getBean(NoticeRun.class).run();
    }

    @Test
    void onePersonGetsOneMailAboutAllMeasures() {
        try (var context = TestDatabase.freshH2(WITH_MAIL)) {
            var world = World.in(context);
            var first = world.store(world.aMeasure("B1-A"));
            var second = world.store(world.aMeasure("B1-B"));
            var view = new PersonView(
                    PersonId.next(),
                    0,
                    "Leitung",
                    "leitung",
                    "leitung@example.org",
                    null,
                    true,
                    List.of(new Grant(Role.PROJECT_LEAD, first.key()), new Grant(Role.PROJECT_LEAD, second.key())));
            world.bean(AccessService.class).save(world.system(), view, "lang genug 123");
            world.on(LocalDate.of(2020, 7, 8));
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(2, 1));
            assertThat(run(context)).as("run again").isEqualTo(new NoticeRun.Done(0, 0));
            assertThat(context.getBean(Letterbox.class).letters).singleElement().satisfies(letter -> {
                assertThat(letter.address()).isEqualTo("leitung@example.org");
                assertThat(letter.language()).isEqualTo(Locale.GERMAN);
                assertThat(letter.notices())
                        .extracting(n -> n.measure().measure().code())
                        .containsExactly("B1-A", "B1-B");
            });
        }
    }

    @Test
    void choiceOfLanguageAndOfKindsIsKept() {
        try (var context = TestDatabase.freshH2(WITH_MAIL)) {
            var world = World.in(context);
            var measure = world.store(world.aMeasure("B1-A"));
            var lead = person(world, Role.PROJECT_LEAD, measure, "a@example.org");
            var noAddress = person(world, Role.PROJECT_LEAD, measure, null);
            var service = world.bean(NoticeService.class);
            service.choose(
                    lead,
                    new NoticeChoice(lead.person(), 0, NoticeChoice.Language.ENGLISH, List.of(NoticeKind.BEFORE_DUE)));
            world.on(LocalDate.of(2020, 7, 2));
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(2, 0));
            assertThat(service.of(lead)).as("in the program it stands").hasSize(1);
            assertThat(service.of(noAddress)).hasSize(1);
            world.on(LocalDate.of(2020, 7, 8));
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(2, 1));
            assertThat(context.getBean(Letterbox.class).letters)
                    .extracting(Mailer.Letter::language)
                    .containsExactly(Locale.ENGLISH);
        }
    }

    @Test
    void mailThatCouldNotBeSentIsSentByTheNextRun() {
        try (var context = TestDatabase.freshH2(WITH_MAIL)) {
            var world = World.in(context);
            var measure = world.store(world.aMeasure("B1-A"));
            person(world, Role.PROJECT_LEAD, measure, "a@example.org");
            person(world, Role.PROJECT_LEAD, measure, "b@example.org");
            var box = context.getBean(Letterbox.class);
            box.trouble = new Mailer.Unavailable(new IllegalStateException("no route"));
            world.on(LocalDate.of(2020, 7, 8));
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(2, 0));
            box.trouble = null;
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(0, 2));
            assertThat(box.letters).hasSize(2);
        }
    }

    @Test
    void mailThatNobodyTakesIsNotTriedForEver() {
        try (var context = TestDatabase.freshH2(WITH_MAIL)) {
            var world = World.in(context);
            person(world, Role.PROJECT_LEAD, world.store(world.aMeasure("B1-A")), "gone@example.org");
            var box = context.getBean(Letterbox.class);
            box.trouble = new Mailer.NotTaken(new IllegalStateException("550"));
            world.on(LocalDate.of(2020, 7, 8));
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(1, 0));
            box.trouble = null;
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(0, 0));
        }
    }

    @Test
    void nothingIsSentAboutAReportThatCameMeanwhile() {
        try (var context = TestDatabase.freshH2(WITH_MAIL)) {
            var world = World.in(context);
            var measure = world.store(world.aMeasure("B1-A"));
            var lead = person(world, Role.PROJECT_LEAD, measure, "a@example.org");
            var box = context.getBean(Letterbox.class);
            box.trouble = new Mailer.Unavailable(new IllegalStateException("no route"));
            world.on(LocalDate.of(2020, 7, 8));
            run(context);
            box.trouble = null;
            var draft = world.filledReport(lead, measure, YearMonth.of(2020, 6), Light.GREEN);
            world.bean(StatusService.class).submit(lead, draft.id(), draft.version());
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(0, 0));
            assertThat(box.letters).isEmpty();
        }
    }

    @Test
    void withoutAMailServerNothingWaitsForOne() {
        try (var context = TestDatabase.freshH2(Map.of())) {
            var world = World.in(context);
            person(world, Role.PROJECT_LEAD, world.store(world.aMeasure("B1-A")), "a@example.org");
            world.on(LocalDate.of(2020, 7, 8));
            assertThat(run(context)).isEqualTo(new NoticeRun.Done(1, 0));
            assertThat(context.getBean(NoticeRows.class)
                            .findWaiting(world.tenant.id().value()))
                    .isEmpty();
        }
    }

    /** Two runs that begin at the same moment, several times over. */
    @ParameterizedTest
    @EnumSource
    void twoRunsAtOnceMakeEachNoticeAndSendEachMailOnce(TestDatabase database) throws Exception {
        try (var context = database.fresh(WITH_MAIL);
                var threads = Executors.newFixedThreadPool(2)) {
            var world = World.in(context);
            for (int i = 0; i < 20; i++) {
                person(
                        world,
                        Role.PROJECT_LEAD,
                        world.store(world.aMeasure("B1-" + (char) ('A' + i))),
                        "p" + i + "@example.org");
            }
            world.on(LocalDate.of(2020, 7, 8));
            var start = new CyclicBarrier(2);
            Callable<NoticeRun.Done> one = () -> {
                start.await();
                return run(context);
            };
            var both = threads.invokeAll(List.of(one, one));
            var notices = 0;
            var mails = 0;
            for (var done : both) {
                notices += done.get().notices();
                mails += done.get().mails();
            }
            mails += run(context).mails();
            assertThat(notices).isEqualTo(20);
            assertThat(mails).isEqualTo(20);
            assertThat(context.getBean(Letterbox.class).letters)
                    .extracting(Mailer.Letter::address)
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        }
    }
}
