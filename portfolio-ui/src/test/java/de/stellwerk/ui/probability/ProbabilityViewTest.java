package de.stellwerk.ui.probability;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Binding;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.components.DataTable;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class ProbabilityViewTest {
    private static final LocalDate PLANNED = LocalDate.of(2021, 12, 31);

    @Inject
    ApplicationContext beans;

    private World world;

    @BeforeEach
    void world() {
        world = World.in(beans);
    }

    /** From 2020-01-01 to 2021-12-31 as planned, and to March 2021 or November 2022 at the ends of its range. */
    private Measure measure() {
        return world.store(world.aMeasure("B1-A").title("Aktenplan").duration(new Duration(14, 34, false, null)));
    }

    private void deadline(Measure measure, LocalDate date) {
        world.bean(PlanService.class)
                .save(
                        world.as(Role.CORE_TEAM),
                        new Deadline(
                                DeadlineId.next(),
                                0,
                                world.programme.id(),
                                "L1",
                                "E-Akte führen",
                                "Gesetz",
                                LegalLevel.STATE,
                                Binding.BINDING,
                                List.of(new DeadlineStatement(ImpreciseDate.day(date), null, true)),
                                null,
                                List.of(new NodeRef(NodeRef.Kind.MEASURE, measure.key())),
                                null));
    }

    private static void open(String address) throws InterruptedException {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        for (int i = 0; i < 600 && !_find(RunProgress.class).isEmpty(); i++) {
            Thread.sleep(50);
            MockVaadin.clientRoundtrip(true);
        }
    }

    private static String page() {
        return _get(ProbabilityCard.class).getElement().getTextRecursively();
    }

    @Test
    void committeeReadsOneSentenceAndWhatItRestsOn() throws InterruptedException {
        measure();
        try (var _ = Person.at(beans, world.as(Role.STEERING_COMMITTEE))) {
            open("wahrscheinlichkeit");
            assertThat(page())
                    .contains("In 8 von 10 Fällen endet das Programm bis Ende April 2022.")
                    .contains("10.000 Durchläufe durch den Plan vom 10.07.2020")
                    .contains("Eine kürzeste und eine längste Dauer hat 1 von 1 offenen Maßnahmen")
                    .contains("es gibt noch keine")
                    .contains("Keine Maßnahme hat eine offene gesetzliche Frist.");
        }
    }

    @Test
    void deadlinesAreSaidInWordsAndNumbersWithWhatTheyHangOn() throws InterruptedException {
        var measure = measure();
        deadline(measure, PLANNED);
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            open("wahrscheinlichkeit");
            var table = _find(DataTable.class).getFirst().getElement().getTextRecursively();
            assertThat(table)
                    .contains("L1", "E-Akte führen", "B1-A", "31.12.2021")
                    .containsPattern("offen.*5\\d %|offen.*4\\d %");
            assertThat(_get(NativeDetails.class).getSummaryText()).isEqualTo("B1-A");
            assertThat(_get(NativeDetails.class).getElement().getTextRecursively())
                    .contains("Aktenplan", "bestimmt das Ende in 100 von 100 Fällen");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("massnahmen/B1-A/plan");
        }
    }

    @Test
    void blocksAndMeasuresHaveTheirEndsAndTheirRange() throws InterruptedException {
        measure();
        try (var _ = Person.at(beans, world.as(Role.PROGRAMME_OFFICE))) {
            open("wahrscheinlichkeit");
            var table = _find(DataTable.class).getLast().getElement().getTextRecursively();
            assertThat(table)
                    .contains("B1 Baustein B1", "B1-A", "Aktenplan")
                    .containsPattern("\\.2021 – \\d\\d\\.\\d\\d\\.2022");
        }
    }

    @Test
    void whatHasNoDateIsNamed() throws InterruptedException {
        measure();
        world.store(world.aMeasure("B1-B")
                .state(MeasureState.PLANNED)
                .duration(Duration.UNKNOWN)
                .start(null)
                .end(null));
        try (var _ = Person.at(beans, world.as(Role.AUDIT))) {
            open("wahrscheinlichkeit");
            assertThat(page()).contains("Das ist frühestens so", "Ohne Termin und deshalb nicht mitgerechnet: B1-B");
        }
    }

    @Test
    void durationsThatAreKnownLeaveNothingOpen() throws InterruptedException {
        world.store(world.aMeasure("B1-A"));
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            open("wahrscheinlichkeit");
            assertThat(page()).contains("In jedem Durchlauf endet das Programm am 31.12.2021.", "in jedem Fall");
        }
    }

    @Test
    void programmeWithoutDatesSaysSo() throws InterruptedException {
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            open("wahrscheinlichkeit");
            assertThat(page()).contains("Der Plan ergibt keine Termine.");
            assertThat(_find(DataTable.class)).isEmpty();
        }
    }

    @Test
    void pastDayShowsThePlanOfThen() throws InterruptedException {
        var measure = measure();
        world.on(LocalDate.of(2020, 8, 3));
        world.store(measure.toBuilder().end(ImpreciseDate.day(2022, 6, 30)));
        try (var _ = Person.at(beans, world.as(Role.AUDIT))) {
            open("wahrscheinlichkeit?stichtag=2020-07-10");
            assertThat(page()).contains("bis Ende April 2022", "vom 10.07.2020");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                    .contains("massnahmen/B1-A/plan?stichtag=2020-07-10");
        }
    }

    @Test
    void wordFollowsTheNumber() {
        assertThat(Likelihood.of(1)).isEqualTo(Likelihood.ALMOST_CERTAIN);
        assertThat(Likelihood.of(0.95)).isEqualTo(Likelihood.ALMOST_CERTAIN);
        assertThat(Likelihood.of(0.8)).isEqualTo(Likelihood.LIKELY);
        assertThat(Likelihood.of(0.5)).isEqualTo(Likelihood.OPEN);
        assertThat(Likelihood.of(0.0499)).isEqualTo(Likelihood.ALMOST_IMPOSSIBLE);
        assertThat(Likelihood.of(0)).isEqualTo(Likelihood.ALMOST_IMPOSSIBLE);
    }
}
