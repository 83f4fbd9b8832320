package de.stellwerk.server;

import java.util.List;

/** The command line, the environment or the configuration file is wrong; each message names the setting. */
final class WrongSettings extends Exception {
    private final transient List<String> problems;

    WrongSettings(String problem) {
        this(List.of(problem));
    }

    WrongSettings(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
