package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Role;
import de.stellwerk.exchange.ExportService;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.Verifier;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that come out of the API's description and are nearly right: none is a bug, none takes long, and each refusal is as
 * described. The few of each build are always the same, so that a build is never red by chance; {@code -Dstellwerk.fuzz=1000} sends
 * that many others to each operation ({@code ./stellwerk test --long}). A failure prints the request as a line for the shell and the
 * seed, with which {@code -Dstellwerk.fuzz.seed=…} does the same again.
 */
@MicronautTest(transactional = false)
class FuzzTest extends ApiTest {
    private static final int FEW = 20;
    private static final int REQUESTS = Integer.getInteger("stellwerk.fuzz", FEW);
    private static final long SEED = Long.getLong("stellwerk.fuzz.seed", REQUESTS == FEW ? 1 : System.nanoTime());
    /** Not described everywhere: too long an address, too many headers, and a body of an odd type where none is asked for. */
    private static final Set<Integer> BY_THE_SERVER = Set.of(414, 431, 415);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** How many requests may meet what an earlier one has spoilt. */
    private static final int OLDEST_GROUND = 100;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private Ground ground;
    private Ground foreign;
    private OddWorkbook workbook;
    private boolean spoilt = true;
    private int age;
    private long slowest;
    private String slowestOperation = "";

    @Override
    void world() {
        // Each operation takes over the municipality of the one before, unless that spoilt it.
    }

    Stream<String> operations() {
        return description().operations().map(Description.Operation::id);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingThatComesInIsABug(String id) {
        var operation = description()
                .operations()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
        var random = new Random(SEED + id.hashCode());
        age = OLDEST_GROUND;
        renew();
        var fuzzer = new Fuzzer(description(), operation, random, ids(), workbook);
        var found = new ArrayList<String>();
        for (int i = 0; i < REQUESTS && found.size() < 5; i++) {
            renew();
            var token = token(role(id, random));
            var request = fuzzer.next(ground.address(operation), token);
            var problem = problem(operation, request);
            if (!problem.isEmpty()) {
                found.add("seed %d, request %d: %s%n%s".formatted(SEED, i, problem, Fuzzer.line(request)));
            }
        }
        assertThat(found).isEmpty();
    }

    /** Makes a municipality of which nothing is deleted or decided yet, where that is worth its time. */
    private void renew() {
        if (!spoilt || age++ < OLDEST_GROUND) {
            return;
        }
        foreign = ground == null ? inANewMunicipality() : ground;
        ground = inANewMunicipality();
        tokens.clear();
        if (workbook == null) {
            workbook = new OddWorkbook(context.getBean(ExportService.class).export(world.system(), "TEST"));
        }
        spoilt = false;
        age = 0;
    }

    private Ground inANewMunicipality() {
        world = World.in(context);
        return Ground.in(this);
    }

    /** Of somebody with this role, whose feedback and further token are meant from now on. */
    private String token(Role role) {
        if (!tokens.containsKey(role) && spoilt) {
            // Somebody new might not even see any more what is left of the old one.
            age = OLDEST_GROUND;
            renew();
        }
        return tokens.computeIfAbsent(role, this::newToken);
    }

    private String newToken(Role role) {
        var caller = ground.as(role);
        ground.tokenOf(caller);
        ground.feedbackOf(caller);
        return context.getBean(AccessTokens.class).create(caller, "fuzz", LocalDate.of(2020, 12, 31));
    }

    private List<String> ids() {
        return Stream.of(ground, foreign)
                .flatMap(g -> Stream.of(
                        g.measure.id(),
                        g.statusReport.id(),
                        g.programmeReport.id(),
                        g.programmeReport.programme(),
                        g.lead.person()))
                .map(String::valueOf)
                .toList();
    }

    /** Mostly somebody who may. */
    private static Role role(String id, Random random) {
        var all = List.of(Role.values());
        var may = RightsMatrixTest.OPERATIONS.entrySet().stream()
                .filter(e -> e.getValue().contains(id))
                .flatMap(e -> e.getKey().roles.stream())
                .toList();
        var from = may.isEmpty() || random.nextInt(10) == 0 ? all : may;
        return from.get(random.nextInt(from.size()));
    }

    /** What is wrong with the answer; nothing if it is as it should be. */
    private String problem(Description.Operation operation, byte[] request) {
        var begin = System.nanoTime();
        try {
            var reply = new Wire(server.getURI(), PATIENCE).send(request);
            var took = System.nanoTime() - begin;
            if (took > slowest) {
                slowest = took;
                slowestOperation = operation.id();
            }
            statuses.merge(reply.status(), 1, Integer::sum);
            spoilt |= reply.status() < 300 && !operation.method().equals("get");
            return judged(request, reply);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private String judged(byte[] request, Wire.Reply reply) {
        if (reply.status() >= 500) {
            return reply.status() + " " + reply.text();
        }
        var line = new String(request, StandardCharsets.ISO_8859_1);
        // An address that cannot be read may have meant a screen: who asks for a page is answered with one.
        var page = reply.status() == 400
                && line.contains("\r\nAccept: text/html")
                && reply.type().startsWith("text/html");
        if (reply.status() >= 400
                && !page
                && reply.status() != 412
                && !reply.type().startsWith(ProblemJson.MEDIA_TYPE)) {
            return reply.status() + " as " + reply.type();
        }
        if (page || BY_THE_SERVER.contains(reply.status())) {
            return "";
        }
        var words = line.split(" ", 3);
        try {
            description().check(words[0], words[1], reply.status(), reply.type(), reply.text());
            return "";
        } catch (AssertionError e) {
            return e.getMessage();
        }
    }

    @AfterAll
    void theProgramStillAnswersAndNothingIsBroken() {
        assertThat(as(Role.CORE_TEAM).get("programmes").status()).isEqualTo(200);
        assertThat(context.getBean(Verifier.class).verify().fault()).isNull();
        System.out.printf(
                "%d requests to each operation (seed %d), by status %s, slowest %d ms (%s)%n",
                REQUESTS, SEED, statuses, Duration.ofNanos(slowest).toMillis(), slowestOperation);
    }
}
