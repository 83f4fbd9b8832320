package de.stellwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.storage.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements rows 2 and 41 to 43. */
class CostClassTest {
    private World world;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
    }

    @Test
    void row42AmountOnACommonBoundAsksWhich() {
        assertThat(codes(100_000)).containsExactly(1, 2);
        assertThat(codes(150_000)).containsExactly(2);
        assertThat(codes(0)).containsExactly(0);
    }

    @Test
    void row42AmountAboveTheTopIsUnclassified() {
        assertThat(codes(1_600_000)).isEmpty();
    }

    @Test
    void row43ProgrammeRangeIsTheSumOfTheBounds() {
        var blocks = List.of(5, 2, 3, 5, 1, 0, 0, 0).stream()
                .map(c -> world.aBlock("X" + c, c))
                .toList();
        var range = CostRange.of(world.programme.costClasses(), blocks).orElseThrow();
        assertThat(range.min()).isEqualTo(Money.euro(1_900_000));
        assertThat(range.max()).isEqualTo(Money.euro(3_800_000));
        assertThat(range.unclassified()).isZero();
    }

    @Test
    void row2BlockWithoutGoalIsRefused() {
        var b = world.aBlock("B9", 1);
        var bare = new Block(
                b.id(),
                0,
                b.programme(),
                b.code(),
                b.name(),
                b.kind(),
                b.binding(),
                null,
                List.of(),
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> world.bean(ProgrammeService.class).save(world.system(), bare))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations()).containsExactly(Violation.of("goals", "blockWithoutGoal")));
    }

    @Test
    void costClassIsSetByCoreTeamAndOfficeOnly() {
        var block = world.aBlock("B9", 1);
        var service = world.bean(ProgrammeService.class);
        for (var role : List.of(Role.PROJECT_LEAD, Role.LIAISON, Role.STEERING_COMMITTEE, Role.AUDIT, Role.ADMIN)) {
            assertThatThrownBy(() -> service.save(world.as(role), block)).isInstanceOf(Forbidden.class);
        }
        assertThat(service.save(world.as(Role.PROGRAMME_OFFICE), block).version())
                .isEqualTo(1);
    }

    private List<Integer> codes(long euros) {
        return CostClasses.candidates(world.programme.costClasses(), Money.euro(euros)).stream()
                .map(CostClass::code)
                .toList();
    }
}
