package de.stellwerk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built program in a process of its own, as an operator starts it; so that it can be killed. */
final class RunningProgram {
    private static final Path JAR = Path.of("target", "stellwerk", "stellwerk.jar");
    private final Process process;
    private final URI address;
    private final Path log;

    private RunningProgram(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    static RunningProgram start(Path config, Path log) {
        var port = freePort();
        var process = launch(log, Map.of("STELLWERK_PORT", "" + port), "start", "--config", config.toString());
        var program = new RunningProgram(process, URI.create("http://127.0.0.1:" + port), log);
        program.awaitReady();
        return program;
    }

    static String verify(Path config, Path log) {
        var process = launch(log, Map.of(), "verify", "--config", config.toString());
        await(process);
        return process.exitValue() + " " + text(log);
    }

    private static Process launch(Path log, Map<String, String> environment, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
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
        var until = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!healthy()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not start: " + text(log));
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

    URI address() {
        return address;
    }

    /** What it has logged so far. */
    String log() {
        return text(log);
    }

    /** As {@code kill -9}: it can neither finish nor tidy up. */
    void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** As Ctrl-C. */
    void stop() {
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
