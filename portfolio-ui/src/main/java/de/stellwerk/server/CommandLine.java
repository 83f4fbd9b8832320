package de.stellwerk.server;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A command and its options; the file that a command is about is the option {@value #FILE}. */
record CommandLine(String command, Map<String, String> options) {
    static final String FILE = "FILE";

    private static final Map<String, Set<String>> COMMANDS = Map.of(
            "demo", Set.of("--port", "--data", "--fresh"),
            "start", Set.of("--config"),
            "verify", Set.of("--config", "--data"),
            "backup", Set.of(FILE, "--config", "--data"),
            "restore", Set.of(FILE, "--config", "--data"),
            "schedule", Set.of("--tasks", "--relations", "--calendar", "--out", "--start", "--why"),
            "help", Set.of());
    private static final Set<String> FLAGS = Set.of("--fresh");

    static CommandLine parse(List<String> args) throws WrongSettings {
        String command = args.isEmpty() ? "help" : args.getFirst().replaceFirst("^--help$|^-h$", "help");
        Set<String> known = COMMANDS.get(command);
        if (known == null) {
            throw new WrongSettings(command + ": no such command; see help");
        }
        var options = new HashMap<String, String>();
        Iterator<String> rest = args.stream().skip(1).iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("-") && known.contains(FILE) && !options.containsKey(FILE)) {
                options.put(FILE, word);
                continue;
            }
            String[] option = word.split("=", 2);
            if (!known.contains(option[0])) {
                throw new WrongSettings(option[0] + ": " + command + " knows "
                        + (known.isEmpty()
                                ? "no options"
                                : String.join(", ", known.stream().sorted().toList())));
            }
            if (FLAGS.contains(option[0])) {
                options.put(option[0], "true");
            } else if (option.length == 2) {
                options.put(option[0], option[1]);
            } else if (rest.hasNext()) {
                options.put(option[0], rest.next());
            } else {
                throw new WrongSettings(option[0] + " needs a value");
            }
        }
        if (known.contains(FILE) && !options.containsKey(FILE)) {
            throw new WrongSettings(command + " needs the name of the file");
        }
        return new CommandLine(command, Map.copyOf(options));
    }
}
