package de.stellwerk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SealingThreadTest {
    private final Sealer sealer = mock(Sealer.class);
    private final SealingThread thread = new SealingThread(sealer);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(SealingThread.class);

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    @Test
    void databaseThatStaysAwayIsToldOfOnceAndOnceMoreWhenItIsBack() {
        for (int outage = 0; outage < 2; outage++) {
            doThrow(new IllegalStateException("no database")).when(sealer).seal();
            for (int round = 0; round < 5; round++) {
                thread.seal();
            }
            doReturn(0).when(sealer).seal();
            for (int round = 0; round < 5; round++) {
                thread.seal();
            }
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.WARN, Level.INFO, Level.WARN, Level.INFO);
    }
}
