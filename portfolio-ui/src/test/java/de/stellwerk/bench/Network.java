package de.stellwerk.bench;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.BulkLedger;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.PersonId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A programme of 1,000 measures whose dates follow from each other alone: twenty begin in a month's time, each other one waits for up to
 * three of the twenty before it.
 */
final class Network {
    private static final int MEASURES = 1_000;
    private static final int WIDTH = 20;
    private static final int TIES = 3;

    private final World world;
    private final Random random = new Random(11);
    private final LocalDate today = LocalDate.now(Clocks.BERLIN);

    private Network(ApplicationContext context) {
        world = World.in(context);
    }

    /** @return token of a member of the core team of a municipality that has nothing else */
    static String fill(ApplicationContext context) {
        var network = new Network(context);
        network.world.on(network.today);
        var measures = IntStream.range(0, MEASURES).mapToObj(network::measure).toList();
        var ledger = new BulkLedger(context);
        ledger.insert(network.world.system(), measures);
        ledger.insert(network.world.system(), network.relations(measures));
        return network.token(context);
    }

    private Measure measure(int i) {
        int months = 1 + random.nextInt(4);
        return world.aMeasure("P%04d".formatted(i))
                .state(MeasureState.PLANNED)
                .duration(new Duration(months, months, false, null))
                .start(i < WIDTH ? ImpreciseDate.day(today.plusMonths(1)) : null)
                .end(null)
                .build();
    }

    private List<Relation> relations(List<Measure> measures) {
        var relations = new ArrayList<Relation>();
        for (int i = WIDTH; i < MEASURES; i++) {
            int later = i;
            random.ints(1, WIDTH + 1)
                    .distinct()
                    .limit(TIES)
                    .forEach(back -> relations.add(world.requires(measures.get(later), measures.get(later - back))));
        }
        return relations;
    }

    private String token(ApplicationContext context) {
        var access = context.getBean(AccessService.class);
        var person = new PersonView(
                PersonId.next(), 0, "Kernteam", "network", null, null, true, List.of(new Grant(Role.CORE_TEAM, null)));
        access.save(world.system(), person, "ein langes Kennwort 2026");
        var caller = access.caller(world.tenant.id(), person.id()).orElseThrow();
        return context.getBean(AccessTokens.class).create(caller, "bench", today.plusDays(30));
    }
}
