package de.stellwerk.ui.scenario;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.baseline.Baseline;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Binding;
import de.stellwerk.scenario.MeasureChange;
import de.stellwerk.scenario.MilestoneChange;
import de.stellwerk.scenario.RelationAdded;
import de.stellwerk.scenario.RelationRemoved;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.scenario.ScenarioService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.NotFoundPage;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import de.stellwerk.ui.components.ImpreciseDateField;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.roadmap.MovableRoadmap;
import de.stellwerk.ui.roadmap.Scale;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class ScenarioViewTest {
    private static final String NEW = "varianten/neu?massnahme=B1-A&monate=6";

    @Inject
    ApplicationContext beans;

    private World world;
    private ScenarioService service;
    private Caller team;
    private Screen screen;
    private Measure a;
    private Measure b;

    @BeforeEach
    void aPlan() {
        world = World.in(beans);
        service = world.bean(ScenarioService.class);
        a = world.store(world.aMeasure("B1-A").title("DMS"));
        b = world.store(world.aMeasure("B1-B")
                .title("Scannen")
                .state(MeasureState.PLANNED)
                .start(ImpreciseDate.day(2022, 1, 1))
                .end(ImpreciseDate.day(2023, 12, 31)));
        world.milestone(b, "MS01", "Pilot", ImpreciseDate.day(2022, 6, 30));
        var plan = world.bean(PlanService.class);
        plan.save(world.system(), world.requires(b, a));
        plan.save(
                world.system(),
                new Deadline(
                        DeadlineId.next(),
                        0,
                        world.programme.id(),
                        "L01",
                        "Ersetzendes Scannen",
                        "OZG",
                        LegalLevel.FEDERAL,
                        Binding.BINDING,
                        List.of(new DeadlineStatement(ImpreciseDate.day(2023, 12, 31), null, true)),
                        null,
                        List.of(new NodeRef(NodeRef.Kind.MEASURE, b.key())),
                        null));
        team = world.as(Role.CORE_TEAM);
        screen = Person.at(beans, team);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static void open(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(
                            address.substring(0, query),
                            com.vaadin.flow.router.QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String page() {
        return text(_get(ScenarioView.class));
    }

    private static String sentence() {
        return text(_get(Component.class, spec -> spec.withId("sentence")));
    }

    private static String consequence() {
        return text(_get(Component.class, spec -> spec.withId("consequence")));
    }

    private static ImpreciseDateField date(String id) {
        return _get(ImpreciseDateField.class, spec -> spec.withId(id));
    }

    private List<Scenario> stored() {
        return service.list(team, world.programme.id(), null);
    }

    private Scenario made(Caller who) {
        var live = service.live(who, world.programme.id());
        var later = live.with(
                a.id(), m -> m.toBuilder().end(ImpreciseDate.day(2022, 6, 30)).build());
        return service.save(
                who, service.draft(who, world.programme.id(), "DMS später").wanting(live, later));
    }

    private Measure now(Measure measure) {
        return world.bean(MeasureService.class).get(team, measure.id());
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(String id) {
        return _get(ComboBox.class, spec -> spec.withId(id));
    }

    @Test
    void aLinkBeginsAScenarioThatIsNotStoredAndSaysWhatItWouldDo() {
        open(NEW);
        assertThat(sentence()).isEqualTo("Verschiebt 2 Maßnahmen, versäumt 1 Frist.");
        assertThat(page())
                .contains("B1-A 6 Monate später", "Ende: 31.12.2021 → 30.06.2022", "+6 Monate")
                .contains("L01", "am Tag der Frist", "182 Tage nach Frist");
        assertThat(stored()).isEmpty();
        assertThat(now(a)).isEqualTo(a);
    }

    @Test
    void theMeasureLeadsToAScenarioOfItsDelay() {
        open("massnahmen/B1-A/plan");
        assertThat(_get(Anchor.class, spec -> spec.withText("Als Variante rechnen"))
                        .getHref())
                .isEqualTo("varianten/neu?massnahme=B1-A&monate=3");
    }

    @Test
    void storedUnderANameItHasAnAddressOfItsOwn() {
        open(NEW);
        press("save");
        _get(TextField.class, spec -> spec.withId("scenario-name")).setValue("DMS ein halbes Jahr später");
        press("scenario-store");
        assertThat(stored()).singleElement().satisfies(s -> {
            assertThat(s.name()).isEqualTo("DMS ein halbes Jahr später");
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("varianten/" + s.id());
        });
        assertThat(page()).contains("DMS ein halbes Jahr später", "offen", "CORE_TEAM");
    }

    @Test
    void theListSaysWhoMadeItAndWhatItDoes() {
        open("varianten");
        assertThat(text(_get(ScenariosView.class))).contains("Noch keine Variante.");
        made(world.as(Role.PROGRAMME_OFFICE));
        open("varianten");
        assertThat(text(_get(ScenariosView.class)))
                .contains("DMS später", "PROGRAMME_OFFICE", "10.07.2020", "offen")
                .contains("Verschiebt 2 Maßnahmen, versäumt 1 Frist.");
        press("create-scenario");
        assertThat(page()).contains("Variante vom 10.07.2020", "Noch nichts geändert.");
    }

    @Test
    void aMeasureIsChangedAndTheDialogSaysTheConsequencesBeforeItIsAdded() {
        var scenario = made(team);
        open("varianten/" + scenario.id());
        press("add-measure");
        this.<Measure>boxed("change-measure", "B1-B");
        _get(IntegerField.class, spec -> spec.withId("change-shift")).setValue(-1);
        assertThat(date("change-start").getValue()).isEqualTo(ImpreciseDate.day(2021, 12, 1));
        assertThat(date("change-end").getValue()).isEqualTo(ImpreciseDate.day(2023, 11, 30));
        assertThat(consequence()).isEqualTo("Verschiebt 2 Maßnahmen, versäumt 1 Frist.");
        _get(Select.class, spec -> spec.withId("change-state")).setValue(MeasureState.CANCELLED);
        assertThat(consequence()).isEqualTo("Verschiebt 2 Maßnahmen, versäumt keine Frist.");
        press("change-add");
        assertThat(page()).contains("Zustand: Geplant → Verworfen", "verliert ihren Termin", "gilt hier nicht");
        assertThat(stored().getFirst().changes())
                .extracting(c -> c.getClass().getSimpleName())
                .containsExactly("MeasureChange", "MeasureChange", "MilestoneChange");
        assertThat(((MilestoneChange) stored().getFirst().changes().getLast()).after())
                .isEqualTo(ImpreciseDate.day(2022, 5, 31));
        assertThat(now(b)).isEqualTo(b);
    }

    private <T> void boxed(String id, String code) {
        ComboBox<T> box = box(id);
        box.getListDataView()
                .getItems()
                .filter(i -> box.getItemLabelGenerator().apply(i).startsWith(code))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @Test
    void whatIsNonsenseStandsAtItsField() {
        open("varianten/" + made(team).id());
        press("add-measure");
        this.<Measure>boxed("change-measure", "B1-B");
        date("change-end").setValue(ImpreciseDate.day(2019, 1, 1));
        assertThat(date("change-end").isInvalid()).isTrue();
        press("change-add");
        assertThat(stored().getFirst().changes()).hasSize(1);
    }

    private static ScenarioRoadmap roadmap() {
        return _get(ScenarioRoadmap.class);
    }

    private static String question() {
        return text(_get(MoveDialog.class));
    }

    private static String refusal() {
        return text(_get(roadmap(), MessageCard.class));
    }

    @Test
    void aBarIsMovedAndNothingIsStoredBeforeItsConsequencesWereSeen() {
        var scenario = made(team);
        open("varianten/" + scenario.id());
        assertThat(roadmap().mayMove("B1-B")).isTrue();
        roadmap().move("B1-B", LocalDate.of(2022, 10, 1));
        assertThat(_get(MoveDialog.class).getHeaderTitle()).isEqualTo("B1-B verschieben?");
        assertThat(question())
                .contains("Beginn 01.07.2022 → 01.10.2022")
                .contains("Verschiebt 1 Maßnahme, versäumt keine Frist.")
                .contains("01.10.2022 – 30.09.2024", "+3 Monate", "L01", "274 Tage nach Frist");
        assertThat(stored().getFirst().changes()).isEqualTo(scenario.changes());
        press("move-drop");
        _assertNone(MoveDialog.class);
        assertThat(stored().getFirst().changes()).isEqualTo(scenario.changes());

        roadmap().move("B1-B", LocalDate.of(2022, 10, 1));
        press("move-take");
        assertThat(stored().getFirst().changes())
                .hasExactlyElementsOfTypes(MeasureChange.class, MeasureChange.class, MilestoneChange.class);
        assertThat(page()).contains("01.10.2022 – 30.09.2024");
        assertThat(now(b)).isEqualTo(b);
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(stored().getFirst().changes()).isEqualTo(scenario.changes());
        assertThat(page()).doesNotContain("01.10.2022 – 30.09.2024");
    }

    @Test
    void aBarIsMovedInAScenarioThatIsNotStoredYet() {
        open("varianten/neu");
        roadmap().move("B1-B", LocalDate.of(2022, 2, 1));
        assertThat(question()).contains("Verschiebt 1 Maßnahme, versäumt 1 Frist.");
        press("move-take");
        assertThat(sentence()).isEqualTo("Verschiebt 1 Maßnahme, versäumt 1 Frist.");
        assertThat(stored()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(sentence()).isEqualTo("Verschiebt keine Maßnahme, versäumt keine Frist.");
    }

    @Test
    void aBarThatItsPredecessorHoldsSaysSo() {
        open("varianten/neu");
        roadmap().move("B1-B", LocalDate.of(2021, 7, 1));
        assertThat(question()).contains("Verschiebt keine Maßnahme", "B1-B beginnt trotzdem erst am 01.01.2022");
    }

    @Test
    void whatCannotBeMovedSaysWhy() {
        var scenario = made(team);
        open("varianten/" + scenario.id());
        assertThat(roadmap().mayMove("B1-A")).isFalse();
        assertThat(refusal()).startsWith("B1-A hat schon begonnen");
        roadmap().move("B1-B", LocalDate.of(2020, 7, 1));
        _assertNone(MoveDialog.class);
        assertThat(refusal()).contains("frühestens heute, am 10.07.2020");

        screen.close();
        screen = Person.at(beans, world.as(Role.STEERING_COMMITTEE));
        open("varianten/" + scenario.id());
        assertThat(roadmap().mayMove("B1-B")).isFalse();
        assertThat(text(roadmap())).contains("Diese Variante gehört CORE_TEAM.");
    }

    @Test
    void aBarOfAScenarioThatSomebodyElseChangedOrMergedStaysAndThePageSaysWhy() {
        var scenario = made(team);
        open("varianten/" + scenario.id());
        var other = service.save(world.as(Role.PROGRAMME_OFFICE), scenario.named("Anders", null));
        roadmap().move("B1-B", LocalDate.of(2022, 10, 1));
        press("move-take");
        assertThat(page()).contains("Inzwischen hat PROGRAMME_OFFICE die Variante geändert", "Anders");
        service.merge(world.as(Role.PROGRAMME_OFFICE), other.id(), other.version());
        roadmap().move("B1-B", LocalDate.of(2022, 10, 1));
        press("move-take");
        assertThat(page()).contains("Übernommen von PROGRAMME_OFFICE");
        assertThat(stored().getFirst().changes()).isEqualTo(scenario.changes());
        _assertNone(ScenarioRoadmap.class);
    }

    @Test
    void theRoadmapIsHeldAgainstTheLivePlanOrABaseline() {
        open("varianten/neu?massnahme=B1-A&monate=6");
        assertThat(row("B1-B")).contains("+6 Mon. gegenüber Plan von heute");
        roadmap().against(Baseline.AGREED.toString());
        assertThat(row("B1-B")).doesNotContain("Plan von heute");
        roadmap().fold("B1");
        roadmap().scale(Scale.MONTHS);
        world.bean(MeasureService.class)
                .save(
                        world.system(),
                        b.toBuilder().end(ImpreciseDate.day(2024, 12, 31)).build());
        MockVaadin.runUIQueue();
        assertThat(row("B1")).as("folded, and with the new end").contains("30.06.2025");
    }

    private static String row(String code) {
        return _find(_get(MovableRoadmap.class), Div.class, spec -> spec.withClasses("st-road-piece")).stream()
                .map(piece -> piece.getElement().getProperty("innerHTML", ""))
                .flatMap(html -> java.util.Arrays.stream(html.split("(?=<div role=\"row\")")))
                .filter(html -> html.contains("data-code=\"" + code + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMilestoneAndARelationAreChanged() {
        open("varianten/" + made(team).id());
        press("add-milestone");
        this.<Milestone>boxed("change-milestone", "B1-B MS01");
        date("change-forecast").setValue(ImpreciseDate.month(2022, 12));
        press("change-add");
        press("add-relation");
        this.<Relation>boxed("change-existing", "B1-B → B1-A");
        _get(Checkbox.class, spec -> spec.withLabel("Beziehung fällt weg")).setValue(true);
        assertThat(consequence()).isEqualTo("Verschiebt 1 Maßnahme, versäumt keine Frist.");
        press("change-add");
        assertThat(stored().getFirst().changes())
                .hasExactlyElementsOfTypes(MeasureChange.class, MilestoneChange.class, RelationRemoved.class);
        assertThat(page()).contains("Erwarteter Termin: wie geplant → Dezember 2022", "fällt weg: setzt voraus");
    }

    @Test
    void measuresThatWouldWaitForEachOtherAreNamed() {
        world.bean(MeasureService.class)
                .save(team, a.toBuilder().state(MeasureState.PLANNED).build());
        open("varianten/neu");
        press("add-relation");
        this.<NodeRef>boxed("change-from", "B1-A");
        this.<NodeRef>boxed("change-to", "B1-B");
        assertThat(consequence()).startsWith("So nicht möglich:").contains("B1-A", "B1-B");
        press("change-add");
        assertThat(sentence()).startsWith("So nicht möglich:");
        assertThat(_get(ScenarioView.class).editor().scenario().changes())
                .hasExactlyElementsOfTypes(RelationAdded.class);
    }

    @Test
    void aChangeIsTakenOutAndThatIsTakenBack() {
        var scenario = made(team);
        open("varianten/" + scenario.id());
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(x -> x.getAriaLabel().orElse("").equals("Änderung von B1-A herausnehmen"))));
        assertThat(sentence()).isEqualTo("Verschiebt keine Maßnahme, versäumt keine Frist.");
        assertThat(stored().getFirst().changes()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(stored().getFirst().changes()).isEqualTo(scenario.changes());
        assertThat(sentence()).startsWith("Verschiebt 2 Maßnahmen");
    }

    @Test
    void mergingAsksWithTheConsequencesAndWritesThePlan() {
        var scenario = made(team);
        open("varianten/" + scenario.id());
        press("merge");
        assertThat(_find(com.vaadin.flow.component.dialog.Dialog.class))
                .anySatisfy(
                        d -> assertThat(text(d)).contains("Verschiebt 2 Maßnahmen, versäumt 1 Frist.", "1 Änderung"));
        assertThat(now(a)).isEqualTo(a);
        press("question-yes");
        assertThat(now(a).end()).isEqualTo(ImpreciseDate.day(2022, 6, 30));
        assertThat(world.bean(MeasureService.class)
                        .history(team, a.id())
                        .getLast()
                        .reason())
                .isEqualTo("Variante „DMS später“ übernommen");
        assertThat(page()).contains("Übernommen von CORE_TEAM am 10.07.2020");
        _assertNone(Button.class, spec -> spec.withId("merge"));
        _assertNone(Button.class, spec -> spec.withId("add-measure"));
    }

    @Test
    void discardingLeavesThePlan() {
        open("varianten/" + made(team).id());
        press("discard");
        press("question-yes");
        assertThat(now(a)).isEqualTo(a);
        assertThat(page()).contains("Verworfen von CORE_TEAM", "Verschiebt 2 Maßnahmen");
    }

    @Test
    void whatMovedLiveIsNamedAndTheScenarioIsPutOntoIt() {
        var scenario = made(team);
        world.bean(MeasureService.class)
                .save(
                        world.as(Role.PROGRAMME_OFFICE),
                        a.toBuilder().state(MeasureState.ON_HOLD).build());
        open("varianten/" + scenario.id());
        assertThat(page()).contains("Der Plan hat sich geändert", "B1-A durch PROGRAMME_OFFICE");
        press("merge");
        press("question-yes");
        assertThat(page()).contains("B1-A");
        assertThat(stored().getFirst().open()).isTrue();
        press("rebase");
        assertThat(page()).doesNotContain("Der Plan hat sich geändert");
        press("merge");
        press("question-yes");
        assertThat(now(a).end()).isEqualTo(ImpreciseDate.day(2022, 6, 30));
    }

    @Test
    void whoWasSlowerIsToldSo() {
        var scenario = made(team);
        open("varianten/" + scenario.id());
        service.save(world.as(Role.PROGRAMME_OFFICE), scenario.named("Anders", null));
        press("discard");
        press("question-yes");
        assertThat(page()).contains("Inzwischen hat PROGRAMME_OFFICE die Variante geändert", "Anders");
        assertThat(stored().getFirst().open()).isTrue();
    }

    @Test
    void theCommitteeLooksAndAnotherLeadDoesNotMerge() {
        var scenario = made(team);
        for (var reader : List.of(world.as(Role.STEERING_COMMITTEE), world.leadOf(b))) {
            screen.close();
            screen = Person.at(beans, reader);
            open("varianten/" + scenario.id());
            assertThat(sentence()).startsWith("Verschiebt 2 Maßnahmen");
            for (var id : List.of("merge", "discard", "rename", "add-measure")) {
                _assertNone(Button.class, spec -> spec.withId(id));
            }
        }
        screen.close();
        var lead = world.leadOf(b);
        var own = made(lead);
        screen = Person.at(beans, lead);
        open("varianten/" + own.id());
        assertThat(_get(Button.class, spec -> spec.withId("merge")).isEnabled()).isFalse();
    }

    @Test
    void thereIsNoScenarioBehindAnAddressThatNamesNone() {
        for (var address : List.of(
                "varianten/nichts",
                "varianten/" + java.util.UUID.randomUUID(),
                "varianten/neu?massnahme=GIBTSNICHT&monate=1",
                "varianten/neu?massnahme=B1-A&monate=viele")) {
            open(address);
            assertThat(_find(NotFoundPage.class)).as(address).hasSize(1);
        }
    }

    @Test
    void aPastDayShowsAndChangesNothing() {
        var scenario = made(team);
        world.on(LocalDate.of(2020, 7, 13));
        open("varianten/" + scenario.id() + "?stichtag=2020-07-10");
        assertThat(sentence()).startsWith("Verschiebt 2 Maßnahmen");
        _assertNone(Button.class, spec -> spec.withId("merge"));
        _assertNone(Button.class, spec -> spec.withId("add-measure"));
    }
}
