package de.stellwerk.ui.measure;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.selection.SelectionModel;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import de.stellwerk.ui.components.MessageCard;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class BulkChangeTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Screen screen;
    private Measure a;
    private Measure b;
    private Measure c;

    @BeforeEach
    void threeMeasures() {
        world = World.in(beans);
        a = world.store(world.aMeasure("B1-A"));
        b = world.store(world.aMeasure("B1-B").state(MeasureState.ON_HOLD));
        c = world.store(world.aMeasure("B1-C").priority(null).priorityRationale(null));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void open(Caller caller, String address) {
        screen = Person.at(beans, caller);
        navigate(address);
    }

    private static void navigate(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked")
    private static Grid<MeasureLine> grid() {
        return _get(Grid.class);
    }

    private static void select(int... rows) {
        for (int row : rows) {
            grid().select(_get(grid(), row));
        }
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> choice(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static String told() {
        return _get(MessageCard.class).getElement().getTextRecursively();
    }

    private Measure now(Measure measure) {
        return world.bean(MeasureService.class).get(world.system(), measure.id());
    }

    @Test
    void theSelectionIsCountedInWords() {
        open(world.as(Role.CORE_TEAM), "massnahmen");
        _assertNone(Button.class, spec -> spec.withText("Zustand ändern"));
        select(0, 2);
        assertThat(_find(Span.class, spec -> spec.withText("2 von 3 ausgewählt")))
                .hasSize(1);
        press("Auswahl aufheben");
        _assertNone(Button.class, spec -> spec.withText("Zustand ändern"));
    }

    @Test
    void aChangeNamesWhatItDoesAndCanBeTakenBack() {
        open(world.as(Role.CORE_TEAM), "massnahmen");
        select(0, 1);
        press("Zustand ändern");
        choice("Neuer Zustand").setValue(MeasureState.ON_HOLD);
        _get(TextField.class, spec -> spec.withLabel("Grund der Änderung")).setValue("Haushaltssperre");
        press("2 Maßnahmen ändern");
        assertThat(told()).contains("1 Maßnahme geändert. Bei 1 Maßnahme war das schon so.");
        assertThat(now(a).state()).isEqualTo(MeasureState.ON_HOLD);
        assertThat(now(b)).isEqualTo(b);
        assertThat(grid().getSelectedItems()).isEmpty();
        press("Rückgängig");
        assertThat(told()).contains("Rückgängig gemacht.");
        assertThat(now(a)).isEqualTo(a.withVersion(3));
    }

    @Test
    void whatIsRefusedIsNamedWithTheReason() {
        open(world.as(Role.CORE_TEAM), "massnahmen");
        select(0, 2);
        press("Priorität ändern");
        choice("Neue Priorität").setValue(Priority.LOW);
        press("2 Maßnahmen ändern");
        assertThat(told()).contains("Nicht geändert: B1-C (Bitte die Priorität begründen.)");
        assertThat(now(a).priority()).isEqualTo(Priority.LOW);
        assertThat(now(c)).isEqualTo(c);
    }

    @Test
    void anEmptyChangeIsRefusedAtItsField() {
        open(world.as(Role.CORE_TEAM), "massnahmen");
        select(0);
        press("Zustand ändern");
        press("1 Maßnahme ändern");
        assertThat(choice("Neuer Zustand").isInvalid()).isTrue();
        assertThat(now(a)).isEqualTo(a);
    }

    @Test
    void anyUnitCanTakeTheLead() {
        open(world.as(Role.PROGRAMME_OFFICE), "massnahmen");
        select(0);
        press("Zuständigkeit ändern");
        @SuppressWarnings("unchecked")
        ComboBox<String> unit = _get(ComboBox.class, spec -> spec.withLabel("Federführende Stelle"));
        unit.setValue("FD Organisation");
        press("1 Maßnahme ändern");
        assertThat(now(a).responsible().getFirst().unit()).isEqualTo("FD Organisation");
    }

    @Test
    void aLeadIsTheOwnMeasuresMasterOnly() {
        open(world.leadOf(a), "massnahmen");
        select(0, 1);
        _assertNone(Button.class, spec -> spec.withText("Priorität ändern"));
        press("Zustand ändern");
        choice("Neuer Zustand").setValue(MeasureState.DONE);
        press("2 Maßnahmen ändern");
        assertThat(told()).contains("Nicht geändert: B1-B (Das darf Ihre Rolle bei dieser Maßnahme nicht ändern.)");
        assertThat(now(a).state()).isEqualTo(MeasureState.DONE);
        assertThat(now(b)).isEqualTo(b);
    }

    @Test
    void whoEditsNothingSelectsNothing() {
        open(world.as(Role.STEERING_COMMITTEE), "massnahmen");
        assertThat(grid().getSelectionModel()).isNotInstanceOf(SelectionModel.Multi.class);
    }

    @Test
    void nothingIsSelectedOnAPastDay() {
        open(world.as(Role.CORE_TEAM), "massnahmen?stichtag=2020-07-10");
        navigate("massnahmen?stichtag=2020-07-09");
        assertThat(grid().getSelectionModel()).isNotInstanceOf(SelectionModel.Multi.class);
    }

    @Test
    void otherFiltersEndTheSelectionButAnotherOrderDoesNot() {
        open(world.as(Role.CORE_TEAM), "massnahmen");
        select(0);
        navigate("massnahmen?sortierung=title,ab");
        assertThat(grid().getSelectedItems()).hasSize(1);
        navigate("massnahmen?suche=B1");
        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void undoIsRefusedWhereSomebodyWasFaster() {
        open(world.as(Role.CORE_TEAM), "massnahmen");
        select(0);
        press("Zustand ändern");
        choice("Neuer Zustand").setValue(MeasureState.DONE);
        press("1 Maßnahme ändern");
        world.bean(MeasureService.class)
                .save(world.system(), now(a).toBuilder().title("Anders").build());
        press("Rückgängig");
        assertThat(told()).contains("Das lässt sich nicht mehr rückgängig machen: B1-A wurde inzwischen geändert.");
        assertThat(now(a).state()).isEqualTo(MeasureState.DONE);
    }
}
