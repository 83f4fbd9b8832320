package de.stellwerk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.Follows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleaseChainTest {
    private static final Instant DAY = Instant.parse("2020-07-10T10:00:00Z");

    private final ReleaseChain.Link old = link("old", 0, null, null);
    private final ReleaseChain.Link first = link("first", 1, null, new Follows("old", null));
    private final ReleaseChain.Link second = link("second", 2, null, new Follows("first", null));
    private final ReleaseChain.Link corrected = link("corrected", 3, first.id(), new Follows("second", "first"));

    private static ReleaseChain.Link link(String hash, int day, @Nullable UUID replaces, @Nullable Follows follows) {
        return new ReleaseChain.Link(
                UUID.randomUUID(), "report/" + hash, DAY.plusSeconds(day), hash, hash, replaces, follows);
    }

    private static @Nullable String fault(ReleaseChain.Link... links) {
        return new ReleaseChain(List.of(links)).fault().map(Map.Entry::getKey).orElse(null);
    }

    @Test
    void whatFollowsNamesTheLastAndTheCorrected() {
        assertThat(new ReleaseChain(List.of()).next(null)).isEqualTo(new Follows(Follows.NONE, null));
        assertThat(new ReleaseChain(List.of(old)).next(null)).isEqualTo(first.follows());
        assertThat(new ReleaseChain(List.of(second, old, first)).next(first.id()))
                .isEqualTo(corrected.follows());
    }

    @Test
    void chainThatBeganLateIsSound() {
        assertThat(fault(old, first, second, corrected)).isNull();
        assertThat(fault(old)).isNull();
    }

    @Test
    void whatIsLeftOutIsNoticed() {
        assertThat(fault(old, second, corrected)).isEqualTo("report/second");
        assertThat(fault(first, second, corrected)).isEqualTo("report/first");
    }

    @Test
    void contentThatTheHashIsNotOverIsNoticed() {
        var changed = new ReleaseChain.Link(
                first.id(), first.where(), first.at(), first.hash(), "else", null, first.follows());
        assertThat(fault(old, changed, second)).isEqualTo("report/first");
    }

    @Test
    void secondSuccessorIsNoticed() {
        assertThat(fault(old, first, second, link("other", 4, null, new Follows("first", null))))
                .isEqualTo("report/other");
    }

    @Test
    void secondBeginningIsNoticed() {
        assertThat(fault(old, first, second, link("other", 4, null, new Follows(Follows.NONE, null))))
                .isEqualTo("report/second");
    }

    @Test
    void wrongCorrectionIsNoticed() {
        assertThat(fault(old, first, second, link("corrected", 3, first.id(), new Follows("second", "old"))))
                .isEqualTo("report/corrected");
    }
}
