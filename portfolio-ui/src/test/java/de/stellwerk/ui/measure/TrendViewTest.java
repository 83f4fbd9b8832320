package de.stellwerk.ui.measure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards of the measure that tell how dates moved. */
@MicronautTest(transactional = false, startApplication = false)
class TrendViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Measure dms;
    private Caller office;
    private Screen screen;

    @BeforeEach
    void measureWithAReportAndAMove() {
        world = World.in(beans);
        office = world.as(Role.PROGRAMME_OFFICE);
        world.on(LocalDate.of(2020, 1, 2));
        dms = world.store(world.aMeasure("B1-B"));
        var pilot = world.milestone(dms, "MS07", "Pilot <b> & mehr", ImpreciseDate.day(2020, 8, 1));
        world.on(LocalDate.of(2020, 6, 9));
        world.released(world.leadOf(dms), office, dms, YearMonth.of(2020, 5), Light.YELLOW);
        world.on(LocalDate.of(2020, 6, 12));
        beans.getBean(MeasureService.class)
                .change(
                        office.because("Beschluss vom 11.06."),
                        dms.toBuilder()
                                .end(ImpreciseDate.day(2022, 1, 31))
                                .delay(new Delay(DelayCategory.PROCUREMENT, "Vergabe kam später."))
                                .build());
        beans.getBean(PlanService.class)
                .save(
                        office,
                        pilot.toBuilder()
                                .forecast(ImpreciseDate.day(2020, 9, 1))
                                .build());
        world.on(LocalDate.of(2020, 7, 10));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void open(String address) {
        screen = Screen.open(beans, world.as(Role.STEERING_COMMITTEE));
        UI.getCurrent().navigate(address);
    }

    private static String text(Class<? extends Component> type) {
        return _get(type).getElement().getTextRecursively();
    }

    @Test
    void row37PlanListsTheMovedEndWithItsReason() {
        open("massnahmen/B1-B/plan");
        assertThat(text(DateMovesCard.class))
                .containsSubsequence("MS07, Prognose", "12.06.2020", "01.08.2020", "01.09.2020", "+1 Monat")
                .containsSubsequence(
                        "Ende",
                        "PROGRAMME_OFFICE",
                        "31.12.2021",
                        "31.01.2022",
                        "+1 Monat",
                        "Vergabe: Vergabe kam später.",
                        "Beschluss vom 11.06.");
    }

    @Test
    void planOfAMeasureThatNeverMovedSaysSo() {
        world.store(world.aMeasure("B1-C"));
        open("massnahmen/B1-C/plan");
        assertThat(text(DateMovesCard.class)).contains("Bisher wurde kein Termin verschoben.");
    }

    @Test
    void trendIsAPictureThatSaysWhatItShows() {
        open("massnahmen/B1-B/berichte");
        var chart = _get(TrendChart.class);
        assertThat(chart.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(chart.getElement().getAttribute("aria-label"))
                .isEqualTo("Meilensteintrend B1-B: Das Ende verschiebt sich von 31.12.2021 auf 31.01.2022.");
        var drawn = ((Html) chart.getChildren().findFirst().orElseThrow()).getInnerHtml();
        assertThat(drawn)
                .contains("Ende 31.01.2022", "MS07 Pilot &lt;b&gt; &amp; mehr 01.09.2020", "Mai 20", "Stichtag")
                .doesNotContain("<b>");
    }

    @Test
    void tableHoldsTheSameAndReplacesThePicture() {
        open("massnahmen/B1-B/berichte");
        _click(_get(Button.class, spec -> spec.withText("Als Tabelle")));
        assertThat(_find(TrendChart.class)).isEmpty();
        assertThat(text(TrendCard.class))
                .containsSubsequence("Mai 2020", "Stichtag")
                .containsSubsequence("Ende", "31.12.2021", "31.01.2022")
                .containsSubsequence("MS07 Pilot <b> & mehr", "01.08.2020", "01.09.2020");
        _click(_get(Button.class, spec -> spec.withText("Als Bild")));
        assertThat(_find(TrendChart.class)).hasSize(1);
    }

    @Test
    void measureWithoutAReleasedReportHasNoTrendYet() {
        var other = world.store(world.aMeasure("B1-C"));
        world.filledReport(world.leadOf(other), other, YearMonth.of(2020, 6), Light.GREEN);
        screen = Screen.open(beans, office);
        UI.getCurrent().navigate("massnahmen/B1-C/berichte");
        assertThat(text(TrendCard.class)).contains("Noch kein freigegebener Bericht.");
    }
}
