package de.stellwerk.bench;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.journal.BulkLedger;
import de.stellwerk.journal.Sealer;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.measure.Tag;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A regional data centre's largest municipality: 20,000 measures in 40 blocks, 24 months of reports for half of them (240,000),
 * 30,000 relations; always the same but for ids. Rows and journal fit as if the ledger had written them; the rules, which would look
 * at all the others for each, are not asked.
 */
final class SizeL {
    static final int MEASURES = Integer.getInteger("stellwerk.bench.measures", 20_000);
    private static final int BLOCKS = 40;
    private static final int MONTHS = 24;
    private static final int BATCH = 1_000;
    private static final String LOGIN = "bench";
    private static final String PASSWORD = "ein langes Kennwort 2026";

    private final ApplicationContext context;
    private final World world;
    private final BulkLedger ledger;
    private final Random random = new Random(7);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Light[] last = new Light[MEASURES];
    private final LocalDate today = LocalDate.now(Clocks.BERLIN);

    private SizeL(ApplicationContext context) {
        this.context = context;
        this.world = World.in(context);
        this.ledger = new BulkLedger(context);
    }

    /** @return token and account of a member of the core team */
    static Account fill(ApplicationContext context) {
        var size = new SizeL(context);
        size.world.on(size.today.minusMonths(MONTHS + 3));
        size.blocks();
        size.measures();
        size.plan();
        for (int back = MONTHS; back >= 1; back--) {
            size.month(YearMonth.from(size.today).minusMonths(back));
        }
        size.lights();
        size.meetings();
        size.seal();
        size.world.on(size.today);
        return size.account();
    }

    /** Who measures: by token over the API, by password on screen. */
    record Account(String token, String login, String password) {}

    private Account account() {
        var person = new PersonView(
                PersonId.next(), 0, "Kernteam", LOGIN, null, null, true, List.of(new Grant(Role.CORE_TEAM, null)));
        var access = context.getBean(AccessService.class);
        access.save(world.system(), person, PASSWORD);
        var caller = access.caller(world.tenant.id(), person.id()).orElseThrow();
        var token = context.getBean(AccessTokens.class).create(caller, "bench", today.plusDays(30));
        return new Account(token, LOGIN, PASSWORD);
    }

    private void blocks() {
        for (int i = 0; i < BLOCKS; i++) {
            var code = (i % 4 == 3 ? "U" : "B") + "%02d".formatted(i + 10);
            blocks.add(context.getBean(ProgrammeService.class).save(world.system(), world.aBlock(code, i % 6)));
        }
    }

    private void measures() {
        IntStream.range(0, MEASURES).forEach(i -> measures.add(measure(i)));
        batches("measures", MEASURES, measures::get);
    }

    private Measure measure(int i) {
        var start = today.minusMonths(30).plusDays(random.nextInt(400));
        return world.aMeasure("M%05d".formatted(i))
                .block(blocks.get(i % BLOCKS).id())
                .title("Maßnahme " + i + " zur Digitalisierung des Verfahrens " + random.nextInt(5_000))
                .description(
                        "Das Verfahren wird von der Antragstellung bis zum Bescheid ohne Medienbruch eingerichtet.")
                .priority(Priority.values()[random.nextInt(3)])
                .state(i % 8 == 7 ? MeasureState.DONE : i % 8 == 5 ? MeasureState.PLANNED : MeasureState.ACTIVE)
                .responsible(List.of(
                        new Responsible("Fachdienst " + random.nextInt(100), Responsible.Part.LEAD),
                        new Responsible("Fachdienst " + random.nextInt(100), Responsible.Part.WITH)))
                .participants(List.of(
                        new Participant("Personalrat", true),
                        new Participant("Datenschutz", false),
                        new Participant("Amt " + random.nextInt(300), false)))
                .tags(List.of(new Tag(Tag.Kind.OTHER, "Schlagwort " + random.nextInt(50))))
                .start(day(start))
                .end(day(i % 8 == 7 ? today.minusDays(200) : today.plusDays(random.nextInt(900))))
                .build();
    }

