package de.stellwerk.bench;

import de.stellwerk.api.ApiClient;
import de.stellwerk.faults.RunningProgram;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Fifty people at once on list, measure page and report form, over the protocol of the screens; and what a session costs in memory. */
final class Screens {
    private static final int PEOPLE = Integer.getInteger("stellwerk.bench.people", 50);
    private static final int ROUNDS = Integer.getInteger("stellwerk.bench.rounds", 8);
    /** A person looks at what came before asking for more. */
    private static final int THINKS_FROM = 1_000;

    private static final int THINKS_TO = 4_000;

    private final RunningProgram program;
    private final SizeL.Account account;
    private final Map<String, List<Double>> times = new ConcurrentSkipListMap<>();

    Screens(RunningProgram program, SizeL.Account account) {
        this.program = program;
        this.account = account;
    }

    /** @return the table */
    String measure() throws Exception {
        var first = clerk();
        for (int i = 0; i < 5; i++) {
            round(first, new Random(i), report(900), 0);
        }
        times.clear();
        long before = program.usedMegabytes();
        var clerks = atOnce(PEOPLE, _ -> clerk());
        atOnce(PEOPLE, i -> {
            for (int round = 0; round < ROUNDS; round++) {
                round(clerks.get(i), new Random(i * 100L + round), report(i), THINKS_TO - THINKS_FROM);
            }
            return i;
        });
        return table()
                + "%nHeap after a full collection: %d MB with one session, %d MB with %d; %.1f MB a session.%n"
                        .formatted(
                                before,
                                program.usedMegabytes(),
                                PEOPLE + 1,
                                (program.usedMegabytes() - before) / (double) PEOPLE);
    }

    private Clerk clerk() {
        var clerk = new Clerk(program.address()).login(account.login(), account.password());
        clerk.go("massnahmen");
        return clerk;
    }

    /** Each person writes a report of their own. */
    private String report(int person) {
        var api = new ApiClient(program.address(), "Authorization", "Bearer " + account.token());
        var reports = "programmes/TEST/measures/M%05d/status-reports".formatted(person * 2 % SizeL.MEASURES);
        var made = api.post(reports, "{\"period\":\"" + YearMonth.now() + "\"}");
        var report = made.status() == 201
                ? made.json()
                : api.get(reports).json().path("items").path(0);
        return report.path("id").asText();
    }

    private void round(Clerk clerk, Random random, String report, int thinking) {
        timed("list", random, thinking, () -> clerk.go("massnahmen"));
        timed("list, 50 rows further down", random, thinking, () -> clerk.scroll(50, 100));
        var measure = "M%05d".formatted(random.nextInt(SizeL.MEASURES / 2) * 2);
        timed("measure page", random, thinking, () -> clerk.go("massnahmen/" + measure + "/steckbrief"));
        timed("report form", random, thinking, () -> clerk.go("statusberichte/" + report));
        for (int i = 0; i < 3; i++) {
            var text = "Stand " + random.nextInt(1_000);
            timed("field of the form", random, thinking, () -> clerk.type(clerk.node("vaadin-text-area"), text));
        }
    }

    private void timed(String what, Random random, int thinking, Runnable trip) {
        long begin = System.nanoTime();
        trip.run();
        times.computeIfAbsent(what, _ -> new CopyOnWriteArrayList<>()).add((System.nanoTime() - begin) / 1e6);
        if (thinking > 0) {
            pause(THINKS_FROM + random.nextInt(thinking));
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Person<T> {
        T act(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int people, Person<T> person) throws Exception {
        var work = new ArrayList<Callable<T>>();
        for (int i = 0; i < people; i++) {
            int number = i;
            work.add(() -> person.act(number));
        }
        try (var threads = Executors.newFixedThreadPool(people)) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        }
    }

    private String table() {
        var text = new StringBuilder("%d people at once, a question every %.1f s each; heap 1 GB.%n%n"
                .formatted(PEOPLE, (THINKS_FROM + THINKS_TO) / 2_000.0));
        text.append("| round trip | count | median | p95 |%n|---|---:|---:|---:|%n".formatted());
        var all = new TreeMap<String, List<Double>>(times);
        all.put("all", times.values().stream().flatMap(List::stream).toList());
        all.forEach((what, some) -> {
            var sorted = some.stream().sorted().toList();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f ms | %.0f ms |%n",
                    what,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) (sorted.size() * 0.95))));
        });
        return text.toString();
    }
}
