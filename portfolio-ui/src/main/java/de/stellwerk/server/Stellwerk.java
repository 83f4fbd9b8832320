package de.stellwerk.server;

import io.micronaut.runtime.Micronaut;
import java.util.Map;

/** The program: reads the command line, then starts the server. */
public final class Stellwerk {
    private Stellwerk() {}

    public static void main(String[] args) {
        Micronaut.build(new String[0])
                .mainClass(Stellwerk.class)
                .banner(false)
                .properties(Map.of("micronaut.server.port", 8080, "stellwerk.mode", "demo"))
                .start();
    }
}
