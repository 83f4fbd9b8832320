package de.stellwerk.ui.baseline;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class BaselinesViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Measure website;
    private Screen screen;

    @BeforeEach
    void aMovedMeasureAndOneInPlan() {
        world = World.in(beans);
        website = world.store(world.aMeasure("B3-C")
                .state(MeasureState.DONE)
                .title("Website")
                .start(ImpreciseDate.day(2018, 10, 1))
                .end(ImpreciseDate.day(2020, 3, 31))
                .baselineStart(ImpreciseDate.day(2018, 10, 1))
                .baselineEnd(ImpreciseDate.day(2019, 12, 31)));
        world.milestone(website, "MS03", "Umzug der Inhalte", ImpreciseDate.quarter(2020, 1));
        world.store(world.aMeasure("B3-D")
                .title("Bürger-App")
                .baselineStart(ImpreciseDate.day(2020, 1, 1))
                .baselineEnd(ImpreciseDate.day(2021, 12, 31)));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void open(Caller caller, String address) {
        screen = Screen.open(beans, caller);
        navigate(address);
    }

    private static void navigate(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String text(Class<? extends Component> type) {
        return _get(type).getElement().getTextRecursively();
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private List<BaselineOutline> stored() {
        return beans.getBean(BaselineService.class).list(world.system(), world.programme.id(), null);
    }

    @Test
    void row35WebsiteStandsThreeMonthsBehindTheBaseline() {
        open(world.as(Role.STEERING_COMMITTEE), "basisplaene");
        assertThat(text(ComparisonTable.class))
                .containsSubsequence("B3-C", "Website", "Ende", "31.12.2019", "31.03.2020", "+3 Monate")
                .containsSubsequence("B3-D", "Bürger-App", "im Plan");
        _assertNone(Button.class, spec -> spec.withText("Basisplan festlegen"));
    }

    @Test
    void milestonesAreUnfoldedAndFoldedAgain() {
        open(world.as(Role.CORE_TEAM), "basisplaene");
        var fold = _get(Button.class, spec -> spec.withText("1 Meilenstein"));
        assertThat(text(ComparisonTable.class)).doesNotContain("Umzug der Inhalte");
        _click(fold);
        assertThat(text(ComparisonTable.class)).contains("MS03", "Umzug der Inhalte", "Q1 2020");
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        _click(fold);
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void onlyWhatDeviatesCanBeShown() {
        open(world.as(Role.CORE_TEAM), "basisplaene?zeigen=abweichend");
        assertThat(text(ComparisonTable.class)).contains("B3-C").doesNotContain("B3-D");
    }

    @Test
    void baselineIsSetRenamedAndDeleted() {
        open(world.as(Role.PROGRAMME_OFFICE), "basisplaene");
        click("Basisplan festlegen");
        var name = _get(TextField.class, spec -> spec.withId("baseline-name"));
        click("Speichern und schließen");
        assertThat(name.isInvalid()).isTrue();
        name.setValue("Klausur");
        click("Speichern und schließen");
        assertThat(text(BaselineList.class)).contains("Klausur", "10.07.2020", "von Hand");

        click("Umbenennen");
        _get(TextField.class, spec -> spec.withId("baseline-name")).setValue("Klausur im Juli");
        click("Speichern und schließen");
        assertThat(text(BaselineList.class)).contains("Klausur im Juli");

        navigate("basisplaene?basisplan=" + stored().getLast().id());
        assertThat(text(ComparisonTable.class)).doesNotContain("+3 Monate");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").equals("Löschen: Klausur im Juli"))));
        _click(_get(Button.class, spec -> spec.withId("question-yes")));
        assertThat(stored()).hasSize(1);
        assertThat(text(ComparisonTable.class)).contains("+3 Monate");
    }

    @Test
    void baselineRenamedInAnotherTabIsNotRenamedOver() {
        beans.getBean(BaselineService.class).set(world.system(), world.programme.id(), "Klausur");
        open(world.as(Role.PROGRAMME_OFFICE), "basisplaene");
        var seen = stored().getLast();
        click("Umbenennen");
        beans.getBean(BaselineService.class).rename(world.system(), world.programme.id(), seen.id(), 1, "Vom anderen");
        _get(TextField.class, spec -> spec.withId("baseline-name")).setValue("Von mir");
        click("Speichern und schließen");
        assertThat(text(BaselineDialog.class)).contains("inzwischen geändert");
        assertThat(stored().getLast().name()).isEqualTo("Vom anderen");
    }

    @Test
    void aPastDayCanOnlyBeLookedAt() {
        open(world.as(Role.CORE_TEAM), "basisplaene?stichtag=2020-07-09");
        assertThat(text(BaselinesView.class)).contains("Noch keine Maßnahmen.");
        _assertNone(Button.class, spec -> spec.withId("set-baseline"));
    }
}
