package de.stellwerk.server;

import de.stellwerk.server.schedule.ScheduleCommand;
import de.stellwerk.shared.Clocks;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program: reads the command line, checks what it was told, then runs the server. */
public final class Stellwerk {
    /** Something is wrong with what the program was told. */
    static final int EXIT_SETTINGS = 2;

    private static final String HELP = """
            Stellwerk, control room for a municipality's digitalisation programme

              demo          shows a sample programme      [--port 8080] [--data DIR] [--fresh]
              start         runs an installation          [--config FILE]
              verify        checks the journal            [--config FILE | --data DIR of a demo]
              backup FILE   writes everything to a file   [--config FILE | --data DIR of a demo]
              restore FILE  fills an empty database       [--config FILE | --data DIR of a demo]
              schedule      computes dates                --tasks FILE --relations FILE --calendar FILE --out FILE
                                                          [--start YYYY-MM-DD] [--why ID]
              help          this

            All but demo and schedule are configured by environment variables or by a file of lines such as db.url=…:
            """;

    private Stellwerk() {}

    public static void main(String[] args) {
        int code = run(List.of(args), System.getenv(), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            CommandLine line = CommandLine.parse(args);
            switch (line.command()) {
                case "demo" -> demo(line.options(), out);
                case "start" -> serve(settings(line.options(), environment));
                case "verify", "backup", "restore" -> {
                    return new OperatorCommands(line.options(), environment, out, err).run(line.command());
                }
                case "schedule" -> {
                    return new ScheduleCommand(line.options(), LocalDate.now(Clocks.BERLIN), out, err).run();
                }
                default -> help(out);
            }
            return 0;
        } catch (WrongSettings e) {
            err.println("Stellwerk cannot start:");
            e.problems().forEach(problem -> err.println("  " + problem));
            return EXIT_SETTINGS;
        }
    }

    private static void help(PrintStream out) {
        out.print(HELP);
        Settings.KNOWN.stream()
                .sorted()
                .forEach(key -> out.println("  " + Settings.variable(key) + " ".repeat(28 - key.length()) + key));
    }

    private static void demo(Map<String, String> options, PrintStream out) throws WrongSettings {
        Path folder = demoFolder(options);
        if (options.containsKey("--fresh")) {
            empty(folder);
        }
        var properties = new HashMap<>(demoDatabase(folder));
        properties.put("stellwerk.mode", "demo");
        properties.put("stellwerk.clock.today", "2020-07-10");
        properties.put("stellwerk.jobs-seconds", 600);
        // Everybody knows the demo's password, so nobody else on the network is let in.
        properties.put("micronaut.server.host", "localhost");
        properties.put("micronaut.server.port", port(options.getOrDefault("--port", "8080")));
        out.println("Stellwerk demo: preparing the sample programme in " + folder + " …");
        ApplicationContext context = serve(properties);
        out.println();
        out.println("  http://localhost:" + properties.get("micronaut.server.port"));
        out.println();
        context.getBean(DemoAccounts.class)
                .logins()
                .forEach(login ->
                        out.printf("  %-14s %s%n", login, Messages.text(Locale.GERMAN, "demo.account." + login)));
        out.println();
        out.println("  Kennwort / password: " + DemoAccounts.PASSWORD);
        out.println("  Strg-C / Ctrl-C beendet / ends it.");
    }

    private static int port(String text) throws WrongSettings {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The same problem as a number out of bounds.
        }
        throw new WrongSettings("--port must be a number from 1 to 65535, but is " + text);
    }

    static Path demoFolder(Map<String, String> options) {
        return Path.of(options.getOrDefault("--data", "data/demo"))
                .toAbsolutePath()
                .normalize();
    }

    static Map<String, Object> demoDatabase(Path folder) {
        return Map.of(
                "datasources.default.url",
                "jdbc:h2:file:" + folder.resolve("stellwerk") + Settings.H2_FLAGS + ";DB_CLOSE_ON_EXIT=FALSE",
                "datasources.default.username",
                "sa",
                "datasources.default.password",
                "");
    }

    /** Removes the demo's database files and nothing else. */
    private static void empty(Path folder) throws WrongSettings {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("stellwerk\\.(mv|trace|lock)\\.db"))
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new WrongSettings("--fresh: cannot empty " + folder + " (" + e.getMessage() + ")");
        }
    }

    static Map<String, Object> settings(Map<String, String> options, Map<String, String> environment)
            throws WrongSettings {
        String file = options.get("--config");
        Map<String, Object> properties = Settings.read(environment, file == null ? null : Path.of(file));
        // Before anything is logged: the logging library knows the environment, but no file of ours.
        for (String key : List.of(Settings.LOG_LEVEL, Settings.LOG_FORMAT)) {
            System.setProperty(key, (String) properties.get(key));
        }
        return properties;
    }

    private static ApplicationContext serve(Map<String, Object> properties) throws WrongSettings {
        int port = (Integer) properties.get("micronaut.server.port");
        checkPort((String) properties.get("micronaut.server.host"), port);
        checkDatabase(properties);
        ApplicationContext context = context(properties);
        var server = context.getBean(EmbeddedServer.class);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "shutdown"));
        server.start();
        return context;
    }

    static ApplicationContext context(Map<String, Object> properties) {
        return ApplicationContext.builder()
                .mainClass(Stellwerk.class)
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .start();
    }

    private static void checkPort(@Nullable String host, int port) throws WrongSettings {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(host == null ? new InetSocketAddress(port) : new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new WrongSettings("Port " + port + " cannot be used (" + e.getMessage()
                    + "); choose another with --port or " + Settings.variable("port"));
        }
    }

    static void checkDatabase(Map<String, Object> properties) throws WrongSettings {
        String url = (String) properties.get("datasources.default.url");
        try {
            DriverManager.getConnection(url, (String) properties.get("datasources.default.username"), (String)
                            properties.get("datasources.default.password"))
                    .close();
        } catch (SQLException e) {
            throw new WrongSettings("The database " + url.replaceFirst("[;?].*", "") + " does not let us in: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
