package de.stellwerk.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.probability.Prospects.Learned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final Prospects NOTHING = new Prospects(
            LocalDate.of(2020, 7, 10),
            Question.STANDARD,
            new Learned(0, 10, null),
            0,
            0,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final Run run = new Run(1000);
    private final List<Double> told = new ArrayList<>();

    private final Runnable follower = () -> told.add(run.progress());

    @Test
    void followerIsToldOfEveryTwentiethAndOfTheEnd() {
        run.follow(follower);
        run.compute(() -> {
            for (int done = 10; done <= 1000; done += 10) {
                assertThat(run.goOn(done)).isTrue();
            }
            return NOTHING;
        });
        assertThat(told).hasSize(20).startsWith(0.05, 0.1).endsWith(0.95, 1.0);
        assertThat(run.result()).contains(NOTHING);
    }

    @Test
    void goesOnAsLongAsSomebodyFollows() {
        Runnable other = () -> {};
        run.follow(follower);
        run.follow(other);
        run.leave(follower);
        assertThat(run.goOn(100)).isTrue();
        assertThat(told).isEmpty();
        run.leave(other);
        assertThat(run.goOn(200)).isFalse();
        assertThat(run.follow(follower)).as("nobody computes it any more").isFalse();
    }

    @Test
    void whatIsGivenUpBeforeItsTurnIsNotComputed() {
        run.follow(follower);
        run.leave(follower);
        run.compute(() -> {
            throw new AssertionError("computed");
        });
        assertThat(run.result()).isEmpty();
    }

    @Test
    void resultStaysWhenAllHaveLeft() {
        run.follow(follower);
        run.compute(() -> NOTHING);
        run.leave(follower);
        assertThat(run.follow(follower)).isTrue();
        assertThat(run.result()).contains(NOTHING);
    }

    @Test
    void failureReachesWhoeverFollowsAndIsNotKept() {
        run.follow(follower);
        assertThatThrownBy(() -> run.compute(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(told).hasSize(1);
        assertThatThrownBy(run::result).isInstanceOf(CompletionException.class).hasMessageContaining("broken");
        assertThat(run.follow(follower)).isFalse();
    }
}
