package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenants;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.RelationId;
import io.micronaut.transaction.TransactionOperations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The roadmap with the mouse, with the keyboard alone, and with a thousand measures more. */
class RoadmapIT extends Journey {
    private static final int MANY = 1_000;
    private static final int TIES = 150;

    /** Scrolls from top to bottom as a wheel does. Gives the codes that came by and how long the frames took, in ms. */
    private static final String SCROLL = """
            async () => {
              const region = document.querySelector('.st-road-region');
              const seen = new Set(), frames = [];
              const look = () => region.querySelectorAll('.st-road-row').forEach(row => seen.add(row.dataset.code));
              region.scrollTop = 0;
              let last = performance.now(), still = 0;
              while (still < 30) {
                const before = region.scrollTop;
                region.scrollTop += 120;
                await new Promise(requestAnimationFrame);
                const now = performance.now();
                frames.push(now - last);
                last = now;
                look();
                still = region.scrollTop === before ? still + 1 : 0;
              }
              frames.sort((a, b) => a - b);
              return {
                seen: [...seen],
                median: frames[frames.length >> 1],
                worst: frames[frames.length - 1],
                p95: frames[Math.floor(frames.length * 0.95)],
                rows: region.querySelectorAll('.st-road-row').length,
              };
            }""";

    private static Locator row(Page page, String code) {
        return page.locator(".st-road-row[data-code='" + code + "']");
    }

    /** Where the bar lies once the picture has the width of its place. */
    private static BoundingBox bar(Page page, String code) {
        var body = page.locator(".st-bar[data-bar='" + code + "'] .st-body");
        for (int i = 0; i < 50; i++) {
            var before = body.boundingBox();
            page.waitForTimeout(300);
            var now = body.boundingBox();
            if (before != null && now != null && before.x == now.x && before.width == now.width) {
                return now;
            }
        }
        throw new AssertionError("The bar of " + code + " does not come to rest");
    }

    private static Locator why(Page page) {
        return page.locator("vaadin-tab").nth(1);
    }

    @Test
    void row38NineteenMeasuresOnOnePageFiveOfThemWithoutEnd() {
        try (var team = browser.visit(1440)) {
            var page = team.open(program.url("/zeitplan")).login("kernteam").page();
            assertThat(page.locator(".st-page-header")).containsText("19 Maßnahmen, 5 fortlaufend, 248–260 Monate");
            assertThat(page.locator(".st-road-row[data-code*='-']")).hasCount(19);
        }
    }

