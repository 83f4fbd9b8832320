package de.stellwerk.ui.measure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.NotFoundPage;
import de.stellwerk.ui.Screen;
import de.stellwerk.ui.components.MessageCard;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class MeasureViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Measure akten;
    private Measure dms;
    private Screen screen;

    @BeforeEach
    void twoMeasures() {
        world = World.in(beans);
        akten = world.store(world.aMeasure("B1-A").title("Aktenplan"));
        dms = world.store(world.aMeasure("B1-B").title("Einführung DMS"));
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

    private static String text(Class<? extends Component> type) {
        return _get(type).getElement().getTextRecursively();
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    @Test
    void theProfileIsInTheOrderOfThePrintedOne() {
        open(world.as(Role.STEERING_COMMITTEE), "massnahmen/B1-B/steckbrief");
        assertThat(text(ProfileTab.class))
                .containsSubsequence(
                        "Nummer und Bezeichnung",
                        "Beschreibung",
                        "Verantwortliche",
                        "Beteiligte",
                        "Priorität",
                        "Begründung der Priorisierung",
                        "Voraussichtliche Laufzeit",
                        "24 Monate");
        assertThat(text(MeasureFacts.class)).contains("Laufend", "hoch", "800.000–1.500.000");
        _assertNone(Button.class, spec -> spec.withText("Bearbeiten"));
    }

    @Test
    void anUnknownCodeIsNotFound() {
        open(world.as(Role.CORE_TEAM), "massnahmen/B9-Z/plan");
        _assertOne(NotFoundPage.class);
    }

    @Test
    void theDeviationIsInDaysOnlyWhereBothDatesAreExact() {
        var milestone = world.milestone(dms, "MS01", "Pilot", ImpreciseDate.day(2020, 8, 1));
        beans.getBean(PlanService.class)
                .save(
                        world.system(),
                        milestone.toBuilder()
                                .forecast(ImpreciseDate.day(2020, 9, 1))
                                .build());
        world.milestone(dms, "MS02", "Hauptakten", ImpreciseDate.year(2021));
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-B/plan");
        assertThat(text(MilestoneTable.class))
                .contains("+31 Tage", "in 53 Tagen")
                .containsSubsequence("2021", "im Plan");
    }

    /** Requirements rows 31 and 32. */
    @Test
    void thePlanSaysWhyTheMeasureEndsAndWhatADelayWouldDo() {
        var archive = world.store(world.aMeasure("B1-D")
                .state(MeasureState.PLANNED)
                .duration(new Duration(12, 12, false, null))
                .start(ImpreciseDate.day(2022, 1, 1))
                .end(ImpreciseDate.day(2022, 12, 31)));
        beans.getBean(PlanService.class).save(world.system(), world.requires(archive, dms));
        open(world.as(Role.STEERING_COMMITTEE), "massnahmen/B1-D/plan");
        assertThat(text(WhyCard.class))
                .containsSubsequence(
                        "Warum endet B1-D am 31.12.2022?",
                        "B1-D endet am 31.12.2022: Beginn ist am 01.01.2022, Dauer 12 Monate.",
                        "B1-D beginnt am 01.01.2022, weil B1-B am 31.12.2021 endet.",
                        "B1-B hat am 01.01.2020 begonnen.");
        assertThat(_find(WhyCard.class).getFirst().getElement().getOuterHTML())
                .contains("href=\"massnahmen/B1-B/plan\"");

        navigate("massnahmen/B1-B/plan");
        assertThat(text(DelayCard.class))
                .containsSubsequence("B1-B", "31.03.2022", "B1-D", "01.04.2022 bis 31.03.2023", "1 andere Maßnahme");
        _get(Select.class, spec -> spec.withLabel("Verzögerung")).setValue(12);
        assertThat(text(DelayCard.class)).containsSubsequence("B1-D", "01.01.2023 bis 31.12.2023");
    }

    @Test
    void whatSomebodyElseChangesReachesTheOpenPlan() {
        open(world.as(Role.STEERING_COMMITTEE), "massnahmen/B1-B/plan");
        assertThat(text(MeasureFacts.class)).contains("31.12.2021");
        _get(Select.class, spec -> spec.withLabel("Verzögerung")).setValue(12);
        var now = beans.getBean(MeasureService.class).get(world.system(), dms.id());
        beans.getBean(MeasureService.class)
                .save(
                        world.system(),
                        now.toBuilder().end(ImpreciseDate.day(2022, 3, 31)).build());
        MockVaadin.runUIQueue();
        assertThat(text(MeasureFacts.class)).contains("31.03.2022").doesNotContain("31.12.2021");
        assertThat(text(WhyCard.class)).contains("Warum endet B1-B am 31.03.2022?");
        assertThat(_get(Select.class, spec -> spec.withLabel("Verzögerung")).getValue())
                .as("what was chosen stays")
                .isEqualTo(12);
        assertThat(text(DelayCard.class)).contains("31.03.2023");

        var plan = beans.getBean(PlanService.class);
        var milestone = world.milestone(dms, "MS01", "Pilot", ImpreciseDate.day(2020, 8, 1));
        MockVaadin.runUIQueue();
        assertThat(text(MilestoneTable.class)).contains("MS01");
        plan.delete(world.system(), milestone.id(), milestone.version());
        beans.getBean(MeasureService.class).delete(world.system(), dms.id(), now.version() + 1);
        MockVaadin.runUIQueue();
        assertThat(text(MessageCard.class)).contains("Das gibt es nicht mehr");
    }

    @Test
    void aDeadlineIsHeldAgainstTheComputedEnd() {
        world.deadline("L10", dms, ImpreciseDate.day(2021, 12, 1));
        open(world.as(Role.STEERING_COMMITTEE), "massnahmen/B1-B/plan");
        assertThat(text(MeasureFacts.class))
                .contains("Ende, Prognose", "31.12.2021", "01.12.2021", "30 Tage nach Frist");
        assertThat(text(WhyCard.class)).contains(": 01.12.2021, 30 Tage zu spät.");
        assertThat(text(DeadlinesCard.class)).contains("B1-B endet am 31.12.2021:", "30 Tage nach Frist");
    }

    @Test
    void withoutAStartThereIsNoEndAndThePlanSaysSo() {
        world.store(
                world.aMeasure("B1-E").state(MeasureState.PLANNED).start(null).end(null));
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-E/plan");
        _assertNone(WhyCard.class);
        _assertNone(DelayCard.class);
        assertThat(text(PlanTab.class)).contains("Ohne Beginn lässt sich kein Ende berechnen.");
    }

    @Test
    void aMilestoneAfterTheEndIsRefusedInWords() {
        open(world.leadOf(dms), "massnahmen/B1-B/plan");
        click("Meilenstein anlegen");
        _get(TextField.class, spec -> spec.withLabel("Meilenstein")).setValue("Rückblick");
        var planned = _get(TextField.class, spec -> spec.withLabel("Geplant"));
        planned.setValue("Q1 2022");
        click("Speichern und schließen");
        assertThat(planned.getErrorMessage()).isEqualTo("Meilenstein liegt nach dem Ende der Maßnahme (31.12.2021).");
        planned.setValue("bald");
        click("Speichern und schließen");
        assertThat(planned.isInvalid()).isTrue();
        planned.setValue("Q4 2021");
        click("Speichern und schließen");
        assertThat(text(MilestoneTable.class)).contains("MS01", "Rückblick", "Q4 2021");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCycleIsNamed() {
        beans.getBean(PlanService.class).save(world.system(), world.requires(dms, akten));
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-A/plan");
        assertThat(text(RelationsCard.class)).contains("Voraussetzung für", "B1-B");
        click("Beziehung anlegen");
        ComboBox<Nodes.Node> other = _get(ComboBox.class, spec -> spec.withLabel("Maßnahme oder Baustein"));
        other.setValue(other.getListDataView()
                .getItems()
                .filter(node -> node.code().equals("B1-B"))
                .findFirst()
                .orElseThrow());
        click("Speichern und schließen");
        assertThat(other.getErrorMessage()).startsWith("Diese Beziehung würde einen Kreis bilden: B1-");
    }

    @Test
    void aProjectLeadFindsPriorityAndBaselineLocked() {
        open(world.leadOf(dms), "massnahmen/B1-B/steckbrief");
        click("Bearbeiten");
        assertThat(_get(Select.class, spec -> spec.withLabel("Priorität")).isReadOnly())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Ende im Basisplan"))
                        .isReadOnly())
                .isTrue();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Beschreibung")).isReadOnly())
                .isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void row36WhoPutsTheEndOffIsAskedForTheReasonInTheDialog() {
        beans.getBean(MeasureService.class)
                .save(
                        world.system(),
                        dms.toBuilder()
                                .baselineEnd(ImpreciseDate.day(2021, 12, 31))
                                .build());
        open(world.leadOf(dms), "massnahmen/B1-B/steckbrief");
        click("Bearbeiten");
        _get(TextField.class, spec -> spec.withLabel("Ende")).setValue("31.01.2022");
        click("Speichern und schließen");
        var field = _get(DelayField.class);
        assertThat(field.getErrorMessage())
                .isEqualTo("Das Ende rückt hinter den Basisplan (31.12.2021). Bitte den Verzugsgrund angeben.");
        Select<DelayCategory> category = _get(Select.class, spec -> spec.withLabel("Woran liegt es?"));
        category.setValue(DelayCategory.PROCUREMENT);
        _get(TextField.class, spec -> spec.withLabel("In eigenen Worten")).setValue("Vergabe kam später.");
        click("Speichern und schließen");
        assertThat(beans.getBean(MeasureService.class)
                        .get(world.system(), dms.id())
                        .delay())
                .isEqualTo(new Delay(DelayCategory.PROCUREMENT, "Vergabe kam später."));
        navigate("massnahmen/B1-B/verlauf");
        assertThat(text(HistoryTab.class)).contains("Verzugsgrund: – → Vergabe: Vergabe kam später.");
    }

    @Test
    void whoWasSlowerKeepsTheOwnTextAndSeesWhatChanged() {
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-B/steckbrief");
        click("Bearbeiten");
        _get(TextArea.class, spec -> spec.withLabel("Beschreibung")).setValue("mein Text");
        beans.getBean(MeasureService.class)
                .save(world.system(), dms.toBuilder().title("DMS für alle").build());
        click("Speichern und schließen");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Inzwischen hat") && text.contains("Bezeichnung"));
        _get(TextField.class, spec -> spec.withLabel("Grund der Änderung")).setValue("Auftrag erweitert");
        click("Meinen Text übernehmen");
        var stored = beans.getBean(MeasureService.class).get(world.system(), dms.id());
        assertThat(stored.description()).isEqualTo("mein Text");
        assertThat(stored.title()).isEqualTo("DMS für alle");
        var history = beans.getBean(MeasureService.class).history(world.system(), dms.id());
        assertThat(history.getLast().reason()).isEqualTo("Auftrag erweitert");
    }

    private static void assertGoneAndTyped(com.vaadin.flow.component.HasValue<?, String> field, String typed) {
        click("Speichern und schließen");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Das gibt es nicht mehr") && text.contains("kopieren"));
        assertThat(field.getValue()).isEqualTo(typed);
        assertThat(field.isReadOnly()).isFalse();
        click("Schließen und neuen Stand ansehen");
    }

    @Test
    void measureDeletedInAnotherTabKeepsWhatWasTypedAndLeadsOn() {
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-B/steckbrief");
        click("Bearbeiten");
        var description = _get(TextArea.class, spec -> spec.withLabel("Beschreibung"));
        description.setValue("mein Text");
        beans.getBean(MeasureService.class).delete(world.system(), dms.id(), dms.version());
        assertGoneAndTyped(description, "mein Text");
        _assertOne(NotFoundPage.class);
    }

    @Test
    void milestoneOfAMeasureDeletedInAnotherTabKeepsWhatWasTyped() {
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-B/plan");
        click("Meilenstein anlegen");
        var description = _get(TextField.class, spec -> spec.withLabel("Meilenstein"));
        description.setValue("Rückblick");
        beans.getBean(MeasureService.class).delete(world.system(), dms.id(), dms.version());
        assertGoneAndTyped(description, "Rückblick");
        _assertOne(NotFoundPage.class);
    }

    @Test
    void milestoneDeletedInAnotherTabKeepsWhatWasTyped() {
        var milestone = world.milestone(dms, "MS01", "Pilot", ImpreciseDate.day(2020, 8, 1));
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-B/plan");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        b -> b.getAriaLabel().orElse("").startsWith("Meilenstein MS01 bearbeiten"))));
        var description = _get(TextField.class, spec -> spec.withLabel("Meilenstein"));
        description.setValue("Pilot und Schulung");
        beans.getBean(PlanService.class).delete(world.system(), milestone.id(), milestone.version());
        assertGoneAndTyped(description, "Pilot und Schulung");
        assertThat(text(PlanTab.class)).doesNotContain("MS01");
    }

    @Test
    void relationDeletedInAnotherTabKeepsWhatWasTyped() {
        var relation = beans.getBean(PlanService.class).save(world.system(), world.requires(dms, akten));
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-B/plan");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").matches("Beziehung .*B1-A.* bearbeiten"))));
        var note = _get(TextArea.class);
        note.setValue("erst der Aktenplan");
        beans.getBean(PlanService.class).delete(world.system(), relation.id(), relation.version());
        assertGoneAndTyped(note, "erst der Aktenplan");
        assertThat(text(RelationsCard.class)).doesNotContain("B1-A");
    }

    @Test
    void theHistorySaysWhatChanged() {
        beans.getBean(MeasureService.class)
                .save(
                        world.system().because("Abnahme verschoben"),
                        dms.toBuilder().end(ImpreciseDate.day(2022, 1, 31)).build());
        open(world.as(Role.CORE_TEAM), "massnahmen/B1-B/verlauf");
        assertThat(text(HistoryTab.class))
                .contains("Ende: 31.12.2021 → 31.01.2022", "Grund: Abnahme verschoben", "Angelegt");
    }

    @Test
    void aPastDayShowsWhatWasRecordedThenAndCannotBeEdited() {
        world.on(LocalDate.of(2020, 6, 1));
        var old = world.store(world.aMeasure("B2-A").block(world.b2.id()).title("alter Titel"));
        world.on(LocalDate.of(2020, 7, 10));
        beans.getBean(MeasureService.class)
                .save(world.system(), old.toBuilder().title("neuer Titel").build());
        open(world.as(Role.CORE_TEAM), "massnahmen/B2-A/steckbrief?stichtag=2020-06-30");
        assertThat(text(ProfileTab.class)).contains("alter Titel").doesNotContain("neuer Titel");
        _assertNone(Button.class, spec -> spec.withText("Bearbeiten"));
    }

    @Test
    void reportsShowStateAndLightsAndTheChosenOne() {
        var lead = world.leadOf(dms);
        world.released(lead, world.as(Role.PROGRAMME_OFFICE), dms, YearMonth.of(2020, 5), Light.YELLOW);
        open(lead, "massnahmen/B1-B/berichte");
        assertThat(text(ReportsTab.class)).contains("Mai 2020", "Freigegeben", "Gelb", "Termine gehalten");
        _assertOne(Button.class, spec -> spec.withText("Bericht Juni schreiben"));
    }
}
