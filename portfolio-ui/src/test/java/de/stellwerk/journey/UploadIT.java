package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on the screen that are not what they should be. */
class UploadIT {
    private static Program program;
    private static Browser browser;

    @BeforeAll
    static void start() {
        program = Program.accountsOnly();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void fileThatIsTooLargeIsRefusedInWordsAndTheNextOneIsTaken(@TempDir Path folder) throws IOException {
        try (var office = browser.visit(1440)) {
            office.open(program.url("/import")).login("projektbuero");
            var file = office.page().locator("vaadin-upload input[type=file]");
            for (long megabytes : new long[] {11, 100}) {
                file.setInputFiles(sparse(folder.resolve(megabytes + ".xlsx"), megabytes * 1024 * 1024));
                assertThat(office.page().locator(".st-message"))
                        .hasText("Die Datei ist größer als 10 MB. Bitte eine kleinere Mappe wählen.");
                office.open(program.url("/import"));
            }
            file.setInputFiles(Files.writeString(folder.resolve("text.xlsx"), "code;name"));
            assertThat(office.page().locator(".st-message")).containsText("Das ist keine Excel-Mappe");
        }
    }

    private static Path sparse(Path path, long length) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(length);
        }
        return path;
    }
}