    private void plan() {
        batches("milestones", MEASURES, i -> milestone(measures.get(i)));
        batches("relations", MEASURES * 3 / 2, _ -> relation());
    }

    private static Milestone milestone(Measure measure) {
        return new Milestone(
                MilestoneId.next(),
                0,
                measure.id(),
                "MS01",
                "Abnahme",
                "Pilot",
                day(measure.start().date().plusMonths(12)),
                day(measure.start().date().plusMonths(13)),
                null,
                null,
                List.of());
    }

    /** Always from an earlier measure to a later one, so that no circle closes. */
    private Relation relation() {
        int from = random.nextInt(MEASURES - 1);
        int to = Math.min(MEASURES - 1, from + 1 + random.nextInt(200));
        return world.requires(measures.get(to), measures.get(from));
    }

    private void month(YearMonth month) {
        world.on(month.plusMonths(1).atDay(1));
        batches("reports of " + month, MEASURES / 2, i -> report(i * 2, month));
    }

    private StatusReport report(int i, YearMonth month) {
        var measure = measures.get(i);
        var light = Light.values()[random.nextInt(10) < 6 ? 0 : random.nextInt(2) + 1];
        last[i] = light;
        var day = month.plusMonths(1).atDay(1);
        var at = day.atTime(12, 0).atZone(Clocks.BERLIN).toInstant();
        return new StatusReport(
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
                List.of(new ReportedRisk(key(measure, "R"), "Das Personal für die Einführung fehlt.", false)),
                List.of(new NeededDecision(key(measure, "E"), "Die Stelle ist freizugeben.", day, false)),
                "Im Berichtsmonat wurde geschult und getestet. Die Schnittstelle zum Fachverfahren läuft.",
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
                null,
                List.of(),
                "0".repeat(64));
    }

    private static UUID key(Measure measure, String kind) {
        return UUID.nameUUIDFromBytes((measure.code() + kind).getBytes(StandardCharsets.UTF_8));
    }

    private void lights() {
        TransactionOperations<?> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            for (int i = 0; i < MEASURES; i++) {
                if (last[i] != null) {
                    var month = YearMonth.from(today).minusMonths(1);
                    context.getBean(MeasureService.class)
                            .setLight(world.tenant.id(), measures.get(i).id(), last[i], month);
                }
            }
            return null;
        });
        told("lights", MEASURES);
    }

    /** The committee met six weeks ago, so that the front page has something to tell since. */
    private void meetings() {
        var governance = context.getBean(GovernanceService.class);
        var body = governance.bodies(world.system(), world.programme.id()).getFirst();
        governance.save(
                world.system(),
                new Body(
                        body.id(),
                        body.version(),
                        body.programme(),
                        body.code(),
                        body.name(),
                        body.kind(),
                        body.level(),
                        body.seats(),
                        body.tasks(),
                        List.of(today.minusDays(42), today.plusDays(20)),
                        body.source()));
    }

    private void seal() {
        var sealer = context.getBean(Sealer.class);
        for (int sealed = 0, some = sealer.seal(); some > 0; some = sealer.seal()) {
            sealed += some;
            told("sealed", sealed);
        }
    }

    private static ImpreciseDate day(LocalDate day) {
        return ImpreciseDate.day(day);
    }

    private <T extends Entity<T>> void batches(String what, int count, IntFunction<T> one) {
        for (int from = 0; from < count; from += BATCH) {
            ledger.insert(
                    world.system(),
                    IntStream.range(from, Math.min(count, from + BATCH))
                            .mapToObj(one)
                            .toList());
        }
        told(what, count);
    }

    private static void told(String what, int count) {
        System.err.printf("%s: %d%n", what, count);
    }
}
