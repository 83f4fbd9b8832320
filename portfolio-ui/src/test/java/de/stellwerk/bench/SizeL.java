package de.stellwerk.bench;

import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.Ledger;
import de.stellwerk.journal.Sealer;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.measure.Tag;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.Table;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * A regional data centre's largest municipality: 20,000 measures in 40 blocks, 24 months of reports for half of them (240,000),
 * 30,000 relations; always the same but for ids. Written through the ledger, so that journal and rows fit, past the rules, which
 * would look at all the others for each.
 */
final class SizeL {
    static final int MEASURES = Integer.getInteger("stellwerk.bench.measures", 20_000);
    private static final int BLOCKS = 40;
    private static final int MONTHS = 24;
    private static final int BATCH = 500;

    private final ApplicationContext context;
    private final World world;
    private final Random random = new Random(7);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final LocalDate today = LocalDate.now();

    private SizeL(ApplicationContext context) {
        this.context = context;
        this.world = World.in(context);
    }

    /** @return a token of a member of the core team */
    static String fill(ApplicationContext context) {
        var size = new SizeL(context);
        size.world.on(size.today.minusMonths(MONTHS + 3));
        size.blocks();
        size.batches(MEASURES, size::measure);
        size.batches(MEASURES * 3 / 2, size::relation);
        for (int back = MONTHS + 1; back >= 2; back--) {
            size.month(YearMonth.from(size.today).minusMonths(back));
        }
        context.getBean(Sealer.class).seal();
        size.world.on(size.today);
        var member = size.world.as(Role.CORE_TEAM);
        return context.getBean(AccessTokens.class).create(member, "bench", size.today.plusDays(30));
    }

    private void blocks() {
        for (int i = 0; i < BLOCKS; i++) {
            var code = (i % 4 == 3 ? "U" : "B") + "%02d".formatted(i + 10);
            blocks.add(context.getBean(ProgrammeService.class).save(world.system(), world.aBlock(code, i % 6)));
        }
    }

    private void measure(int i) {
        var start = today.minusMonths(30).plusDays(random.nextInt(400));
        var measure = world.aMeasure("M%05d".formatted(i))
                .block(blocks.get(i % BLOCKS).id())
                .title("Maßnahme " + i + " zur Digitalisierung des Verfahrens " + random.nextInt(5_000))
                .priority(Priority.values()[random.nextInt(3)])
                .responsible(List.of(
                        new Responsible("Fachdienst " + random.nextInt(100), Responsible.Part.LEAD),
                        new Responsible("Fachdienst " + random.nextInt(100), Responsible.Part.WITH)))
                .participants(List.of(
                        new Participant("Personalrat", true),
                        new Participant("Datenschutz", false),
                        new Participant("Amt " + random.nextInt(300), false)))
                .tags(List.of(new Tag(Tag.Kind.OTHER, "Schlagwort " + random.nextInt(50))))
                .start(day(start))
                .end(day(today.plusDays(random.nextInt(900))))
                .build();
        measures.add(insert(measure));
        insert(new Milestone(
                MilestoneId.next(),
                0,
                measure.id(),
                "MS01",
                "Abnahme",
                "Pilot",
                day(start.plusMonths(12)),
                day(start.plusMonths(13)),
                null,
                null,
                List.of()));
    }

    /** Always from an earlier measure to a later one, so that no circle closes. */
    private void relation(int i) {
        int from = random.nextInt(MEASURES - 1);
        int to = Math.min(MEASURES - 1, from + 1 + random.nextInt(200));
        Relation relation = world.requires(measures.get(to), measures.get(from));
        insert(relation);
    }

    private void month(YearMonth month) {
        world.on(month.plusMonths(1).atDay(5));
        batches(MEASURES / 2, i -> report(measures.get(i * 2), month));
    }

    private void report(Measure measure, YearMonth month) {
        var light = Light.values()[random.nextInt(10) < 6 ? 0 : random.nextInt(2) + 1];
        var day = month.plusMonths(1).atDay(5);
        var at = day.atTime(12, 0).atZone(de.stellwerk.shared.Clocks.BERLIN).toInstant();
        insert(new StatusReport(
                StatusReportId.next(),
                0,
                measure.id(),
                month,
                1,
                null,
                ReportState.RELEASED,
                Caller.SYSTEM,
                day,
                "Fachdienst",
                light,
                new Lights(light, Light.GREEN, Light.GREEN),
                null,
                new Reasons("Die Termine stehen.", "Das Personal reicht.", "Es gibt keine Mängel."),
                List.of(new ReportedRisk(new UUID(measure.key().getMostSignificantBits(), 1), "Personal fehlt", false)),
                List.of(new NeededDecision(
                        new UUID(measure.key().getMostSignificantBits(), 2), "Stelle freigeben", day, false)),
                "Im Berichtsmonat wurde geschult und getestet.",
                null,
                "Im nächsten Monat folgt die Abnahme.",
                List.of(),
                at,
                Caller.SYSTEM,
                true,
                null,
                null,
                at,
                Caller.SYSTEM,
                "0".repeat(64)));
        context.getBean(MeasureService.class).setLight(world.tenant.id(), measure.id(), light, month);
    }

    private static ImpreciseDate day(LocalDate day) {
        return ImpreciseDate.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    @SuppressWarnings("unchecked")
    private <T extends Entity<T>> T insert(T entity) {
        var table = (Table<T, ?>) context.getBeansOfType(Table.class).stream()
                .filter(t -> t.type() == entity.getClass())
                .findFirst()
                .orElseThrow();
        return context.getBean(Ledger.class).insert(world.system(), table, entity);
    }

    private void batches(int count, IntConsumer one) {
        TransactionOperations<?> transactions = context.getBean(TransactionOperations.class);
        for (int from = 0; from < count; from += BATCH) {
            int first = from;
            transactions.executeWrite(tx -> {
                for (int i = first; i < Math.min(count, first + BATCH); i++) {
                    one.accept(i);
                }
                return null;
            });
        }
    }
}
