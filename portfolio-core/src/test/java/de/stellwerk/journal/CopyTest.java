package de.stellwerk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.Table;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a copy answers is what stands in the table, whoever wrote it, on both databases. */
class CopyTest {
    private static final int STEPS = 150;
    private final Random random = new Random(3);

    /** One of several programs over one database. */
    private record Node(ApplicationContext context, Table<Milestone, ?> table, Copy<Milestone> copy) {
        @SuppressWarnings("unchecked")
        static Node of(ApplicationContext context) {
            var table = (Table<Milestone, ?>) context.getBeansOfType(Table.class).stream()
                    .filter(t -> t.type() == Milestone.class)
                    .findFirst()
                    .orElseThrow();
            var copy = context.getBean(Copies.class)
                    .of(table, Milestone.class, Milestone::measure, Comparator.comparing(Milestone::code));
            return new Node(context, table, copy);
        }

        Ledger ledger() {
            return context.getBean(Ledger.class);
        }

        @SuppressWarnings("unchecked")
        void inTransaction(Runnable work) {
            ((TransactionOperations<Object>) context.getBean(TransactionOperations.class)).executeWrite(_ -> {
                work.run();
                return null;
            });
        }
    }

    /** A second program over the database of the first. */
    private static ApplicationContext beside(ApplicationContext first) {
        var url = first.getRequiredProperty("datasources.default.url", String.class);
        return ApplicationContext.run(
                Map.of(
                        "datasources.default.url",
                        url,
                        "datasources.default.username",
                        "stellwerk",
                        "datasources.default.password",
                        "",
                        "datasources.default.dialect",
                        "POSTGRES",
                        "datasources.default.maximum-pool-size",
                        6,
                        "flyway.datasources.default.enabled",
                        false),
                "test");
    }

    private static Milestone milestone(Measure measure, String code) {
        return new Milestone(
                MilestoneId.next(), 0, measure.id(), code, "Abnahme", null, null, null, null, null, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void everyWriteIsSeenByEveryNodeAtOnce(TestDatabase database) {
        var world = World.in(database.context());
        var measures = List.of(world.store(world.aMeasure("B1-A")), world.store(world.aMeasure("B1-B")));
        try (var other = beside(database.context())) {
            var nodes = List.of(Node.of(database.context()), Node.of(other));
            for (int i = 0; i < STEPS; i++) {
                step(world, nodes.get(random.nextInt(2)), measures.get(random.nextInt(2)), i);
                if (random.nextInt(4) > 0) {
                    nodes.forEach(node -> assertSame(world, node, measures));
                }
            }
            nodes.forEach(node -> assertSame(world, node, measures));
        }
    }

    private void step(World world, Node node, Measure measure, int i) {
        var all = node.table().all(world.tenant.id());
        switch (all.isEmpty() ? 0 : random.nextInt(6)) {
            case 0, 1 -> node.ledger().insert(world.system(), node.table(), milestone(measure, "MS" + i));
            case 2 -> {
                var one = all.get(random.nextInt(all.size()));
                node.ledger().update(world.system(), node.table(), renamed(one, "Abnahme " + i));
            }
            case 3 -> node.ledger().delete(world.system(), node.table(), all.get(random.nextInt(all.size())));
            case 4 -> node.context().getBean(Sealer.class).seal();
            default -> rolledBack(world, node, measure, i);
        }
    }

    private static Milestone renamed(Milestone m, String description) {
        return new Milestone(
                m.id(), m.version(), m.measure(), m.code(), description, null, null, null, null, null, List.of());
    }

    /** Inside, the own write is seen; afterwards nobody must have kept it. */
    private static void rolledBack(World world, Node node, Measure measure, int i) {
        var before = node.copy().now(world.tenant.id()).of(measure.id()).size();
        assertThatThrownBy(() -> node.inTransaction(() -> {
                    node.ledger().insert(world.system(), node.table(), milestone(measure, "RB" + i));
                    assertThat(node.copy().now(world.tenant.id()).of(measure.id()))
                            .hasSize(before + 1);
                    throw new IllegalStateException("back");
                }))
                .hasMessage("back");
        assertThat(node.copy().now(world.tenant.id()).of(measure.id())).hasSize(before);
    }

    private static void assertSame(World world, Node node, List<Measure> measures) {
        var stored = node.table().all(world.tenant.id());
        var copied = node.copy().now(world.tenant.id());
        assertThat(copied.all()).containsExactlyInAnyOrderElementsOf(stored);
        for (var measure : measures) {
            assertThat(copied.of(measure.id()))
                    .containsExactlyElementsOf(stored.stream()
                            .filter(m -> m.measure().equals(measure.id()))
                            .sorted(Comparator.comparing(Milestone::code))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcknowledgedOnOneNodeIsSeenOnTheOther(TestDatabase database) throws Exception {
        var world = World.in(database.context());
        var measure = world.store(world.aMeasure("B1-A"));
        try (var other = beside(database.context());
                var threads = Executors.newFixedThreadPool(5)) {
            var nodes = List.of(Node.of(database.context()), Node.of(other));
            var work = new ArrayList<Callable<Object>>();
            IntStream.range(0, 4)
                    .forEach(w -> work.add(() -> {
                        writes(world, nodes.get(w % 2), nodes.get((w + 1) % 2), measure, w);
                        return null;
                    }));
            work.add(() -> {
                for (int i = 0; i < 20; i++) {
                    nodes.getFirst().context().getBean(Sealer.class).seal();
                    Thread.sleep(5);
                }
                return null;
            });
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
            nodes.forEach(node -> assertSame(world, node, List.of(measure)));
        }
    }

    private static void writes(World world, Node here, Node there, Measure measure, int writer) {
        for (int i = 0; i < 25; i++) {
            var stored = here.ledger()
                    .insert(world.system(), here.table(), milestone(measure, "W%d-%02d".formatted(writer, i)));
            assertThat(there.copy().now(world.tenant.id()).of(measure.id())).contains(stored);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pastDayIsAsTheJournalTellsIt(TestDatabase database) {
        var world = World.in(database.context());
        var measure = world.store(world.aMeasure("B1-A"));
        var node = Node.of(database.context());
        var first = LocalDate.of(2020, 7, 10);
        for (int day = 0; day < 20; day++) {
            world.on(first.plusDays(day));
            for (int i = 0; i < 4; i++) {
                step(world, node, measure, day * 4 + i);
            }
        }
        world.milestone(measure, "Z1", "Ende", ImpreciseDate.day(2020, 12, 1));
        for (int day = -1; day < 21; day++) {
            var on = first.plusDays(day);
            assertThat(node.copy().asOf(world.tenant.id(), on).all())
                    .as("on %s", on)
                    .containsExactlyInAnyOrderElementsOf(
                            world.bean(Journal.class).asOf(node.table(), world.tenant.id(), on));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAnotherMunicipalityIsInIt(TestDatabase database) {
        var world = World.in(database.context());
        var other = World.in(database.context());
        other.milestone(other.store(other.aMeasure("B1-A")), "MS01", "fremd", ImpreciseDate.day(2020, 12, 1));
        var node = Node.of(database.context());
        assertThat(node.copy().now(world.tenant.id()).all()).isEmpty();
        assertThat(node.copy().now(other.tenant.id()).all()).hasSize(1);
    }
}
