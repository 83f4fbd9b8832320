package de.stellwerk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Page;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureRulesAndSearchTest {
    private static final MeasureFilter ALL = MeasureFilter.of("TEST");

    @ParameterizedTest
    @MethodSource("filters")
    void filterFindsTheSameTodayAsOnTheDayBefore(TestDatabase db, MeasureFilter filter, String codes) {
        var world = World.in(db.context());
        var office = fill(world);
        var service = world.bean(MeasureService.class);
        world.on(LocalDate.of(2020, 7, 11));
        for (var day : Arrays.asList(null, LocalDate.of(2020, 7, 10))) {
            assertThat(codes(service.list(office, filter, MeasureSort.BY_CODE, 0, 50, day)))
                    .isEqualTo(codes);
            assertThat(service.count(office, filter, day)).isEqualTo(codes.split(" ").length);
        }
    }

    static Stream<Arguments> filters() {
        var filters = Map.of(
                ALL,
                "B1-A B1-Z B2-A U1-A",
                enablers(),
                "U1-A",
                with(null, Set.of("B2"), Set.of(), false, null, null),
                "B2-A",
                with(null, Set.of(), Set.of(Light.YELLOW), false, null, null),
                "B1-A",
                with(null, Set.of(), Set.of(Light.YELLOW), true, null, null),
                "B1-A B1-Z U1-A",
                with("1a", Set.of(), Set.of(), false, null, null),
                "B1-A B1-Z U1-A",
                with(" 100% ", Set.of(), Set.of(), false, null, null),
                "B2-A",
                with(null, Set.of(), Set.of(), false, "Personalrat", null),
                "B1-A B2-A U1-A",
                with(null, Set.of(), Set.of(), false, null, "Digitale Modellkommunen NRW"),
                "B1-A");
        return Stream.of(TestDatabase.values())
                .flatMap(db -> filters.entrySet().stream().map(e -> Arguments.of(db, e.getKey(), e.getValue())));
    }

    /** What has nothing to be sorted by comes last in either direction, equal ones by their codes. */
    @ParameterizedTest
    @CsvSource({
        "CODE, B1-A B1-Z B2-A U1-A, U1-A B2-A B1-Z B1-A",
        "TITLE, B1-A B1-Z U1-A B2-A, B2-A U1-A B1-Z B1-A",
        "LIGHT, B1-A B2-A B1-Z U1-A, B2-A B1-A B1-Z U1-A",
        "PRIORITY, B1-A B2-A U1-A B1-Z, B1-A B2-A U1-A B1-Z",
        "STATE, B1-A B2-A U1-A B1-Z, B1-Z B1-A B2-A U1-A",
        "START, B1-A B2-A U1-A B1-Z, B1-A B2-A U1-A B1-Z",
        "END, B1-A B2-A U1-A B1-Z, B1-A B2-A U1-A B1-Z"
    })
    void listIsSorted(MeasureSort.By by, String ascending, String descending) {
        var world = World.in(TestDatabase.H2.context());
        var office = fill(world);
        var service = world.bean(MeasureService.class);
        assertThat(codes(service.list(office, ALL, new MeasureSort(by, true), 0, 50, null)))
                .isEqualTo(ascending);
        assertThat(codes(service.list(office, ALL, new MeasureSort(by, false), 0, 50, null)))
                .isEqualTo(descending);
    }

    @ParameterizedTest
    @EnumSource
    void pageIsAPartOfTheWhole(TestDatabase db) {
        var world = World.in(db.context());
        var office = fill(world);
        var page = world.bean(MeasureService.class).list(office, ALL, MeasureSort.BY_CODE, 1, 3, null);
        assertThat(codes(page)).isEqualTo("U1-A");
        assertThat(page.total()).isEqualTo(4);
    }

    private static String codes(Page<MeasureLine> page) {
        return page.items().stream().map(l -> l.measure().code()).collect(Collectors.joining(" "));
    }

    private static MeasureFilter enablers() {
        var none = Set.<String>of();
        return new MeasureFilter(
                "TEST",
                none,
                Set.of(BlockKind.ENABLER),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                null,
                Set.of(),
                null,
                null);
    }

    private static MeasureFilter with(
            String text, Set<String> blocks, Set<Light> lights, boolean without, String unit, String tag) {
        return new MeasureFilter(
                "TEST", blocks, Set.of(), Set.of(), Set.of(), lights, without, unit, Set.of(), tag, text);
    }

    private static Caller fill(World world) {
        var office = world.as(Role.PROGRAMME_OFFICE);
        var a = world.store(
                world.aMeasure("B1-A").tags(List.of(new Tag(Tag.Kind.GRANT, "Digitale Modellregionen NRW"))));
        var b = world.store(world.aMeasure("B2-A")
                .block(world.b2.id())
                .title("Zu 100% digital")
                .label("2A"));
        var enabler = world.bean(ProgrammeService.class).save(world.system(), world.aBlock("U1", 0));
        world.store(world.aMeasure("U1-A").block(enabler.id()));
        world.store(world.aMeasure("B1-Z")
                .state(MeasureState.DONE)
                .priority(null)
                .start(null)
                .end(null)
                .participants(List.of()));
        world.released(world.leadOf(a), office, a, YearMonth.of(2020, 6), Light.YELLOW);
        world.released(world.leadOf(b), office, b, YearMonth.of(2020, 6), Light.RED);
        return office;
    }

    /** Requirements row 8. */
    @ParameterizedTest
    @EnumSource
    void printedLabelNeedNotBeUniqueButTheCodeMust(TestDatabase db) {
        var world = World.in(db.context());
        world.store(world.aMeasure("B1-A").label("1A"));
        world.store(world.aMeasure("U1-A").label("1A"));
        var office = world.as(Role.PROGRAMME_OFFICE);

        var found = world.bean(MeasureService.class)
                .list(office, with("1A", Set.of(), Set.of(), false, null, null), MeasureSort.BY_CODE, 0, 50, null);

        assertThat(found.items()).extracting(l -> l.measure().code()).containsExactly("B1-A", "U1-A");
        assertThatThrownBy(() -> world.store(world.aMeasure("B1-A")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations()).containsExactly(Violation.of("code", "codeTaken", "B1-A")));
    }

    /** Requirements row 9. */
    @ParameterizedTest
    @EnumSource
    void aliasFindsTheMeasure(TestDatabase db) {
        var world = World.in(db.context());
        world.store(world.aMeasure("U3-B").aliases(List.of(new Alias("6B", true))));
        var line = world.bean(MeasureService.class)
                .list(
                        world.system(),
                        with("6b", Set.of(), Set.of(), false, null, null),
                        MeasureSort.BY_CODE,
                        0,
                        50,
                        null)
                .items()
                .getFirst();
        assertThat(line.measure().aliases()).containsExactly(new Alias("6B", true));
    }

    @ParameterizedTest
    @EnumSource
    void endBeforeStartIsRefusedAtTheEnd(TestDatabase db) {
        var world = World.in(db.context());
        assertThatThrownBy(() -> world.store(world.aMeasure("B1-A").end(ImpreciseDate.day(2019, 9, 1))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations()).containsExactly(Violation.of("end", "endBeforeStart")));
    }

    @ParameterizedTest
    @EnumSource
    void leadEditsTheOwnMeasureButNotPriorityOrBaseline(TestDatabase db) {
        var world = World.in(db.context());
        var own = world.store(world.aMeasure("B1-A"));
        var other = world.store(world.aMeasure("B1-B"));
        var lead = world.leadOf(own);
        var service = world.bean(MeasureService.class);

        var saved = service.save(lead, own.toBuilder().description("neu").build());

        assertThat(saved.version()).isEqualTo(2);
        assertThatThrownBy(() -> service.save(
                        lead, saved.toBuilder().priority(Priority.LOW).build()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.save(
                        lead,
                        saved.toBuilder().baselineEnd(ImpreciseDate.year(2030)).build()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.save(lead, other.toBuilder().title("x").build()))
                .isInstanceOf(Forbidden.class);
    }

    /** Requirements row 12 and the rights of the liaison. */
    @ParameterizedTest
    @EnumSource
    void liaisonSeesMeasuresOfTheOwnDepartmentOnly(TestDatabase db) {
        var world = World.in(db.context());
        var own = world.store(
                world.aMeasure("B1-A").participants(List.of(new Participant("Personal und Organisation", false))));
        var other = world.store(world.aMeasure("B1-B"));
        var liaison = world.as(Role.LIAISON, world.personnel.key());
        var service = world.bean(MeasureService.class);

        assertThat(service.all(liaison, "TEST", null))
                .extracting(l -> l.measure().code())
                .containsExactly("B1-A");
        assertThat(service.get(liaison, own.id())).isEqualTo(own);
        assertThatThrownBy(() -> service.get(liaison, other.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.all(world.as(Role.ADMIN), "TEST", null))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource
    void measureWithReportsIsNotDeleted(TestDatabase db) {
        var world = World.in(db.context());
        var reported = world.store(world.aMeasure("B1-A"));
        world.filledReport(world.leadOf(reported), reported, YearMonth.of(2020, 6), Light.GREEN);
        var free = world.store(world.aMeasure("B1-B"));
        var service = world.bean(MeasureService.class);

        assertThatThrownBy(() -> service.delete(world.system(), reported.id(), 1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations().getFirst().rule()).isEqualTo("measureInUse.reports"));
        service.delete(world.system(), free.id(), 1);
        assertThatThrownBy(() -> service.get(world.system(), free.id())).isInstanceOf(NotFound.class);
    }
}
