package de.stellwerk.server;

import de.stellwerk.journal.Verifier;
import de.stellwerk.server.operation.Backup;
import de.stellwerk.server.operation.Database;
import de.stellwerk.server.operation.Manifest;
import de.stellwerk.server.operation.OperationRefused;
import de.stellwerk.server.operation.Restore;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The commands that work on the data of an installation or of a demo, and then end. */
final class OperatorCommands {
    /** The database or the file does not allow what was asked for. */
    private static final int EXIT_REFUSED = 1;

    private final Map<String, String> options;
    private final Map<String, Object> properties;
    private final PrintStream out;
    private final PrintStream err;

    OperatorCommands(Map<String, String> options, Map<String, String> environment, PrintStream out, PrintStream err)
            throws WrongSettings {
        this.options = options;
        this.out = out;
        this.err = err;
        properties = new HashMap<>(
                options.containsKey("--data")
                        ? Stellwerk.demoDatabase(Stellwerk.demoFolder(options))
                        : Stellwerk.settings(options, environment));
    }

    /** @return the exit code */
    int run(String command) throws WrongSettings {
        try {
            return switch (command) {
                case "backup" -> backup();
                case "restore" -> restore();
                default -> verify();
            };
        } catch (OperationRefused | IOException | SQLException e) {
            err.println(command + " did nothing:");
            String.valueOf(e.getMessage()).lines().forEach(line -> err.println("  " + line));
            return EXIT_REFUSED;
        }
    }

    private int backup() throws OperationRefused, IOException, SQLException {
        // H2 would make an empty database where there is none.
        var manifest = new Backup(database(";IFEXISTS=TRUE"), product()).write(file());
        out.println(summary(manifest) + " written to " + file());
        return 0;
    }

    private int restore() throws OperationRefused, IOException, SQLException, WrongSettings {
        var manifest = new Restore(database("")).read(file());
        out.println(summary(manifest) + " of " + manifest.time() + " (version " + manifest.product() + ") restored.");
        return verify();
    }

    private static String summary(Manifest manifest) {
        return manifest.rows() + " rows of " + manifest.tables().size() + " tables, schema " + manifest.schema() + ",";
    }

    private Path file() {
        return Path.of(options.get(CommandLine.FILE));
    }

    private Database database(String h2Switches) {
        var url = (String) properties.get("datasources.default.url");
        return new Database(
                url.startsWith("jdbc:h2:") ? url + h2Switches : url,
                (String) properties.get("datasources.default.username"),
                (String) properties.get("datasources.default.password"));
    }

    private static String product() {
        return Optional.ofNullable(Stellwerk.class.getPackage().getImplementationVersion())
                .orElse("unknown");
    }

    private int verify() throws WrongSettings {
        properties.put("stellwerk.mode", "verify");
        Stellwerk.checkDatabase(properties);
        try (ApplicationContext context = Stellwerk.context(properties)) {
            Verifier.Result result = context.getBean(Verifier.class).verify();
            Verifier.Fault fault = result.fault();
            if (fault == null) {
                out.printf("%d entries fit, %d of them not sealed yet.%n", result.entries(), result.unsealed());
                return 0;
            }
            out.printf(
                    "%s does not fit (tenant %s): %s. %d entries were walked.%n",
                    fault.where(), fault.tenant(), fault.problem(), result.entries());
            return 1;
        }
    }
}
