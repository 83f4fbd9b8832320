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
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.Role;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.calendar.CommonDayOff;
import de.stellwerk.calendar.DayRules;
import de.stellwerk.calendar.Land;
import de.stellwerk.calendar.WorkingDays;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.programme.LightRules;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies, calendar, cost classes and reporting calendar on screen. */
@MicronautTest(transactional = false, startApplication = false)
class SettingsViewsTest {
    @Inject
    ApplicationContext beans;

    private World world;

    @BeforeEach
    void world() {
        world = World.in(beans);
    }

    private static Button button(String label) {
        return _find(Button.class).stream()
                .filter(b -> b.getAriaLabel().orElse(b.getText()).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private List<Body> bodies() {
        return world.bean(GovernanceService.class).bodies(world.system(), world.programme.id());
    }

    @Test
    void everybodyIsLedToTheOwnPages() {
        try (var _ = Person.at(beans, world.as(Role.PROGRAMME_OFFICE))) {
            UI.getCurrent().navigate("verwaltung");
            assertThat(page())
                    .contains(
                            "1 Gremium, keine Sitze",
                            "6 Kostenklassen",
                            "5. Arbeitstag",
                            "07.08.2020",
                            "ohne eigenes Personal")
                    .doesNotContain("Personen", "Fachdienste");
        }
        try (var _ = Person.at(beans, world.as(Role.ADMIN))) {
            UI.getCurrent().navigate("verwaltung");
            assertThat(page())
                    .contains(
                            "2 Personen, 2 mit Konto",
                            "1 Fachdienst",
                            "Nordrhein-Westfalen",
                            "1 Gremium",
                            "Berichtskalender");
        }
    }

    @Test
    void bodyIsCreatedWithItsSeatsAndARowThatSaysNothingIsMarked() {
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("verwaltung/gremien");
            _click(_get(Button.class, spec -> spec.withId("new-body")));
            Person.enter(_get(TextField.class, spec -> spec.withLabel("Kürzel")), "LA");
            Person.enter(_get(TextField.class, spec -> spec.withLabel("Name")), "Kernteam");
            _click(button("Sitz hinzufügen"));
            _get(com.vaadin.flow.component.checkbox.Checkbox.class).setValue(true);
            save();
            assertThat(_find(Dialog.class)).as("stays open").hasSize(1);

            sit("Digitalisierungsbeauftragte/r");
            save();
            assertThat(_get(TextField.class, spec -> spec.withLabel("Kürzel")).getErrorMessage())
                    .isEqualTo("Den Code LA gibt es schon.");

            Person.enter(_get(TextField.class, spec -> spec.withLabel("Kürzel")), "KT");
            save();
            _assertNone(Dialog.class);
            assertThat(page()).contains("Kernteam", "Digitalisierungsbeauftragte/r");
            assertThat(bodies()).extracting(Body::code).containsExactly("KT", "LA");
            assertThat(bodies().getFirst().seats().getFirst().advisory()).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static void sit(String role) {
        _get(ComboBox.class).setValue(role);
    }

    @Test
    void seriesAddsMeetingsOnWorkingDays() {
        var working = new WorkingDays(DayRules.of(Land.NW));
        assertThat(MeetingSeries.days(MeetingSeries.Rhythm.QUARTERLY, LocalDate.of(2020, 10, 1), 2, working))
                .containsExactly(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 4, 1));
        try (var _ = Person.at(beans, world.as(Role.PROGRAMME_OFFICE))) {
            UI.getCurrent().navigate("verwaltung/gremien");
            _click(button("Bearbeiten, Lenkungsausschuss"));
            _click(_get(Button.class, spec -> spec.withId("add-series")));
            assertThat(_find(_get(Dialog.class), DatePicker.class)).hasSize(6);
            save();
            assertThat(bodies().getFirst().meetings())
                    .containsSequence(LocalDate.of(2020, 7, 15), LocalDate.of(2020, 10, 15), LocalDate.of(2021, 1, 15));
        }
    }

    @Test
    void bodyInUseStaysAndThePageSaysWhy() {
        try (var _ = Person.at(beans, world.as(Role.ADMIN))) {
            UI.getCurrent().navigate("verwaltung/gremien");
            _click(button("Löschen, Lenkungsausschuss"));
            _click(_get(Button.class, spec -> spec.withId("question-yes")));
            assertThat(page()).contains("Lenkungsausschuss hat schon getagt und bleibt deshalb im Verzeichnis.");
            assertThat(bodies()).hasSize(1);
        }
    }

    @Test
    void pastDayShowsBodiesAndLetsNobodyChangeThem() {
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent()
                    .navigate(
                            "verwaltung/gremien", com.vaadin.flow.router.QueryParameters.of("stichtag", "2020-04-30"));
            assertThat(page()).contains("Lenkungsausschuss", "15.07.2020");
            _assertNone(Button.class, spec -> spec.withId("new-body"));
            assertThat(_find(Button.class))
                    .noneMatch(b -> b.getAriaLabel().orElse("").startsWith("Löschen"));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void calendarSaysBeforehandWhatMovesAndStoresIt() {
        world.on(LocalDate.of(2020, 8, 3));
        try (var _ = Person.at(beans, world.as(Role.ADMIN))) {
            UI.getCurrent().navigate("verwaltung/kalender");
            assertThat(page())
                    .contains(
                            "Nordrhein-Westfalen", "Fronleichnam", "Freie Tage 2020", "Freie Tage 2021", "07.08.2020");
            _click(_get(Button.class, spec -> spec.withId("edit-calendar")));
            assertThat(dialog()).contains("Noch nichts geändert.");
            _get(Select.class, spec -> spec.withLabel("Land")).setValue(Land.HB);
            _get(CheckboxGroup.class).setValue(Set.of(CommonDayOff.CARNIVAL_MONDAY));
            _click(button("Freien Tag hinzufügen"));
            save();
            assertThat(_find(Dialog.class)).as("the empty row is no day off").isEmpty();
            assertThat(page()).contains("Bremen", "Rosenmontag", "15.02.2021").doesNotContain("Fronleichnam");

            _click(_get(Button.class, spec -> spec.withId("edit-calendar")));
            _click(button("Freien Tag hinzufügen"));
            var row = _get(OwnDayOffField.class);
            row.day().setValue(LocalDate.of(2020, 8, 5));
            save();
            assertThat(row.name().getErrorMessage()).isEqualTo("Bitte ausfüllen.");
            assertThat(row.day().getValue()).as("nothing is lost").isEqualTo(LocalDate.of(2020, 8, 5));
            row.name().setValue("Betriebsausflug");
            assertThat(dialog()).contains("Betriebsausflug (05.08.2020)", "10.08.2020 fällig statt am 07.08.2020");
            save();
            assertThat(page()).contains("Betriebsausflug (05.08.2020)", "10.08.2020");
        }
        var stored = world.bean(CalendarService.class).calendar(world.system());
        assertThat(stored.land()).isEqualTo(Land.HB);
        assertThat(stored.former()).hasSize(1);
    }

    @Test
    void costClassesShowTheRangeAndRefuseAtTheField() {
        try (var _ = Person.at(beans, world.as(Role.PROGRAMME_OFFICE))) {
            UI.getCurrent().navigate("verwaltung/kostenklassen");
            assertThat(page()).contains("900.000–1.700.000", "ohne eigenes Personal", "2018 bis 2021");
            _click(_get(Button.class, spec -> spec.withId("edit-costs")));
            var top = _find(CostClassField.class).getLast();
            Person.enter(top.max(), "viel");
            save();
            assertThat(top.max().getErrorMessage()).startsWith("Bitte einen Betrag angeben");
            assertThat(top.max().getValue()).isEqualTo("viel");

            Person.enter(top.max(), "2.000.000");
            assertThat(dialog()).contains("bisher 900.000–1.700.000", "danach 900.000–2.200.000");
            Person.enter(top.min(), "700.000");
            save();
            assertThat(top.min().getErrorMessage()).isEqualTo("Die Klassen 4 und 5 überschneiden sich.");
            Person.enter(top.min(), "900.000");
            save();
            assertThat(top.min().getErrorMessage()).isEqualTo("Zwischen den Klassen 4 und 5 ist eine Lücke.");
            Person.enter(top.min(), "800.000");
            save();
            assertThat(page()).contains("900.000–2.200.000");
        }
    }

    @Test
    void whoWasSlowerSeesBothAndLosesNothing() {
        var service = world.bean(ProgrammeService.class);
        try (var _ = Person.at(beans, world.as(Role.PROGRAMME_OFFICE))) {
            UI.getCurrent().navigate("verwaltung/berichtskalender");
            _click(_get(Button.class, spec -> spec.withId("edit-reporting")));
            var seen = service.settings(world.system(), "TEST", null);
            service.change(world.as(Role.CORE_TEAM), seen.withReporting(seen.reportingSince(), 7));
            Person.enter(_get(IntegerField.class), 10);
            save();
            assertThat(dialog()).contains("Inzwischen hat CORE_TEAM das geändert", "Fällig am");
            _click(_get(Button.class, spec -> spec.withText("Unterschiede ansehen")));
            assertThat(dialog()).contains("7. Arbeitstag des Folgemonats", "10. Arbeitstag des Folgemonats");
            _click(_get(Button.class, spec -> spec.withText("Meinen Text übernehmen")));
            assertThat(service.settings(world.system(), "TEST", null).dueWorkingDay())
                    .isEqualTo(10);
        }
    }

    @Test
    void thresholdsOfComputedLightsStandInSentencesAndCanBeSet() {
        try (var _ = Person.at(beans, world.as(Role.PROGRAMME_OFFICE))) {
            UI.getCurrent().navigate("verwaltung/berichtskalender");
            assertThat(page()).contains("mehr als 3 Monate danach", "rot nach mehr als 90 Tagen", "gelb ab 5 offenen");
            _click(_get(Button.class, spec -> spec.withId("edit-lights")));
            var months = _get(IntegerField.class, spec -> spec.withLabel("Ende: rot nach Monaten"));
            Person.enter(months, 37);
            Person.enter(_get(IntegerField.class, spec -> spec.withLabel("Risiken: gelb ab")), 2);
            save();
            assertThat(months.getErrorMessage()).isEqualTo("Bitte eine Zahl von 0 bis 36 angeben.");
            Person.enter(months, 1);
            assertThat(dialog()).contains("mehr als 1 Monat danach", "Eingereichte Berichte behalten");
            save();
            assertThat(page()).contains("mehr als 1 Monat danach", "gelb ab 2 offenen");
        }
        assertThat(world.bean(ProgrammeService.class)
                        .settings(world.system(), "TEST", null)
                        .lightRules())
                .isEqualTo(new LightRules(1, 2, 90));
    }

    @Test
    void reportingCalendarShowsTwelveDueDaysAndWhatMoves() {
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("verwaltung/berichtskalender");
            assertThat(page())
                    .contains(
                            "Juli 2020",
                            "07.08.2020",
                            "Freitag",
                            "Juni 2021",
                            "Neujahr (01.01.2021)",
                            "15.07.2020, Mittwoch");
            _click(_get(Button.class, spec -> spec.withId("edit-reporting")));
            assertThat(dialog()).contains("Die Fälligkeiten bleiben, wie sie sind.");
            Person.enter(_get(IntegerField.class), 21);
            save();
            assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Bitte eine Zahl von 1 bis 20 angeben.");
            Person.enter(_get(IntegerField.class), 10);
            assertThat(dialog()).contains("14.08.2020, Freitag");
            var since = _get(TextField.class, spec -> spec.withLabel("Erster Berichtsmonat"));
            Person.enter(since, "2018");
            save();
            assertThat(since.getErrorMessage()).startsWith("Bitte einen Monat angeben");
            Person.enter(since, "06.2018");
            assertThat(dialog()).contains("Für Juni 2018 bis Dezember 2018 fehlen dann rückwirkend Berichte.");
            save();
            assertThat(page()).contains("10. Arbeitstag des Folgemonats", "Juni 2018", "14.08.2020");
        }
    }
}
