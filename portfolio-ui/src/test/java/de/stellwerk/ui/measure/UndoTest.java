package de.stellwerk.ui.measure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class UndoTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Caller team;
    private Screen screen;
    private Measure dms;

    @BeforeEach
    void aMeasure() {
        world = World.in(beans);
        dms = world.store(world.aMeasure("B1-B").title("DMS"));
        team = world.as(Role.CORE_TEAM);
        screen = Person.at(beans, team);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private Measure now() {
        return world.bean(MeasureService.class).get(team, dms.id());
    }

    private static String notices() {
        return _find(Notification.class).stream()
                .map(n -> n.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private void describe(String text) {
        open("massnahmen/B1-B/steckbrief");
        press("Bearbeiten");
        _get(TextArea.class, spec -> spec.withLabel("Beschreibung")).setValue(text);
        press("Speichern und schließen");
    }

    @Test
    void aSavedChangeCanBeTakenBack() {
        describe("falsch");
        assertThat(notices()).contains("B1-B gespeichert.");
        press("Rückgängig");
        assertThat(notices()).contains("Rückgängig gemacht.");
        assertThat(now()).isEqualTo(dms.withVersion(3));
    }

    @Test
    void savingWithoutAChangeOffersNothing() {
        open("massnahmen/B1-B/steckbrief");
        press("Bearbeiten");
        press("Speichern und schließen");
        _assertNone(Button.class, spec -> spec.withText("Rückgängig"));
    }

    @Test
    void whoWasSlowerIsToldSo() {
        describe("falsch");
        world.bean(MeasureService.class)
                .save(world.system(), now().toBuilder().title("DMS für alle").build());
        press("Rückgängig");
        assertThat(notices()).contains("Das lässt sich nicht mehr rückgängig machen: B1-B wurde inzwischen geändert.");
        assertThat(now().description()).isEqualTo("falsch");
    }

    @Test
    void aDeletedMilestoneComesBack() {
        var milestone = world.milestone(dms, "MS01", "Abnahme", ImpreciseDate.day(2020, 9, 1));
        open("massnahmen/B1-B/plan");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").equals("Meilenstein MS01 löschen"))));
        _click(_get(Button.class, spec -> spec.withId("question-yes")));
        assertThat(notices()).contains("Meilenstein MS01 gelöscht.");
        press("Rückgängig");
        assertThat(world.bean(PlanService.class).milestones(team, dms.id(), null))
                .containsExactly(milestone.withVersion(3));
    }

    @Test
    void aDeletedRelationComesBack() {
        var other = world.store(world.aMeasure("B1-C"));
        var relation = world.bean(PlanService.class).save(team, world.requires(dms, other));
        open("massnahmen/B1-B/plan");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").equals("Beziehung zu B1-C löschen"))));
        _click(_get(Button.class, spec -> spec.withId("question-yes")));
        press("Rückgängig");
        assertThat(world.bean(PlanService.class).relations(team, world.programme.id(), null))
                .containsExactly(relation.withVersion(3));
    }

    @Test
    void theHistoryTakesTheLastChangeBackAsLongAsItIsOnesOwn() {
        open("massnahmen/B1-B/verlauf");
        _assertNone(Button.class, spec -> spec.withText("Letzte Änderung rückgängig machen"));
        world.bean(MeasureService.class)
                .save(team, dms.toBuilder().title("falsch").build());
        open("massnahmen");
        open("massnahmen/B1-B/verlauf");
        press("Letzte Änderung rückgängig machen");
        assertThat(now().title()).isEqualTo("DMS");
    }
}
