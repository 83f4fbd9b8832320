package de.stellwerk.ui.roadmap;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Role;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.fixtures.CountedStatements;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Binding;
import de.stellwerk.reports.list.ListFile;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import de.stellwerk.ui.components.DataTable;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
@Property(name = CountedStatements.PROPERTY, value = "true")
class RoadmapViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Measure files;
    private Measure pilot;
    private Screen screen;

    @BeforeEach
    void threeMeasures() {
        world = World.in(beans);
        world.on(LocalDate.of(2020, 7, 1));
        files = world.store(world.aMeasure("B1-A").title("Aktenplan"));
        pilot = world.store(world.aMeasure("B1-B")
                .title("Einführung DMS")
                .state(MeasureState.PLANNED)
                .start(ImpreciseDate.day(2022, 1, 1))
                .end(ImpreciseDate.day(2023, 12, 31))
                .baselineStart(ImpreciseDate.day(2021, 10, 1))
                .baselineEnd(ImpreciseDate.day(2023, 9, 30)));
        world.store(world.aMeasure("B2-A")
                .block(world.b2.id())
                .title("E-Rechnung")
                .state(MeasureState.PLANNED)
                .start(null)
                .end(null));
        world.bean(PlanService.class).save(world.system(), world.requires(pilot, files));
        world.on(LocalDate.of(2020, 7, 10));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void open(Role role, String address) {
        screen = Person.at(beans, world.as(role));
        navigate(address);
    }

    private static void navigate(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The picture's markup. */
    private static String picture() {
        var roadmap = _get(Roadmap.class);
        return roadmap.picture().head()
                + _find(roadmap, Div.class, spec -> spec.withClasses("st-road-piece")).stream()
                        .map(piece -> piece.getElement().getProperty("innerHTML", ""))
                        .collect(Collectors.joining());
    }

    private static String table() {
        return _find(DataTable.class).getFirst().getElement().getTextRecursively();
    }

    private static String why() {
        return _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    private static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void pictureAndTableShowTheSame() {
        open(Role.STEERING_COMMITTEE, "zeitplan");
        assertThat(_get(H1.class).getText()).isEqualTo("Zeitplan");
        assertThat(picture())
                .contains(
                        "B1-B Einführung DMS, 01.01.2022 bis 31.12.2023, Geplant, +3 Mon. gegenüber Basisplan",
                        "heute 10.07.2020",
                        "data-first=\"B1-A\" data-second=\"B1-B\"");
        assertThat(table()).contains("01.10.2021 – 30.09.2023", "01.01.2022 – 31.12.2023", "+3 Mon.", "E-Rechnung");
    }

    @Test
    void datesAreComputedFromThePlan() {
        world.bean(MeasureService.class)
                .save(
                        world.system(),
                        files.toBuilder().end(ImpreciseDate.day(2022, 3, 31)).build());
        open(Role.CORE_TEAM, "zeitplan");
        assertThat(table()).contains("01.04.2022 – 31.03.2024", "+6 Mon.");
        navigate("zeitplan?zeile=B1-B&reiter=why");
        assertThat(why()).contains("B1-B beginnt am 01.04.2022, weil B1-A am 31.03.2022 endet.");
    }

    @Test
    void deadlinesAreHeldAgainstTheComputedEnds() {
        deadline("L1", ImpreciseDate.day(2021, 12, 1), null);
        deadline("L2", ImpreciseDate.year(2021), null);
        deadline("L3", ImpreciseDate.day(2019, 1, 1), ImpreciseDate.day(2019, 1, 1));
        open(Role.CORE_TEAM, "zeitplan");
        assertThat(table()).contains("keine Vorgänger; 30 Tage nach Frist (L1), am Tag der Frist (L2), erfüllt (L3)");
        assertThat(picture()).contains("30 Tage nach Frist (§ L1 EGovG), am Tag der Frist (§ L2 EGovG)", "st-missed");
        navigate("zeitplan?reiter=deadlines");
        assertThat(table()).contains("B1-A: 30 Tage nach Frist", "01.01.2019, erfüllt: 01.01.2019");
    }

    private void deadline(String code, ImpreciseDate date, @Nullable ImpreciseDate metOn) {
        world.bean(PlanService.class)
                .save(
                        world.system(),
                        new Deadline(
                                DeadlineId.next(),
                                0,
                                world.programme.id(),
                                code,
                                "Frist " + code,
                                "§ " + code + " EGovG",
                                LegalLevel.STATE,
                                Binding.BINDING,
                                List.of(new DeadlineStatement(date, null, false)),
                                metOn,
                                List.of(new NodeRef(NodeRef.Kind.MEASURE, files.key())),
                                null));
    }

    @Test
    void partOfAMeasureIsNamed() {
        var scanning = world.store(world.aMeasure("B1-C").title("E-Poststelle"));
        world.milestone(scanning, "MS02", "Scan-Fragen geklärt", ImpreciseDate.day(2020, 9, 30));
        var plain = world.requires(pilot, scanning);
        world.bean(PlanService.class)
                .save(
                        world.system(),
                        new Relation(
                                plain.id(),
                                0,
                                plain.programme(),
                                plain.from(),
                                plain.type(),
                                plain.to(),
                                plain.link(),
                                null,
                                true,
                                "MS02",
                                true,
                                true,
                                null,
                                null));
        open(Role.CORE_TEAM, "zeitplan");
        assertThat(picture()).contains("st-ring", "setzt voraus B1-C E-Poststelle, nur Teil: MS02 Scan-Fragen geklärt");
        assertThat(table()).contains("B1-A, B1-C (Teil)");
    }

    @Test
    void measuresWithoutAStartAreCounted() {
        open(Role.CORE_TEAM, "zeitplan");
        var notes = _get(Div.class, spec -> spec.withClasses("st-road-notes"))
                .getElement()
                .getTextRecursively();
        assertThat(notes).contains("Für 1 Maßnahme fehlt der Beginn. Ohne Beginn kein Balken.", "Beginn von B2-A");
        assertThat(picture()).doesNotContain("data-bar=\"B2-A\"").contains("B2-A E-Rechnung, ohne Beginn");
    }

    @Test
    void layersScaleFoldsAndFiltersStandInTheAddress() {
        open(Role.CORE_TEAM, "zeitplan");
        assertThat(picture()).contains("st-ghost");
        assertThat(picture()).contains("st-ghost");
        _get(RoadmapView.class).against(RoadmapToolbar.NOTHING);
        assertThat(location()).contains("ebenen=ties");
        assertThat(picture()).doesNotContain("st-ghost");
        _get(RoadmapView.class).zoom(1);
        assertThat(location()).contains("massstab=months");
        assertThat(picture()).contains(">Jul<");
        _get(RoadmapView.class).zoom(1);
        assertThat(location()).as("there is no finer one").contains("massstab=months");
        _get(RoadmapView.class).fold("B1");
        assertThat(location()).contains("zu=B1", "zeile=B1");
        assertThat(picture()).contains("st-block-bar").doesNotContain("data-bar=\"B1-A\"");
        _get(RoadmapView.class).fold("B1");
        assertThat(location()).doesNotContain("zu=").contains("zeile=B1-A");
        navigate("zeitplan?baustein=B2");
        assertThat(picture()).contains("B2-A").doesNotContain("Aktenplan");
        navigate("zeitplan?suche=gibtesnicht");
        assertThat(_find(Roadmap.class)).isEmpty();
        _click(_find(Button.class, spec -> spec.withText("Filter zurücksetzen")).getLast());
        assertThat(picture()).contains("Aktenplan");
    }

    @Test
    void planIsHeldAgainstTheBaselineThatIsChosen() {
        var office = world.as(Role.PROGRAMME_OFFICE);
        var set = world.bean(BaselineService.class).set(office, world.programme.id(), "Klausur");
        world.bean(MeasureService.class)
                .save(
                        world.system(),
                        files.toBuilder().end(ImpreciseDate.day(2022, 3, 31)).build());
        open(Role.CORE_TEAM, "zeitplan");
        assertThat(picture()).contains("+6 Mon. gegenüber Basisplan,");
        _get(RoadmapView.class).against(set.id().toString());
        assertThat(location()).contains("basisplan=" + set.id());
        assertThat(picture()).contains("+3 Mon. gegenüber Basisplan Klausur,");
        assertThat(table()).contains("Basisplan Klausur", "01.01.2022 – 31.12.2023", "01.04.2022 – 31.03.2024");
        assertThat(_get(Select.class, spec -> spec.withId("against"))
                        .getListDataView()
                        .getItems()
                        .map(choice -> ((AgreedPlans.Choice) choice).name()))
                .containsExactly("Basisplan", "Basisplan Klausur", "Ohne Vergleich");
        navigate("zeitplan?basisplan=gibtesnicht");
        assertThat(picture()).contains("+6 Mon. gegenüber Basisplan,");
    }

    @Test
    void fileHoldsWhatIsFilteredAndNoFormula() throws Exception {
        world.bean(MeasureService.class)
                .save(
                        world.system(),
                        files.toBuilder().title("=1+1").shortTitle(null).build());
        open(Role.CORE_TEAM, "zeitplan?baustein=B1&zu=B1");
        var sheet = _get(RoadmapView.class).sheet(world.programme);
        var out = new ByteArrayOutputStream();
        world.bean(ListFile.class).csv(sheet, out);
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "\uFEFFNr.;Maßnahme;Baustein;Zustand;Gemeldet;Basisplan: Beginn;Basisplan: Ende;Prognose: Beginn;"
                                + "Prognose: Ende;Abw.;Meilensteine erreicht;Meilensteine;Vorgänger;Gesetzliche Fristen;Bemerkungen");
        assertThat(lines.get(1)).startsWith("B1-A;'=1+1;B1;");
        assertThat(lines.get(2))
                .startsWith(
                        "B1-B;Einführung DMS;B1;Geplant;;01.10.2021;30.09.2023;01.01.2022;31.12.2023;3 Mon. später;0;0;B1-A;")
                .endsWith("kritische Kette");
    }

    @Test
    void newsLeavesWhatIsFoldedFilteredAndChosen() {
        open(Role.CORE_TEAM, "zeitplan?massstab=months&zu=B2&zeile=B1-B&reiter=why");
        world.bean(MeasureService.class)
                .save(
                        world.system(),
                        files.toBuilder().end(ImpreciseDate.day(2022, 3, 31)).build());
        MockVaadin.runUIQueue();
        assertThat(why()).contains("B1-A am 31.03.2022 endet");
        assertThat(picture()).contains(">Jul<").doesNotContain("data-bar=\"B2-A\"");
        assertThat(location()).contains("zeile=B1-B", "zu=B2");
    }

    @Test
    void allBlocksFoldAtOnce() {
        open(Role.CORE_TEAM, "zeitplan");
        _click(_get(Button.class, spec -> spec.withId("fold-all")));
        assertThat(_get(Roadmap.class).picture().layout().lines())
                .extracting(Line::code)
                .containsExactly("B1", "B2");
        _click(_get(Button.class, spec -> spec.withId("fold-all")));
        assertThat(_get(Roadmap.class).picture().layout().lines()).hasSize(3);
    }

    @Test
    void chosenRowTellsItsReasonsAndEnterOpensIt() {
        open(Role.CORE_TEAM, "zeitplan?reiter=why");
        assertThat(why()).doesNotContain("B1-B");
        _get(RoadmapView.class).select("B1-B");
        assertThat(why()).contains("B1-B endet am 31.12.2023");
        _get(RoadmapView.class).open("B1-B");
        assertThat(location()).isEqualTo("massnahmen/B1-B/plan");
    }

    @Test
    void pastDayShowsThePlanOfThatDay() {
        world.bean(MeasureService.class)
                .save(
                        world.system(),
                        pilot.toBuilder().title("Jetzt heißt es anders").build());
        open(Role.AUDIT, "zeitplan?stichtag=2020-07-05");
        assertThat(picture()).contains("Stichtag 05.07.2020", "Einführung DMS");
        _get(RoadmapView.class).open("B1-B");
        assertThat(location()).contains("stichtag=2020-07-05");
    }

    @Test
    void longPlanIsSentInPiecesAndSaysHowLongItIs() {
        for (int i = 0; i < 220; i++) {
            world.store(world.aMeasure("B1-X%03d".formatted(i)));
        }
        open(Role.CORE_TEAM, "zeitplan");
        var roadmap = _get(Roadmap.class);
        assertThat(picture()).contains("B1-X001").doesNotContain("B1-X100");
        assertThat(roadmap.getElement().getChild(2).getChild(0).getAttribute("aria-rowcount"))
                .isEqualTo("225");
        var all = new StringBuilder();
        for (int i = 0; i < roadmap.picture().pieces(); i++) {
            all.append(roadmap.picture().piece(i));
        }
        for (int i = 0; i < 220; i++) {
            assertThat(all).contains("data-code=\"B1-X%03d\"".formatted(i));
        }
    }

    @Test
    void roadmapOfThreeAndOfTwentyMeasuresTakesEquallyManyStatements() {
        int few = statements();
        screen.close();
        for (int i = 0; i < 17; i++) {
            world.store(world.aMeasure("B1-X" + i));
        }
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        open(Role.PROGRAMME_OFFICE, "zeitplan");
        return beans.getBean(CountedStatements.class).during(() -> navigate("zeitplan?reiter=why"));
    }
}