    @Test
    void keyboardAloneReachesRowsRelationsScalesAndTheMeasure() {
        try (var team = browser.visit(1440)) {
            var page = team.open(program.url("/zeitplan")).login("kernteam").page();
            page.locator(".st-road-region").focus();
            page.keyboard().press("Tab");
            assertThat(row(page, "B1-A")).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(row(page, "B1-B")).isFocused();
            assertThat(row(page, "B1-B")).hasAttribute("aria-selected", "true");
            assertThat(why(page)).containsText("B1-B");
            assertThat(page).hasURL(Pattern.compile("zeile=B1-B"));

            page.keyboard().press("ArrowRight");
            var tie = page.locator(".st-road-tie:focus");
            assertThat(tie).containsText("B1-A");
            assertThat(page.locator(".st-tie.st-chosen")).hasCount(1);
            page.keyboard().press("Enter");
            assertThat(row(page, "B1-A")).isFocused();

            page.keyboard().press("End");
            assertThat(row(page, "U3-B")).isFocused();
            page.keyboard().press("Home");
            assertThat(row(page, "B1-A")).isFocused();

            page.keyboard().press("+");
            assertThat(page).hasURL(Pattern.compile("massstab=months"));
            assertThat(row(page, "B1-A")).isFocused();
            page.keyboard().press("-");
            assertThat(page.locator(".st-tick").first()).containsText("Q");
            assertThat(row(page, "B1-A")).isFocused();

            page.keyboard().press("Tab");
            assertThat(page.locator(".st-road-fold[data-fold='B1']")).isFocused();
            page.keyboard().press("Enter");
            assertThat(row(page, "B1")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(row(page, "B1-A")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("B1-A");
        }
    }

    @Test
    void mouseSelectsFoldsAndOpens() {
        try (var team = browser.visit(1440)) {
            var page = team.open(program.url("/zeitplan")).login("kernteam").page();
            var bar = bar(page, "B2-B");
            page.mouse().click(bar.x + bar.width / 2, bar.y + bar.height / 2);
            assertThat(row(page, "B2-B")).hasAttribute("aria-selected", "true");
            assertThat(why(page)).containsText("B2-B");

            page.locator(".st-road-fold[data-fold='B1']").click();
            assertThat(row(page, "B1")).isFocused();
            assertThat(row(page, "B1-A")).hasCount(0);
            page.locator(".st-road-fold[data-fold='B1']").click();
            assertThat(row(page, "B1-A")).isFocused();

            page.locator("#layer-ties").click();
            assertThat(page.locator(".st-road-piece .st-tie")).hasCount(0);
            row(page, "B2-B").dblclick();
            assertThat(page.locator("h1")).containsText("B2-B");
            page.goBack();
            assertThat(page.locator(".st-road-piece .st-tie")).hasCount(0);
        }
    }

    /** The live plan is never changed by a slip of the mouse. */
    @Test
    void barsOfTheLivePlanStayWhereTheyAre() {
        try (var team = browser.visit(1440)) {
            var page = team.open(program.url("/zeitplan")).login("kernteam").page();
            var name = row(page, "B2-B").getAttribute("aria-label");
            var bar = bar(page, "B2-B");
            page.mouse().move(bar.x + 20, bar.y + 4);
            page.mouse().down();
            page.mouse().move(bar.x + 150, bar.y + 4);
            page.mouse().up();
            row(page, "B2-B").focus();
            page.keyboard().press("Alt+ArrowRight");
            team.settle();
            assertThat(row(page, "B2-B")).hasAttribute("aria-label", name);
        }
    }

    @Test
    void thousandMeasuresAreAllReached() {
        try (var crowded = Program.demo();
                var team = browser.visit(1440)) {
            fill(crowded);
            var page = team.open(crowded.url("/zeitplan")).login("kernteam").page();
            assertThat(page.locator(".st-road-grid")).hasAttribute("aria-rowcount", String.valueOf(MANY + 21));
            page.locator(".st-road-region").evaluate("e => e.scrollIntoView()");
            @SuppressWarnings("unchecked")
            var run = (java.util.Map<String, Object>) page.evaluate(SCROLL);
            System.out.printf(
                    "scrolling %d rows: median frame %s ms, 95 %% below %s ms, worst %s ms, rows in the page %s%n",
                    MANY + 19, run.get("median"), run.get("p95"), run.get("worst"), run.get("rows"));
            @SuppressWarnings("unchecked")
            var seen = (List<String>) run.get("seen");
            assertThat(seen).hasSize(MANY + 19);
            assertThat(((Number) run.get("rows")).intValue())
                    .as("rows that are far away are let go")
                    .isLessThan(400);
            endIsReachedByOneKey(page);
            assertThat(page.locator(".st-road-table tbody tr")).hasCount(200);
            page.evaluate("window.print = () => { window.printed = true }");
            page.evaluate("() => document.querySelector('.st-road').roadmap.print()");
            page.waitForFunction("window.printed");
            assertThat(page.locator(".st-road-row")).hasCount(MANY + 19);
        }
    }

    private static void endIsReachedByOneKey(Page page) {
        page.locator(".st-road-region").evaluate("e => e.scrollTop = 0");
        row(page, "B1-A").focus();
        page.keyboard().press("End");
        assertThat(row(page, "U3-M%04d".formatted(MANY - 1))).isFocused();
        page.keyboard().press("Home");
        assertThat(row(page, "B1-A")).isFocused();
    }

    /** Measures in all blocks, and relations between some of them. */
    private static void fill(Program crowded) {
        var context = crowded.context();
        var caller =
                Caller.system(context.getBean(Tenants.class).all().getFirst().id());
        var programme = context.getBean(ProgrammeService.class).programme(caller, "EGOV", null);
        TransactionOperations<?> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            var made = measures(crowded, caller, programme);
            for (int i = 0; i < TIES; i++) {
                context.getBean(PlanService.class)
                        .save(caller, requires(programme, made.get(i * 5 + 40), made.get(i * 5)));
            }
            return null;
        });
    }

    private static List<Measure> measures(Program crowded, Caller caller, Programme programme) {
        var blocks = crowded.context().getBean(ProgrammeService.class).blocks(caller, programme.id(), null);
        var made = new ArrayList<Measure>();
        for (int i = 0; i < MANY; i++) {
            var start = LocalDate.of(2020, 8, 1).plusDays(i % 700);
            var block = blocks.get(i % blocks.size());
            made.add(crowded.context()
                    .getBean(MeasureService.class)
                    .save(
                            caller,
                            new Measure(
                                            MeasureId.next(),
                                            0,
                                            programme.id(),
                                            block.id(),
                                            block.code() + "-M%04d".formatted(i),
                                            null,
                                            List.of(),
                                            "Maßnahme " + i,
                                            null,
                                            null,
                                            List.of(),
                                            List.of(),
                                            null,
                                            null,
                                            new Duration(6, 12, i % 9 == 0, null),
                                            null,
                                            null,
                                            null,
                                            null,
                                            MeasureState.PLANNED,
                                            null,
                                            List.of(),
                                            List.of(),
                                            List.of())
                                    .toBuilder()
                                            .start(ImpreciseDate.day(start))
                                            .end(ImpreciseDate.day(start.plusDays(200 + i % 300)))
                                            .baselineStart(ImpreciseDate.day(start))
                                            .baselineEnd(ImpreciseDate.day(start.plusDays(180)))
                                            .build()));
        }
        return made;
    }

    private static Relation requires(Programme programme, Measure second, Measure first) {
        return new Relation(
                RelationId.next(),
                0,
                programme.id(),
                new NodeRef(NodeRef.Kind.MEASURE, second.key()),
                RelationType.REQUIRES,
                new NodeRef(NodeRef.Kind.MEASURE, first.key()),
                Link.FS,
                null,
                false,
                null,
                true,
                true,
                null,
                null);
    }
}
