package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
