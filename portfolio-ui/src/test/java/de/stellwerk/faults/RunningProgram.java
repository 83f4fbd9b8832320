package de.stellwerk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The built program (target/stellwerk) in a process of its own, as an operator starts it; so that it can be killed. */
public final class RunningProgram {
    private static final Path JAR = Path.of("target", "stellwerk", "stellwerk.jar");
    /** For a program that lives for a few seconds only; one that ends by itself leaves what lets the next start sooner. */
    static final List<String> QUICK = List.of(
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + Path.of("target", "quick.jsa").toAbsolutePath());

    /** Seconds, unless the machine has much else to do. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Process process;
    private final URI address;
    private final Path log;

    private RunningProgram(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** @param options of the virtual machine */
    public static RunningProgram start(Path config, Path log, String... options) {
        var port = freePort();
        var process = launch(
                log,
                List.of(options),
                // A measurement asks more in a minute than any other caller may.
                Map.of(
                        "STELLWERK_PORT", "" + port,
                        "STELLWERK_API_REQUESTS_PER_MINUTE", "1000000",
                        "MALLOC_ARENA_MAX", "2"),
                "start",
                "--config",
                config.toString());
        var program = new RunningProgram(process, URI.create("http://127.0.0.1:" + port), log);
        program.awaitReady();
        return program;
    }

    static String verify(Path config, Path log) {
        var process = launch(log, QUICK, Map.of(), "verify", "--config", config.toString());
        await(process);
        return process.exitValue() + " " + text(log);
    }

    private static Process launch(
            Path log, List<String> options, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            // A test that fails must not leave the program running.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        var until = System.nanoTime() + LONGEST_START.toNanos();
        while (!healthy()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                var how = process.isAlive() ? "in time" : "but ended with " + process.exitValue();
                process.destroyForcibly();
                throw new IllegalStateException("The program did not start " + how + ": " + text(log));
            }
            pause(50);
        }
    }

    private boolean healthy() {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.resolve("/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // Not listening yet.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return address;
    }

    /** Of the whole process, as the kernel counts it. */
    public long residentMegabytes() {
        return text(Path.of("/proc", "" + process.pid(), "status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Of the heap, after a full collection. */
    public long usedMegabytes() {
        jcmd("GC.run");
        return Pattern.compile("used (\\d+)K \\[")
                        .matcher(jcmd("GC.heap_info"))
                        .results()
                        .mapToLong(m -> Long.parseLong(m.group(1)))
                        .sum()
                / 1024;
    }

    private String jcmd(String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(jcmd, "" + process.pid(), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9}: it can neither finish nor tidy up. */
    void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** As Ctrl-C. */
    public void stop() {
        process.destroy();
        await(process);
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The program does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
