package de.stellwerk.ui.overview;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class OverviewViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Screen screen;

    @BeforeEach
    void aReportedMeasure() {
        world = World.in(beans);
        world.on(LocalDate.of(2020, 3, 2));
        Measure dms = world.store(world.aMeasure("B1-B").title("Einführung DMS"));
        var lead = world.leadOf(dms);
        var office = world.as(Role.PROGRAMME_OFFICE);
        world.on(LocalDate.of(2020, 4, 3));
        world.released(lead, office, dms, YearMonth.of(2020, 3), Light.YELLOW);
        world.on(LocalDate.of(2020, 6, 5));
        world.released(lead, office, dms, YearMonth.of(2020, 5), Light.RED);
        world.on(LocalDate.of(2020, 7, 10));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static void navigate(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void open(Caller caller, String address) {
        screen = Screen.open(beans, caller);
        UI.getCurrent().setLocale(Locale.GERMANY);
        navigate(address);
    }

    private static String page() {
        return _get(OverviewView.class).getElement().getTextRecursively();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void whatFollowedFromTheFactsStandsBesideWhatWasReported() {
        open(world.as(Role.STEERING_COMMITTEE), "");
        var state = _get(StateCard.class).getElement().getTextRecursively();
        assertThat(state).contains("≠ berechnet", "Berechnet Grün nach den Fakten von B1-B");
        assertThat(_get(BlocksCard.class).getElement().getTextRecursively()).contains("Berechnet", "Rot", "Grün", "≠");
    }

    @Test
    void aBlockShowsItsWorstLightAndLeadsToItsCause() {
        open(world.as(Role.STEERING_COMMITTEE), "");
        assertThat(_get(BlocksCard.class).getElement().getTextRecursively()).contains("Baustein B1", "Rot", "Zeitplan");
        assertThat(links()).contains("massnahmen?baustein=B1", "massnahmen/B1-B/berichte", "massnahmen?zustand=active");
    }

    @Test
    void theReportThatIsOverdueIsCounted() {
        open(world.as(Role.CORE_TEAM), "");
        assertThat(page()).contains("Meldungen für Juni 2020: 0 von 1 liegen vor", "1 überfällig");
        assertThat(page()).contains("nächste Sitzung Lenkungsausschuss 15.07.2020", "Änderungen seit 22.04.2020");
        assertThat(links()).contains("statusberichte/stand?monat=2020-06");
    }

    @Test
    void aPastDayShowsTheLightOfThatDayAndLinksKeepIt() {
        open(world.as(Role.CORE_TEAM), "?stichtag=2020-04-30");
        assertThat(page()).contains("Stand 30.04.2020");
        assertThat(_get(BlocksCard.class).getElement().getTextRecursively())
                .contains("Gelb")
                .doesNotContain("Rot");
        assertThat(links()).contains("massnahmen?baustein=B1&stichtag=2020-04-30");
        assertThat(_get(Div.class, spec -> spec.withClasses("st-past"))
                        .getElement()
                        .getTextRecursively())
                .contains("Sie sehen den Stand vom 30.04.2020", "Zurück zu heute");
    }

    @Test
    void aDayToComeIsToday() {
        open(world.as(Role.CORE_TEAM), "?stichtag=2030-01-01");
        assertThat(page()).contains("Stand 10.07.2020");
        _assertNone(Button.class, spec -> spec.withText("Zurück zu heute"));
    }

    @Test
    void eachMonthOfTheStripLeadsToItsEnd() {
        open(world.as(Role.CORE_TEAM), "");
        assertThat(links()).contains(".?stichtag=2020-05-31", ".?stichtag=2019-07-31");
    }

    @Test
    void onlyWhoBuildsProgrammeReportsIsInvitedTo() {
        open(world.as(Role.STEERING_COMMITTEE), "");
        assertThat(page()).doesNotContain("Für Sitzung zusammenstellen");
    }
}
