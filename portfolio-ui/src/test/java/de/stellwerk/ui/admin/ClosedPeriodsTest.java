package de.stellwerk.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static de.stellwerk.ui.admin.AdminScreen.dialog;
import static de.stellwerk.ui.admin.AdminScreen.page;
import static de.stellwerk.ui.admin.AdminScreen.save;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements rows 39 and 40 on screen, from the administration to the dates of a measure. */
@MicronautTest(transactional = false, startApplication = false)
class ClosedPeriodsTest {
    private static final ClosedPeriod INTERIM =
            new ClosedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 30), "Interimszeit");
    private static final ClosedPeriod PLANNING =
            new ClosedPeriod(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 30), "Haushaltsplanung");

    @Inject
    ApplicationContext beans;

    private World world;
    private Measure measure;

    @BeforeEach
    void measurePlannedFromFebruary2022() {
        world = World.in(beans);
        measure = world.store(world.aMeasure("B1-A")
                .responsible(List.of(new Responsible(world.personnel.name(), Responsible.Part.LEAD)))
                .state(MeasureState.PLANNED)
                .start(ImpreciseDate.day(2022, 2, 1))
                .end(ImpreciseDate.day(2024, 1, 31)));
    }

    private static void addRow() {
        _click(_get(Button.class, spec -> spec.withText("Zeitraum hinzufügen")));
    }

    private static DatePicker day(String label) {
        return _find(DatePicker.class, spec -> spec.withLabel(label)).getLast();
    }

    private static TextField occasion() {
        return _find(TextField.class, spec -> spec.withLabel("Anlass")).getLast();
    }

    private static void period(LocalDate first, LocalDate last, String name) {
        day("Erster Tag").setValue(first);
        day("Letzter Tag").setValue(last);
        Person.enter(occasion(), name);
    }

    /** The roadmap says it too, where the row is chosen. */
    private static void openRoadmap() {
        UI.getCurrent().navigate("zeitplan", QueryParameters.of("zeile", "B1-A").merging("reiter", "why"));
    }

    private void setInterim() {
        var programmes = world.bean(ProgrammeService.class);
        programmes.change(
                world.system(),
                programmes.settings(world.system(), "TEST", null).withoutBudget(List.of(INTERIM)));
    }

    @Test
    void row39OfficeRecordsThePeriodAndSeesBeforehandWhichMeasuresItMoves() {
        try (var _ = Person.at(beans, world.as(Role.PROGRAMME_OFFICE))) {
            UI.getCurrent().navigate("verwaltung/kostenklassen");
            assertThat(page()).contains("Keine. Es gilt immer ein Haushalt.");
            _click(_get(Button.class, spec -> spec.withId("edit-budget")));
            assertThat(dialog()).contains("Keine Maßnahme beginnt dadurch an einem anderen Tag.");
            addRow();
            day("Erster Tag").setValue(INTERIM.first());
            save();
            assertThat(day("Letzter Tag").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
            assertThat(occasion().isInvalid()).isTrue();

            period(INTERIM.first(), LocalDate.of(2021, 12, 31), "Interimszeit");
            save();
            assertThat(day("Letzter Tag").getErrorMessage()).isEqualTo("Das Ende liegt vor dem Anfang.");

            day("Letzter Tag").setValue(INTERIM.last());
            assertThat(dialog())
                    .contains("Eine Maßnahme beginnt dann an einem anderen Tag:")
                    .contains("B1-A: 01.05.2022 statt 01.02.2022");
            Person.enter(occasion(), "");
            assertThat(dialog()).contains("sobald jede Zeile vollständig ist").doesNotContain("B1-A");
            Person.enter(occasion(), "Interimszeit");
            save();
            _assertNone(Dialog.class);
            assertThat(page()).contains("01.01.2022", "30.04.2022", "Interimszeit");
        }
        assertThat(world.bean(ProgrammeService.class)
                        .get(world.system(), world.programme.id())
                        .withoutBudget())
                .containsExactly(INTERIM);
    }

    @Test
    void row39MeasureSaysWhyItWaitsAndTheCoreTeamLetsItBegin() {
        setInterim();
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("massnahmen/B1-A/plan");
            assertThat(page())
                    .contains("Vom 01.01.2022 bis 30.04.2022 ist kein Beginn möglich, weil kein Haushalt gilt")
                    .contains("B1-A kann nicht am 01.02.2022 beginnen");
            openRoadmap();
            assertThat(page()).contains("B1-A kann nicht am 01.02.2022 beginnen");
            UI.getCurrent().navigate("massnahmen/B1-A/plan");
            _click(_get(Button.class, spec -> spec.withText("Bearbeiten")));
            _get(Checkbox.class, spec -> spec.withLabel("Vorab freigegeben")).setValue(true);
            save();
            assertThat(page()).doesNotContain("kein Haushalt gilt");
            openRoadmap();
            assertThat(page()).contains("B1-A beginnt am 01.02.2022").doesNotContain("kein Haushalt gilt");
            UI.getCurrent().navigate("massnahmen/B1-A/steckbrief");
            assertThat(page()).contains("ja, darf auch ohne gültigen Haushalt beginnen");
            UI.getCurrent().navigate("massnahmen/B1-A/verlauf");
            assertThat(page()).contains("Vorab freigegeben");
        }
        assertThat(world.bean(MeasureService.class)
                        .get(world.system(), measure.id())
                        .preApproved())
                .isTrue();
    }

    @Test
    void projectLeadSeesTheApprovalAndCannotGiveIt() {
        try (var _ = Person.at(beans, world.leadOf(measure))) {
            UI.getCurrent().navigate("massnahmen/B1-A/plan");
            _click(_get(Button.class, spec -> spec.withText("Bearbeiten")));
            assertThat(_get(Checkbox.class, spec -> spec.withLabel("Vorab freigegeben"))
                            .isReadOnly())
                    .isTrue();
        }
    }

    @Test
    void administratorWhoDoesNotSeeTheProgrammeRecordsThePeriodWithoutAView() {
        try (var _ = Person.at(beans, world.as(Role.ADMIN))) {
            UI.getCurrent().navigate("verwaltung/kostenklassen");
            _click(_get(Button.class, spec -> spec.withId("edit-budget")));
            addRow();
            period(INTERIM.first(), INTERIM.last(), INTERIM.name());
            assertThat(dialog()).doesNotContain("B1-A");
            save();
            assertThat(page()).contains("Interimszeit");
        }
    }

    @Test
    void row40AdministratorRecordsBudgetPlanningAndWhoPlansIntoItIsWarned() {
        try (var _ = Person.at(beans, world.as(Role.ADMIN))) {
            UI.getCurrent().navigate("verwaltung/fachdienste");
            _click(_find(Button.class).stream()
                    .filter(b -> b.getAriaLabel().orElse("").equals("Bearbeiten, " + world.personnel.name()))
                    .findFirst()
                    .orElseThrow());
            addRow();
            period(PLANNING.first(), PLANNING.last(), PLANNING.name());
            save();
            _assertNone(Dialog.class);
            assertThat(page()).contains("01.09.2022 bis 30.11.2022 (Haushaltsplanung)");
        }
        assertThat(world.bean(AccessService.class)
                        .departments(world.system())
                        .getFirst()
                        .unavailable())
                .containsExactly(PLANNING);
        try (var _ = Person.at(beans, world.leadOf(measure))) {
            UI.getCurrent().navigate("massnahmen/B1-A/plan");
            assertThat(page())
                    .contains(
                            "B1-A fällt in die Zeit vom 01.09.2022 bis 30.11.2022, in der die Ausführenden nicht verfügbar"
                                    + " sind (Personal und Organisation: Haushaltsplanung).");
            openRoadmap();
            assertThat(page()).contains("B1-A fällt in die Zeit vom 01.09.2022 bis 30.11.2022");
        }
    }

    @Test
    void row40LiaisonSeesWhenTheOwnDepartmentIsNotAvailableAsLongAsThatIsNotOver() {
        var access = world.bean(AccessService.class);
        var over = new ClosedPeriod(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 9), "Umzug");
        access.save(world.system(), world.personnel.unavailable(List.of(PLANNING, over)));
        try (var _ = Person.at(beans, world.as(Role.LIAISON, world.personnel.key()))) {
            UI.getCurrent().navigate("fachdienst");
            assertThat(page())
                    .contains("Nicht verfügbar", "Haushaltsplanung", "30.11.2022")
                    .doesNotContain("Umzug");
        }
    }

    @Test
    void pastDayShowsThePeriodsOfThenAndLetsNobodyChangeThem() {
        setInterim();
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("verwaltung/kostenklassen", QueryParameters.of("stichtag", "2020-07-09"));
            assertThat(page()).contains("Keine. Es gilt immer ein Haushalt.").doesNotContain("Interimszeit");
            _assertNone(Button.class, spec -> spec.withId("edit-budget"));
        }
    }
}
