package de.stellwerk.storage;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL server of its own, in a temporary folder and on a free loopback port, for one test run. */
public final class PostgresServer {
    /** Does not wait for the disk. */
    private static final String UNSAFE = " -F";

    private static PostgresServer shared;

    private final Path folder;
    private final int port;

    private final String safety;

    private PostgresServer(Path folder, int port, String safety) {
        this.folder = folder;
        this.port = port;
        this.safety = safety;
    }

    /** A server of its own that writes to the disk before it acknowledges, as in operation; slower, for measurements. */
    public static PostgresServer durable() {
        return start("");
    }

    /** A server that nobody else uses, so that it may be stopped; it ends with the JVM. */
    public static PostgresServer ofItsOwn() {
        return start(UNSAFE);
    }

    /** As an administrator does: connections are cut. */
    public void down() {
        try {
            run(asServerUser(bin("pg_ctl"), "-D", folder.resolve("data").toString(), "-m", "fast", "stop"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again, on the same port with the same data. */
    public void up() {
        try {
            launch(folder, port, safety);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the server at the first call; it ends with the JVM. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = start(UNSAFE);
        }
        return shared;
    }

    /** JDBC address of an empty database of this name; made if it is not there. */
    public String url(String database) {
        execute("drop database if exists " + database + " with (force)");
        execute("create database " + database);
        return address(database);
    }

    /** As {@link #url(String)}, with all its tables in a folder of its own, such as a small file system. */
    public String url(String database, Path tables) {
        try {
            run(owned(tables, "chown", "postgres", tables.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        drop(database);
        execute("create tablespace " + database + " location '" + tables + "'");
        execute("create database " + database + " tablespace " + database);
        return address(database);
    }

    /** Removes a database that {@link #url(String, Path)} made. */
    public void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
        execute("drop tablespace if exists " + database);
    }

    private void execute(String sql) {
        try (var connection = java.sql.DriverManager.getConnection(address("postgres"), "stellwerk", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static PostgresServer start(String safety) {
        try {
            var folder = Files.createTempDirectory("stellwerk-pg");
            var port = freePort();
            run(owned(folder, "chown", "postgres", folder.toString()));
            var data = folder.resolve("data").toString();
            run(asServerUser(
                    bin("initdb"), "-D", data, "-U", "stellwerk", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"));
            launch(folder, port, safety);
            var server = new PostgresServer(folder, port, safety);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("cannot start PostgreSQL for the tests", e);
        }
    }

    private static void launch(Path folder, int port, String safety) throws IOException {
        var data = folder.resolve("data").toString();
        var options = "-p " + port + " -h 127.0.0.1 -k " + folder + safety;
        run(asServerUser(bin("pg_ctl"), "-D", data, "-w", "-l", folder + "/log", "-o", options, "start"));
    }

    private void stop() {
        try {
            run(asServerUser(bin("pg_ctl"), "-D", folder.resolve("data").toString(), "-m", "immediate", "stop"));
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** initdb refuses root, so root lends the folder to the user that Debian's package made. */
    private static List<String> owned(Path folder, String... command) {
        return isRoot() ? List.of(command) : List.of("true");
    }

    private static List<String> asServerUser(String... command) {
        var whole = new ArrayList<String>();
        if (isRoot()) {
            whole.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String bin(String program) throws IOException {
        var root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) {
            return program;
        }
        try (var versions = Files.list(root)) {
            return versions.max(Comparator.comparingInt(
                            v -> Integer.parseInt(v.getFileName().toString())))
                    .map(v -> v.resolve("bin").resolve(program).toString())
                    .orElse(program);
        }
    }

    private static void run(List<String> command) throws IOException {
        var log = Files.createTempFile("stellwerk-pg", ".log");
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command + ": " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(log);
        }
    }
}
