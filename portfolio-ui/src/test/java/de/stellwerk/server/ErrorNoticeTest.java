package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.server.ErrorEvent;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import java.util.Locale;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class ErrorNoticeTest {
    static Locale[] languages() {
        return new Locale[] {Messages.GERMAN, Messages.ENGLISH};
    }

    /** Whatever form is open in another tab, what became of its thing is no bug and has no number. */
    @ParameterizedTest
    @MethodSource("languages")
    void whoWasOutrunIsToldWhatHappenedAndNoBug(Locale language) {
        var gone = ErrorNotice.text(new NotFound("measure", 1), language);
        var closed = ErrorNotice.text(new Forbidden("editMeasure"), language);
        var bug = ErrorNotice.text(new IllegalStateException("a bug"), language);
        assertThat(gone).doesNotContain("!").doesNotMatch(".*[0-9A-F]{4}-[0-9A-F]{2}.*");
        assertThat(closed).doesNotContain("!").isNotEqualTo(gone).doesNotMatch(".*[0-9A-F]{4}-[0-9A-F]{2}.*");
        assertThat(bug).matches(".*[0-9A-F]{4}-[0-9A-F]{2}.*");
    }

    /** Who closes the browser in the middle of an answer has met no bug; everything else that fails has a number in the log. */
    @Test
    void aBrowserThatWentAwayIsNoBug() {
        var log = (Logger) LoggerFactory.getLogger(ErrorNotice.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            new ErrorNotice().error(new ErrorEvent(new EofException("Broken pipe")));
            assertThat(lines.list).noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.WARN));
            new ErrorNotice().error(new ErrorEvent(new IllegalStateException("a bug")));
            assertThat(lines.list).anyMatch(line -> line.getLevel() == Level.ERROR);
        } finally {
            log.detachAppender(lines);
        }
    }
}
