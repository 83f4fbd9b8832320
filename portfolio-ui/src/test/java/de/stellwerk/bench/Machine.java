package de.stellwerk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where and with what the program is measured. */
final class Machine {
    private static final Path OPTIONS = Path.of("target", "stellwerk", "stellwerk.jvm");

    private Machine() {}

    /**
     * Those that the program ships with, as the launcher and the systemd unit give them; with {@code -Dstellwerk.bench.record=FILE} the
     * last start is recorded, to see where the time goes.
     */
    static String[] flags(Path folder, String heap) {
        var flags = new ArrayList<>(List.of(
                "@" + OPTIONS,
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("stellwerk.jsa"),
                heap));
        var recording = System.getProperty("stellwerk.bench.record");
        if (recording != null) {
            flags.add("-XX:StartFlightRecording=settings=profile,filename=" + recording);
        }
        return flags.toArray(String[]::new);
    }

    static long gigabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemTotal:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 20)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
