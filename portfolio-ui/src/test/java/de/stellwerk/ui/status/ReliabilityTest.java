package de.stellwerk.ui.status;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.LightRules;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Flag;
import de.stellwerk.status.FlagKind;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.components.Differs;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Flags at a report, and how reliable lights were (decision 32). */
@MicronautTest(transactional = false, startApplication = false)
class ReliabilityTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);

    @Inject
    ApplicationContext beans;

    @Inject
    StatusService status;

    private World world;
    private Measure measure;
    private Caller lead;
    private Caller office;

    @BeforeEach
    void aMeasureLateForItsBaseline() {
        world = World.in(beans);
        measure = world.store(world.aMeasure("B1-A").baselineEnd(ImpreciseDate.day(2021, 11, 30)));
        lead = world.leadOf(measure);
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    private StatusReport released(int monthsBefore, Light light) {
        return world.released(lead, office, measure, JUNE.minusMonths(monthsBefore), light);
    }

    private static String page() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    @Test
    void sameTextIsFlaggedWhileItIsWrittenAndKeptWithTheReport() {
        released(2, Light.GREEN);
        assertThat(released(1, Light.GREEN).flags()).isEmpty();
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        try (var _ = Person.at(beans, lead)) {
            UI.getCurrent().navigate("statusberichte/" + draft.id());
            assertThat(page()).contains("Auffällig", "Die Aktivitäten lauten in 3 Monaten hintereinander gleich.");
        }
        var submitted = status.submit(lead, draft.id(), draft.version());
        assertThat(submitted.flags()).containsExactly(new Flag(FlagKind.SAME_TEXT, null, 3, null));
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/" + draft.id());
            assertThat(page()).contains("Die Aktivitäten lauten in 3 Monaten hintereinander gleich.");
        }
    }

    @Test
    void correctionBeginsWithoutFlags() {
        released(2, Light.GREEN);
        released(1, Light.GREEN);
        var june = released(0, Light.GREEN);
        assertThat(june.flags()).hasSize(1);
        assertThat(status.revise(lead, june.id()).flags()).isEmpty();
    }

    /** Green in March, April and May was red within three months; computed yellow proved right each time. */
    @Test
    void committeeSeesHowOftenGreenTurnedRed() {
        for (int before : List.of(3, 2, 1)) {
            released(before, Light.GREEN);
        }
        released(0, Light.RED);
        try (var _ = Person.at(beans, world.as(Role.STEERING_COMMITTEE))) {
            UI.getCurrent().navigate("statusberichte/verlaesslichkeit");
            assertThat(rows())
                    .contains("B1-AMaßnahme B1-A 3 von 3 3 von 3")
                    .contains("Ganzes Programm 3 von 3 3 von 3")
                    .contains("DMS-Koordination 3 von 3 3 von 3");
        }
    }

    @Test
    void withoutASecondReportThereIsNothingToTell() {
        released(0, Light.GREEN);
        try (var _ = Person.at(beans, world.as(Role.STEERING_COMMITTEE))) {
            UI.getCurrent().navigate("statusberichte/verlaesslichkeit");
            assertThat(page()).contains("Noch gibt es keine zwei freigegebenen Berichte");
        }
    }

    /** A month after the agreed end is yellow as usual, and red where the programme says so; what was submitted stays. */
    @Test
    void thresholdsOfTheProgrammeCountFromTheNextSubmissionOn() {
        var may = released(1, Light.GREEN);
        assertThat(may.computedLights().schedule().light()).isEqualTo(Light.YELLOW);
        var programmes = world.bean(ProgrammeService.class);
        programmes.change(office, programmes.settings(office, "TEST", null).withLightRules(new LightRules(0, 5, 90)));
        assertThat(released(0, Light.GREEN).computedLights().schedule().light()).isEqualTo(Light.RED);
        assertThat(status.get(office, may.id()).computedLights()).isEqualTo(may.computedLights());
    }

    @Test
    void boardMarksWhereTheReportedLightDiffersFromTheComputedOne() {
        released(1, Light.GREEN);
        released(0, Light.YELLOW);
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/stand");
            assertThat(_find(Differs.class).stream()
                            .map(sign -> sign.getElement().getAttribute("aria-label")))
                    .isNotEmpty()
                    .allMatch("weicht ab: gemeldet Grün, berechnet Gelb"::equals);
        }
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .toList();
    }
}
