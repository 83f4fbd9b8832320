package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeContext;
import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionAgeTest {
    private final StandingTicker ticker = new StandingTicker();
    private final SessionAge age = new SessionAge(60, ticker);
    private final HttpSession session = new FakeHttpSession("1", new FakeContext(), 0, 3_600);

    @Test
    void whatAPersonDoesBeginsThePauseAnew() {
        assertThat(counts(null)).isTrue();
        ticker.pass(Duration.ofMinutes(59));
        assertThat(counts("v-r=uidl&v-uiId=0")).isTrue();
        ticker.pass(Duration.ofMinutes(59));
        assertThat(counts(null)).isTrue();
        ticker.pass(Duration.ofMinutes(60));
        assertThat(counts(null)).isFalse();
    }

    @Test
    void openPageThatNobodyUsesDoesNotKeepTheSession() {
        assertThat(counts(null)).isTrue();
        for (int i = 0; i < 11; i++) {
            ticker.pass(Duration.ofMinutes(5));
            assertThat(counts(i % 2 == 0 ? "v-r=heartbeat&v-uiId=0" : "v-r=push&v-uiId=0"))
                    .isTrue();
        }
        ticker.pass(Duration.ofMinutes(5));
        assertThat(counts("v-r=heartbeat&v-uiId=0")).isFalse();
    }

    private boolean counts(@Nullable String query) {
        return age.counts(request(query), session);
    }

    private HttpServletRequest request(@Nullable String query) {
        return new HttpServletRequestWrapper(new FakeRequest(session)) {
            @Override
            public @Nullable String getQueryString() {
                return query;
            }
        };
    }
}
