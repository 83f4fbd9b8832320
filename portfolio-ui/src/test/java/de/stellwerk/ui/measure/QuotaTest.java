package de.stellwerk.ui.measure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Quota;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duties that are counted, on the page of the measure (requirements row 26). */
@MicronautTest(transactional = false, startApplication = false)
class QuotaTest {
    private static final LocalDate SUMMER = LocalDate.of(2020, 6, 30);

    @Inject
    ApplicationContext beans;

    private World world;
    private Deadline services;

    @BeforeEach
    void aDutyUntilTheEndOfAYear() {
        world = World.in(beans);
        var portal = world.store(world.aMeasure("B3-A"));
        services = world.deadline("L04", portal, ImpreciseDate.year(2022));
    }

    private void count(int... done) {
        var first = new Quota.Count(LocalDate.of(2019, 12, 31), done[0]);
        var counts = done.length == 1 ? List.of(first) : List.of(first, new Quota.Count(SUMMER, done[1]));
        world.bean(PlanService.class).save(world.system(), stored().quota(new Quota(180, "Online-Dienste", counts)));
    }

    private Deadline stored() {
        return world.bean(PlanService.class)
                .deadlines(world.system(), world.programme.id(), null)
                .getFirst();
    }

    private Screen open(Caller caller) {
        var screen = Person.at(beans, caller);
        UI.getCurrent().navigate("massnahmen/B3-A/plan");
        return screen;
    }

    private static String card() {
        return _get(DeadlinesCard.class).getElement().getTextRecursively();
    }

    private static void edit() {
        _find(Button.class).stream()
                .filter(b -> b.getAriaLabel().equals(Optional.of("Anzahl und Zwischenstände zu L04")))
                .findFirst()
                .orElseThrow()
                .click();
    }

    @Test
    void row26CommitteeSeesWhatIsLeftAndThatThePaceIsNotEnough() {
        count(20, 30);
        try (var _ = open(world.as(Role.STEERING_COMMITTEE))) {
            assertThat(card())
                    .contains("Noch 150 von 180 offen: Online-Dienste")
                    .contains("Bisher 1,7 im Monat. Nötig bis 31.12.2022: 5,1 im Monat.")
                    .contains("Beim bisherigen Tempo alle erledigt am 21.12.2027.", "1.816 Tage nach Frist")
                    .contains("Gezählt: 31.12.2019: 20; 30.06.2020: 30");
            assertThat(_get(BurndownChart.class).getElement().getAttribute("aria-label"))
                    .startsWith("Bisher 1,7 im Monat.");
            assertThat(_find(Button.class))
                    .noneMatch(b -> b.getAriaLabel()
                            .filter(label -> label.startsWith("Anzahl"))
                            .isPresent());
        }
    }

    @Test
    void oneCountTellsNoPace() {
        count(20);
        try (var _ = open(world.as(Role.STEERING_COMMITTEE))) {
            assertThat(card())
                    .contains("Noch 160 von 180 offen", "erst ab zwei Zwischenständen", "nicht zu beurteilen");
            _assertNone(BurndownChart.class);
        }
    }

    @Test
    void standingStillNeverEnds() {
        count(20, 20);
        try (var _ = open(world.as(Role.STEERING_COMMITTEE))) {
            assertThat(card()).contains("werden es nicht weniger", "kein Ende absehbar");
        }
    }

    @Test
    void allDoneSaysSince() {
        count(20, 180);
        try (var _ = open(world.as(Role.STEERING_COMMITTEE))) {
            assertThat(card()).contains("Noch 0 von 180 offen", "Alle erledigt am 30.06.2020.");
        }
    }

    @Test
    void coreTeamWritesDownWhatIsCountedAndWhatCannotBeStaysAtItsField() {
        try (var _ = open(world.as(Role.CORE_TEAM))) {
            edit();
            _get(IntegerField.class, spec -> spec.withLabel("Anzahl")).setValue(180);
            Person.enter(_get(TextField.class, spec -> spec.withLabel("Was gezählt wird")), "Online-Dienste");
            _click(_get(Button.class, spec -> spec.withText("Zwischenstand hinzufügen")));
            day().setValue(LocalDate.of(2020, 7, 11));
            save();
            assertThat(done().getErrorMessage()).isEqualTo("Bitte eine ganze Zahl angeben.");
            done().setValue(31);
            save();
            assertThat(day().getErrorMessage()).isEqualTo("Dieser Tag liegt in der Zukunft.");
            day().setValue(SUMMER);
            save();
            _assertNone(Dialog.class);
            assertThat(card()).contains("Noch 149 von 180 offen: Online-Dienste");
        }
        assertThat(stored().quota()).isEqualTo(new Quota(180, "Online-Dienste", List.of(new Quota.Count(SUMMER, 31))));
        assertThat(stored().title()).isEqualTo(services.title());
    }

    @Test
    void withoutAnythingInItTheDutyIsNotCounted() {
        count(20);
        try (var _ = open(world.as(Role.CORE_TEAM))) {
            edit();
            var total = _get(IntegerField.class, spec -> spec.withLabel("Anzahl"));
            total.clear();
            save();
            assertThat(total.getErrorMessage()).isEqualTo("Bitte eine Zahl von 1 bis 100000 angeben.");
            Person.enter(_get(TextField.class, spec -> spec.withLabel("Was gezählt wird")), "");
            day().clear();
            done().clear();
            save();
            assertThat(card()).doesNotContain("180");
        }
        assertThat(stored().quota()).isNull();
    }

    private static DatePicker day() {
        return _get(DatePicker.class, spec -> spec.withLabel("Tag"));
    }

    private static IntegerField done() {
        return _get(IntegerField.class, spec -> spec.withLabel("Erledigt"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Speichern und schließen")));
    }
}
