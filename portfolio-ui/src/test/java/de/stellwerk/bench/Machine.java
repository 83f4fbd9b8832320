package de.stellwerk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where and with what the program is measured. */
final class Machine {
    private static final Path OPTIONS = Path.of("target", "stellwerk", "stellwerk.jvm");

    private Machine() {}

    /** Those that the program ships with, as the launcher and the systemd unit give them. */
    static String[] flags(Path folder, String heap) {
        return List.of("@" + OPTIONS, "-XX:SharedArchiveFile=" + folder.resolve("stellwerk.jsa"), heap)
                .toArray(String[]::new);
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
