package de.stellwerk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills the program at random moments while clients submit, release, approve and import: nothing that was acknowledged is
 * lost and nothing is there by half. {@code -Dstellwerk.kills=200} does it that often ({@code ./stellwerk test --long}).
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("stellwerk.kills", 3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "POSTGRES"})
    void acknowledgedWritesSurviveKills(String database) {
        var installation = Installation.on(database, folder);
        var seed = System.nanoTime();
        var random = new Random(seed);
        List<Client> clients = List.of(
                ReportClient.ofStatus(installation),
                ReportClient.ofProgramme(installation),
                new ImportClient(installation));
        installation.start(folder).stop();
        for (int kill = 0; kill < KILLS; kill++) {
            var program = installation.start(folder);
            clients.forEach(c -> c.connect(program));
            if (kill > 0) {
                clients.forEach(Client::check);
            }
            if (kill > 0 && kill % 20 == 0) {
                tell(database, kill, seed, clients);
            }
            clients.forEach(Client::begin);
            clients.forEach(Client::awaitAcknowledgement);
            RunningProgram.pause(random.nextLong(1_000));
            program.kill();
            clients.forEach(Client::awaitEnd);
            if (kill % 20 == 19) {
                System.out.printf("%s: %d of %d kills%n", database, kill + 1, KILLS);
            }
        }
        var program = installation.start(folder);
        clients.forEach(c -> c.connect(program));
        clients.forEach(Client::check);
        program.stop();
        assertThat(installation.verify(folder)).startsWith("0 ");
        tell(database + ", verified at the end", KILLS, seed, clients);
    }

    /** What reliability.md has in its table; a loss would have ended the test before. */
    private static void tell(String database, int kills, long seed, List<Client> clients) {
        var kinds = new TreeMap<String, Integer>();
        clients.forEach(c -> kinds.putAll(c.acknowledged()));
        var sum = kinds.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%s: %d kills (seed %d), %d acknowledged writes, none lost, none half: %s%n",
                database, kills, seed, sum, kinds);
    }
}
