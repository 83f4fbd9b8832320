package de.stellwerk.ui.roadmap;

import static de.stellwerk.ui.roadmap.APlan.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.components.Words;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Where things lie in the drawing. */
class PictureTest {
    private static final Words GERMAN = new Words(Locale.GERMAN);
    private static final double ROOM = 900;

    private static Picture picture(APlan plan, RoadmapLook look) {
        return new Picture(plan.plan(), look, ROOM, "p", GERMAN);
    }

    private static Picture picture(APlan plan) {
        return picture(plan, APlan.look(Scale.QUARTERS));
    }

    /** All elements of the markup, which has to be well-formed. */
    private static List<Element> elements(String markup) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var all = builder.parse(new InputSource(new StringReader("<all>" + markup + "</all>")))
                    .getElementsByTagName("*");
            return IntStream.range(0, all.getLength())
                    .mapToObj(i -> (Element) all.item(i))
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(markup, e);
        }
    }

    private static Stream<Element> of(String markup, String type) {
        return elements(markup).stream()
                .filter(e -> Set.of(e.getAttribute("class").split(" ")).contains(type));
    }

    private static double number(Element e, String attribute) {
        return Double.parseDouble(e.getAttribute(attribute));
    }

    private static Element bar(String markup, String code) {
        return of(markup, "st-bar")
                .filter(g -> g.getAttribute("data-bar").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> parts(Element bar, String type) {
        var all = bar.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(e -> e.getAttribute("class").equals(type))
                .toList();
    }

    private static String label(Picture picture, int row) {
        double y = Layout.middle(row) + 4;
        return of(picture.piece(0), "st-label")
                .filter(text -> number(text, "y") == y)
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    @Test
    void barLiesOnItsDaysAndNoTwoMeet() {
        var picture = picture(APlan.of(
                row("B1-A").from(2019, 1, 1).to(2019, 9, 30).agreed(2019, 6, 30),
                row("B1-B").from(2020, 2, 1).to(2022, 1, 31).agreed(2021, 12, 31),
                row("B2-A").from(2020, 2, 1).to(2020, 2, 1)));
        var markup = picture.piece(0);
        var body = parts(bar(markup, "B1-B"), "st-body").getFirst();
        assertThat(number(body, "x")).isEqualTo(picture.axis().x(LocalDate.of(2020, 2, 1)));
        assertThat(number(body, "x") + number(body, "width"))
                .isCloseTo(picture.axis().x(LocalDate.of(2022, 2, 1)), within(0.2));
        var shapes =
                Stream.concat(of(markup, "st-body"), of(markup, "st-ghost")).toList();
        assertThat(shapes).hasSize(5);
        for (var a : shapes) {
            for (var b : shapes) {
                assertThat(a == b
                                || number(a, "y") + number(a, "height") <= number(b, "y")
                                || number(b, "y") + number(b, "height") <= number(a, "y"))
                        .isTrue();
            }
        }
    }

    @Test
    void theShortestBarCanBeSeen() {
        var body = parts(
                        bar(
                                picture(
                                                APlan.of(
                                                        row("B1-A")
                                                                .from(2020, 2, 1)
                                                                .to(2020, 2, 1),
                                                        row("B1-B")
                                                                .from(2015, 1, 1)
                                                                .to(2030, 1, 1)),
                                                APlan.look(Scale.YEARS))
                                        .piece(0),
                                "B1-A"),
                        "st-body")
                .getFirst();
        assertThat(number(body, "width")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void impreciseEndIsDashedOverAllDaysThatItAllows() {
        var picture = picture(APlan.of(row("B1-A").from(2020, 1, 1).to(ImpreciseDate.year(2021))));
        var bar = bar(picture.piece(0), "B1-A");
        var sure = parts(bar, "st-body").getFirst();
        var open = parts(bar, "st-imprecise").getFirst();
        assertThat(number(sure, "x") + number(sure, "width"))
                .isCloseTo(picture.axis().x(LocalDate.of(2021, 1, 1)), within(0.2));
        assertThat(number(open, "x") + number(open, "width"))
                .isCloseTo(picture.axis().x(LocalDate.of(2022, 1, 1)), within(1.0));
    }

    @Test
    void stateTailChainAndProgressHaveFormsOfTheirOwn() {
        var markup = picture(APlan.of(
                        row("B1-A").from(2019, 1, 1).to(2019, 9, 30).state(MeasureState.DONE),
                        row("B1-B")
                                .from(2021, 1, 1)
                                .to(2021, 9, 30)
                                .state(MeasureState.PLANNED)
                                .critical(),
                        row("B1-C").from(2020, 1, 1).to(2020, 9, 30).ongoing(),
                        row("B1-D")
                                .from(2020, 1, 1)
                                .to(2020, 9, 30)
                                .milestones(
                                        new RoadmapMilestone("MS01", "Eins", ImpreciseDate.day(2020, 3, 1), true),
                                        new RoadmapMilestone("MS02", "Zwei", ImpreciseDate.day(2020, 8, 1), false))))
                .piece(0);
        assertThat(bar(markup, "B1-A").getAttribute("class")).isEqualTo("st-bar st-done");
        assertThat(bar(markup, "B1-B").getAttribute("class")).isEqualTo("st-bar st-planned st-critical");
        assertThat(parts(bar(markup, "B1-C"), "st-tail")).hasSize(1);
        var line = parts(bar(markup, "B1-D"), "st-progress-line").getFirst();
        var body = parts(bar(markup, "B1-D"), "st-body").getFirst();
        assertThat(number(line, "width")).isCloseTo((number(body, "width") - 4) / 2, within(0.2));
        assertThat(of(markup, "st-milestone")).hasSize(2);
        assertThat(of(markup, "st-reached")).hasSize(1);
    }

    @Test
    void labelSaysEndAndWhatIsRemarkable() {
        var picture = picture(APlan.of(
                row("B1-A").from(2019, 1, 1).to(2019, 6, 30),
                row("B1-B").from(2019, 1, 1).to(2019, 9, 30).agreed(2019, 6, 30),
                row("B1-C").from(2019, 1, 1).to(2022, 9, 30),
                row("B1-D")
                        .from(2019, 1, 1)
                        .to(2021, 1, 31)
                        .verdicts(APlan.missed("L1", LocalDate.of(2021, 1, 1), 30))));
        assertThat(label(picture, 0)).isEqualTo("30.06.2019");
        assertThat(label(picture, 1)).isEqualTo("30.09.2019, +3 Mon.");
        assertThat(label(picture, 2)).as("no room at the edge").isEmpty();
        assertThat(label(picture, 3)).isEqualTo("31.01.2021, 30 Tage nach Frist");
    }

    @Test
    void labelThatWouldMeetALineSaysOnlyTheDeviation() {
        var picture = picture(APlan.of(
                row("B1-A").from(2019, 1, 1).to(2020, 3, 31).agreed(2019, 12, 31),
                row("B1-B").from(2019, 1, 1).to(2020, 3, 31),
                row("B1-C").from(2019, 1, 1).to(2023, 1, 1)));
        assertThat(label(picture, 0)).as("today's line is near").isEqualTo("+3 Mon.");
        assertThat(label(picture, 1)).isEmpty();
    }

    @Test
    void labelGivesWayToAnArrowThatRunsWhereItWouldStand() {
        var picture = picture(APlan.of(
                        row("B1-A").from(2019, 1, 1).to(2019, 3, 31),
                        row("B1-B").from(2020, 2, 1).to(2020, 5, 31),
                        row("B1-C").from(2019, 1, 1).to(2019, 3, 31),
                        row("B1-D").from(2019, 4, 1).to(2020, 5, 31))
                .tie("B1-A", "B1-B", Link.FS)
                .tie("B1-C", "B1-D", Link.FS));
        assertThat(label(picture, 0)).isEmpty();
        assertThat(label(picture, 2)).as("this arrow turns down at once").isEqualTo("31.03.2019");
    }

    @Test
    void arrowGoesFromTheEndOfTheFirstToTheStartOfTheSecond() {
        var plan = APlan.of(
                        row("B1-A").from(2019, 1, 1).to(2019, 9, 30),
                        row("B1-B").from(2020, 2, 1).to(2022, 1, 31))
                .tie("B1-A", "B1-B", Link.FS);
        var picture = picture(plan);
        var arrow = Arrow.of(plan.plan().ties().getFirst(), picture.layout(), picture.axis())
                .orElseThrow();
        assertThat(arrow.points().getFirst())
                .containsExactly(picture.axis().x(LocalDate.of(2019, 10, 1)), Layout.middle(0));
        assertThat(arrow.points().getLast())
                .containsExactly(picture.axis().x(LocalDate.of(2020, 2, 1)) + 4, Layout.top(1) + Layout.BAR_TOP);
        assertThat(of(picture.piece(0), "st-tie")).hasSize(1);
    }

    @Test
    void partialRelationBeginsAtARingOnTheDayOfThePart() {
        var plan = APlan.of(
                        row("B1-B").from(2020, 2, 1).to(2022, 1, 31),
                        row("B1-C").from(2019, 4, 1).to(2021, 6, 30))
                .tie(new RoadmapTie(
                        "B1-C",
                        "B1-B",
                        RelationType.REQUIRES,
                        Link.FS,
                        true,
                        true,
                        "MS02",
                        LocalDate.of(2019, 12, 31)));
        var picture = picture(plan);
        var ring = of(picture.piece(0), "st-ring").findFirst().orElseThrow();
        assertThat(number(ring, "cx")).isEqualTo(picture.axis().x(LocalDate.of(2020, 1, 1)));
        assertThat(number(ring, "cy")).isEqualTo(Layout.middle(1));
    }

    @Test
    void enablingIsNotDrawnBesideTheRequirementThatItRepeats() {
        var plan = APlan.of(
                        row("B1-A").from(2019, 1, 1).to(2019, 9, 30),
                        row("B1-B").from(2020, 2, 1).to(2022, 1, 31))
                .tie("B1-A", "B1-B", Link.FS)
                .tie(new RoadmapTie("B1-A", "B1-B", RelationType.ENABLES, Link.FS, false, false, null, null))
                .tie(new RoadmapTie("B1-B", "B1-A", RelationType.CORRESPONDS_WITH, Link.FS, false, false, null, null));
        assertThat(of(picture(plan).piece(0), "st-tie")).hasSize(1);
    }

    @Test
    void everyKindOfLinkEndsAtTheBarOfTheSecond() {
        for (Link link : Link.values()) {
            var plan = APlan.of(
                            row("B1-A").from(2019, 1, 1).to(2021, 9, 30),
                            row("B1-B").from(2020, 2, 1).to(2022, 1, 31))
                    .tie("B1-B", "B1-A", link);
            var picture = picture(plan);
            var arrow = Arrow.of(plan.plan().ties().getFirst(), picture.layout(), picture.axis())
                    .orElseThrow();
            var tip = arrow.points().getLast();
            assertThat(tip[1]).as("%s comes from below", link).isEqualTo(Layout.top(0) + Layout.BAR_TOP + Layout.BAR);
            assertThat(tip[0])
                    .isBetween(
                            picture.axis().x(LocalDate.of(2019, 1, 1)),
                            picture.axis().x(LocalDate.of(2021, 10, 1)));
        }
    }

    @Test
    void foldedBlockTakesOneLineAndItsRelationsWithIt() {
        var plan = APlan.of(
                        row("B1-A").from(2019, 1, 1).to(2019, 9, 30),
                        row("B1-B").from(2020, 2, 1).to(2022, 1, 31),
                        row("B2-A").from(2022, 2, 1).to(2022, 9, 30))
                .tie("B1-A", "B1-B", Link.FS)
                .tie("B1-B", "B2-A", Link.FS);
        var picture = picture(plan, APlan.look(Scale.QUARTERS, "B1"));
        var markup = picture.piece(0);
        assertThat(picture.layout().lines()).extracting(Line::code).containsExactly("B1", "B2-A");
        assertThat(of(markup, "st-tie")).hasSize(1);
        assertThat(of(markup, "st-block-bar")).hasSize(1);
        assertThat(of(markup, "st-road-row").findFirst().orElseThrow().getAttribute("aria-label"))
                .isEqualTo("B1 Baustein B1, eingeklappt, 2 Maßnahmen, 01.01.2019 bis 31.01.2022");
    }

    @Test
    void arrowGoesOnFromOnePieceIntoTheNext() {
        var rows = IntStream.range(0, 100)
                .mapToObj(i -> row("B1-%03d".formatted(i)).from(2020, 1, 1).to(2020, 9, 30))
                .toArray(APlan.ARow[]::new);
        var picture = picture(APlan.of(rows).tie("B1-001", "B1-090", Link.FS));
        assertThat(picture.pieces()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            assertThat(of(picture.piece(i), "st-tie")).as("piece %d", i).hasSize(1);
        }
        var rowsOfAll = IntStream.range(0, 3)
                .boxed()
                .flatMap(i -> of(picture.piece(i), "st-road-row"))
                .map(e -> e.getAttribute("data-row"));
        assertThat(rowsOfAll)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(String::valueOf).toList());
    }

    @Test
    void namesOfDeadlinesNeverMeet() {
        var plan = APlan.of(row("B1-A").from(2020, 1, 1).to(2021, 12, 31))
                .deadline("7 Abs. 1 EGovG NRW", ImpreciseDate.day(2020, 8, 1))
                .deadline("8 Abs. 1 EGovG NRW", ImpreciseDate.day(2020, 8, 15))
                .deadline("9 Abs. 1 EGovG NRW", ImpreciseDate.day(2020, 9, 1))
                .deadline("14 Abs. 2 EGovG NRW", ImpreciseDate.day(2021, 12, 30));
        var picture = picture(plan);
        var names = of(picture.head(), "st-lane-name").toList();
        assertThat(names).hasSize(4);
        assertThat(names.stream().map(n -> n.getAttribute("y")).distinct()).hasSize(3);
        assertThat(names.stream().filter(n -> n.getAttribute("text-anchor").equals("end")))
                .as("the last one stands before its diamond")
                .hasSize(1);
    }

    @Test
    void impreciseDeadlineIsABoxOverItsWholePeriod() {
        var picture = picture(
                APlan.of(row("B1-A").from(2020, 1, 1).to(2022, 12, 31)).deadline("OZG", ImpreciseDate.year(2022)));
        var box = of(picture.head(), "st-period").findFirst().orElseThrow();
        assertThat(number(box, "x")).isCloseTo(picture.axis().x(LocalDate.of(2022, 1, 1)), within(1.0));
        assertThat(number(box, "width"))
                .isCloseTo(
                        picture.axis().x(LocalDate.of(2023, 1, 1))
                                - picture.axis().x(LocalDate.of(2022, 1, 1)),
                        within(1.5));
    }

    @Test
    void whatPeopleTypeIsNoMarkup() {
        var row = row("B1-A").from(2020, 1, 1).to(2020, 9, 30).row();
        var nasty = new RoadmapRow(
                row.code(),
                "<img src=x onerror='alert(1)'> & \"",
                row.block(),
                row.state(),
                row.light(),
                row.start(),
                row.finish(),
                false,
                null,
                null,
                List.of(),
                List.of(),
                false,
                List.of());
        var plan = new RoadmapPlan(
                APlan.DAY,
                false,
                List.of(nasty),
                List.of(new RoadmapPlan.Block("B1", "<b>")),
                List.of(),
                List.of(),
                "");
        var markup = new Picture(plan, APlan.look(Scale.QUARTERS), ROOM, "p", GERMAN).piece(0);
        assertThat(elements(markup)).extracting(Element::getTagName).doesNotContain("img", "b");
        assertThat(markup).contains("&lt;img");
    }

    @Test
    void nameOfARowSaysAllThatItsLineShows() {
        var plan = APlan.of(row("B1-B")
                .from(2020, 2, 1)
                .to(2022, 1, 31)
                .agreed(2021, 12, 31)
                .critical()
                .verdicts(APlan.missed("L1", LocalDate.of(2022, 1, 1), 30)));
        assertThat(of(picture(plan).piece(0), "st-road-row")
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("aria-label"))
                .isEqualTo("B1-B Maßnahme B1-B, 01.02.2020 bis 31.01.2022, gemeldet Gelb, +1 Mon. gegenüber Basisplan, "
                        + "30 Tage nach Frist (§ L1), kritische Kette");
    }

    @Test
    void draggedBarSnapsToTheFirstOfAMonthAndToDaysWhereMonthsAreWide() {
        var plan = APlan.of(row("B1-A").from(2020, 2, 1).to(2022, 1, 31));
        var quarters = picture(plan);
        var line = quarters.layout().lines().getFirst();
        double month = quarters.axis().perDay() * 30;
        assertThat(quarters.moved(line, 2 * month)).contains(LocalDate.of(2020, 4, 1));
        var months = picture(plan, APlan.look(Scale.MONTHS));
        assertThat(months.moved(
                        months.layout().lines().getFirst(), 3 * months.axis().perDay()))
                .contains(LocalDate.of(2020, 2, 4));
    }

    @Test
    void takenBarGoesByMonthsAndByDaysWithoutLosingTheDayOfTheMonth() {
        var plan = APlan.of(row("B1-A").from(2020, 1, 31).to(2022, 1, 31));
        var bar = MovableRoadmap.Held.of(picture(plan).layout().lines().getFirst())
                .orElseThrow();
        assertThat(bar.by(1, false).start()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(bar.by(1, false).by(1, false).start()).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(bar.by(1, false).by(-2, true).start()).isEqualTo(LocalDate.of(2020, 2, 27));
        assertThat(bar.by(1, false).by(-1, false).start()).isEqualTo(bar.from());
    }
}
