package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Counting and waiting, by a clock that stands still until the test moves it. */
class LimitsTest {
    private final StandingTicker ticker = new StandingTicker();

    @Test
    void waitBeginsAfterTheFreeAttemptsAndDoublesUpToAQuarterOfAnHour() {
        var failures = new Failures(3, ticker);
        for (int i = 0; i < 2; i++) {
            failures.add("a");
            assertThat(failures.toWait("a")).isZero();
        }
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            failures.add("a");
            assertThat(failures.toWait("a")).hasMinutes(minutes);
            ticker.pass(Duration.ofMinutes(minutes).minusNanos(1));
            assertThat(failures.toWait("a")).isEqualTo(Duration.ofNanos(1));
            ticker.pass(Duration.ofNanos(1));
            assertThat(failures.toWait("a")).isZero();
        }
        assertThat(failures.toWait("b")).as("others do not wait").isZero();
    }

    @Test
    void hourOfCalmOrASuccessForgetsFailures() {
        var failures = new Failures(1, ticker);
        failures.add("a");
        failures.add("b");
        failures.forget("a");
        assertThat(failures.toWait("a")).isZero();
        ticker.pass(Duration.ofHours(1));
        failures.add("c");
        assertThat(failures.size()).as("b is gone").isEqualTo(1);
    }

    @Test
    void floodOfKeysIsBounded() {
        var failures = new Failures(1, ticker);
        var limit = new RequestLimit(10, ticker);
        for (int i = 0; i < Failures.MOST_KEYS + 500; i++) {
            failures.add("k" + i);
            limit.take("k" + i);
        }
        assertThat(failures.size()).isEqualTo(Failures.MOST_KEYS);
        assertThat(limit.size()).isEqualTo(RequestLimit.MOST_CALLERS);
        assertThat(failures.toWait("k" + Failures.MOST_KEYS)).isPositive();
    }

    @Test
    void callerMayAskAMinutesWorthAtOnceAndThenEvenly() {
        var limit = new RequestLimit(60, ticker);
        for (int i = 0; i < 60; i++) {
            assertThat(limit.take("a")).isZero();
        }
        assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(1));
        assertThat(limit.take("b")).isZero();
        ticker.pass(Duration.ofSeconds(1));
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isPositive();
        ticker.pass(Duration.ofHours(1));
        for (int i = 0; i < 60; i++) {
            assertThat(limit.take("a")).isZero();
        }
        assertThat(limit.take("a")).as("a long pause saves nothing up").isPositive();
    }

    @Test
    void loginCannotForgeALineOfTheLogAndNoPasswordStandsInIt() {
        var log = (Logger) LoggerFactory.getLogger(LoginThrottle.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            new LoginThrottle(ticker).attempt("x\r\n12:00 WARN Login of admin", "192.0.2.1", Attempt.Denied::new);
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .isEqualTo("Login refused: account x??12:00 warn login of admin, from 192.0.2.1"));
        assertThat(new Credentials.Basic("kernteam", "ganz geheim")).hasToString("Basic kernteam");
        assertThat(new Credentials.Bearer("stw_geheim")).hasToString("Bearer");
    }

    @Test
    void addressesOfOneIpv6NetworkCountTogether() {
        assertThat(LoginThrottle.network("2001:db8:1:2::1")).isEqualTo(LoginThrottle.network("[2001:db8:1:2:ffff::9]"));
        assertThat(LoginThrottle.network("2001:db8:1:2::1")).isNotEqualTo(LoginThrottle.network("2001:db8:1:3::1"));
        assertThat(LoginThrottle.network("192.0.2.1")).isNotEqualTo(LoginThrottle.network("192.0.2.2"));
        assertThat(LoginThrottle.network("x".repeat(1_000))).hasSizeLessThan(200);
    }
}
