package de.stellwerk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.api.ApiClient;
import de.stellwerk.storage.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full: writing is refused in words, nothing acknowledged is lost, and with room again all goes on by itself. */
class DiskFullIT {
    private static final String PROGRAMME = "programmes/TEST";
    /** Enough that a few of them need new room in any database. */
    private static final String TEXT = "Platz ".repeat(800);

    @TempDir
    Path folder;

    private int number;

    @Test
    void onH2() {
        try (var disk = SmallDisk.mount(24)) {
            fillsUpAndRecovers(Installation.onH2(disk.folder()), disk);
        }
    }

    /** Its data only: a PostgreSQL whose journal of its own has no room stops, and is started by the operator. */
    @Test
    void onPostgres() {
        try (var disk = SmallDisk.mount(48)) {
            var url = PostgresServer.shared().url("small_disk", disk.folder());
            fillsUpAndRecovers(Installation.onPostgres(url), disk);
            PostgresServer.shared().drop("small_disk");
        }
    }

    private void fillsUpAndRecovers(Installation installation, SmallDisk disk) {
        var program = installation.start(folder);
        var office = Installation.client(program, installation.office);
        assertThat(write(office).status()).isEqualTo(200);

        disk.fill();
        var answer = write(office);
        for (int i = 0; i < 2_000 && answer.status() == 200; i++) {
            answer = write(office);
        }
        var before = number - 1;
        assertRefused(answer);
        assertRefused(write(office));

        disk.makeRoom();
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (write(office).status() != 200 && System.nanoTime() < until) {
            RunningProgram.pause(500);
        }
        var history = office.get(PROGRAMME).json();
        assertThat(history.path("description").asText()).isEqualTo(text(number));
        // The first version, all that were acknowledged, the last one; and what was refused is not there.
        assertThat(history.path("version").asInt()).isEqualTo(before + 2);
        program.stop();
        assertThat(installation.verify(folder)).startsWith("0 ");
    }

    @Test
    void uploadThatFindsNoRoomIsRefusedAndExportsNeedNone() {
        var installation = Installation.onH2(folder);
        try (var disk = SmallDisk.mount(4)) {
            var program = installation.start(folder, "-Djava.io.tmpdir=" + disk.folder());
            var office = Installation.client(program, installation.office);
            disk.fill();
            for (int megabytes : new int[] {2, 9}) {
                assertRefused(office.upload("imports/programme", new byte[megabytes << 20]));
            }
            var export = office.get("exports/" + PROGRAMME.replace("programmes", "programme"));
            assertThat(export.status()).isEqualTo(200);
            assertThat(office.upload("imports/programme", export.bytes()).status())
                    .as("fits into memory")
                    .isEqualTo(200);

            disk.makeRoom();
            assertThat(office.upload("imports/programme", new byte[2 << 20]).status())
                    .as("read, and found to be no workbook")
                    .isEqualTo(422);
            awaitNoUploadIn(disk.folder());
            program.stop();
        }
    }

    /** A moment later where an upload broke off. */
    private static void awaitNoUploadIn(Path folder) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (uploads(folder) > 0 && System.nanoTime() < until) {
            RunningProgram.pause(100);
        }
        assertThat(uploads(folder)).as("left behind").isZero();
    }

    private static long uploads(Path folder) {
        return Arrays.stream(folder.toFile().list())
                .filter(f -> f.startsWith("MultiPart"))
                .count();
    }

    private ApiClient.Answer write(ApiClient office) {
        return office.with("If-Match", "*").put(PROGRAMME, "{\"description\":\"" + text(++number) + "\"}");
    }

    private static String text(int number) {
        return TEXT + number;
    }

    private static void assertRefused(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.json().path("title").asText()).isNotBlank();
    }
}
