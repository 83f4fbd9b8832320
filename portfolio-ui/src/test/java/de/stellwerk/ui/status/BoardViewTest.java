package de.stellwerk.ui.status;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Light;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements row 75 at the board. */
@MicronautTest(transactional = false, startApplication = false)
class BoardViewTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);

    @Inject
    ApplicationContext beans;

    @Inject
    StatusService status;

    private World world;
    private Measure first;
    private Measure second;
    private Caller lead;
    private Caller office;

    @BeforeEach
    void world() {
        world = World.in(beans);
        first = world.store(world.aMeasure("B1-A"));
        second = world.store(world.aMeasure("B1-B"));
        lead = world.leadOf(first);
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    private static String board() {
        return _get(BoardTable.class).getElement().getTextRecursively();
    }

    @Test
    void missingReportsStandUnderOverdueWithTheDaysSince() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/stand");
            assertThat(board())
                    .contains("Überfällig (2)")
                    .contains("3 Arbeitstage")
                    .contains("Fehlt");
            assertThat(_get(BoardCounts.class).getElement().getTextRecursively())
                    .contains("0 von 2")
                    .contains("fällig war 07.07.2020");
        }
    }

    @Test
    void countShowsOnlyWhatItCounts() {
        world.released(lead, office, first, JUNE, Light.YELLOW);
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/stand");
            _click(_get(NativeButton.class, spec -> spec.withId("count-released")));
            assertThat(board()).contains("Freigegeben (1)").contains("Gelb").doesNotContain("Überfällig");
            _click(_get(NativeButton.class, spec -> spec.withId("count-released")));
            assertThat(board()).contains("Überfällig (1)");
        }
    }

    @Test
    void openBoardShowsWhatAColleagueReleasesWithoutReloading() {
        var draft = world.filledReport(lead, first, JUNE, Light.RED);
        var submitted = status.submit(lead, draft.id(), draft.version());
        try (var _ = Person.at(beans, lead)) {
            UI.getCurrent().navigate("statusberichte/stand");
            assertThat(board()).contains("Zu prüfen (1)").doesNotContain("Freigegeben (1)");

            status.release(office, submitted.id(), submitted.version());
            MockVaadin.clientRoundtrip(true);

            assertThat(board()).contains("Freigegeben (1)").contains("Rot");
        }
    }

    @Test
    void steeringCommitteeSeesNoDrafts() {
        var draft = world.filledReport(lead, first, JUNE, Light.RED);
        try (var _ = Person.at(beans, world.as(Role.STEERING_COMMITTEE))) {
            UI.getCurrent().navigate("statusberichte/stand");
            assertThat(board()).doesNotContain("Entwurf").doesNotContain("Rot");
            _assertNone(Button.class, spec -> spec.withText("Anlegen"));

            UI.getCurrent().navigate("statusberichte/" + draft.id());
            _assertNone(StatusReportView.class);
        }
    }

    @Test
    void severalReportsAreReleasedAtOnce() {
        for (Measure measure : new Measure[] {first, second}) {
            var draft = world.filledReport(world.leadOf(measure), measure, JUNE, Light.GREEN);
            status.submit(world.leadOf(measure), draft.id(), draft.version());
        }
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/pruefen");
            for (Measure measure : new Measure[] {first, second}) {
                var name = measure.code() + " " + measure.displayTitle() + " zum Freigeben auswählen";
                Person.enter(
                        _get(
                                Checkbox.class,
                                spec -> spec.withPredicate(
                                        c -> name.equals(c.getAriaLabel().orElse("")))),
                        true);
            }
            var release = _get(Button.class, spec -> spec.withId("release-chosen"));
            assertThat(release.getText()).isEqualTo("2 Berichte freigeben");
            _click(release);
            assertThat(_get(CheckView.class).getElement().getTextRecursively())
                    .contains("2 Berichte freigegeben.")
                    .contains("Kein Bericht wartet auf Prüfung.");
        }
    }

    @Test
    void leadBeginsTheReportFromTheListOfOnesOwn() {
        try (var _ = Person.at(beans, lead)) {
            UI.getCurrent().navigate("statusberichte");
            _click(_get(Button.class, spec -> spec.withText("Anlegen")));
            _assertOne(StatusReportView.class);
            assertThat(status.reportsOf(lead, first.id(), null)).hasSize(1);
        }
    }
}
