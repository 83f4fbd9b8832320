package de.stellwerk.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The demo and a browser, once for all tests of a class. */
abstract class Journey {
    static Program program;
    static Browser browser;

    @BeforeAll
    static void start() {
        program = Program.demo();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }
}
