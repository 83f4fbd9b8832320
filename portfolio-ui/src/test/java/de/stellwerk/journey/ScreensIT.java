package de.stellwerk.journey;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.stellwerk.api.ApiClient;
import de.stellwerk.journey.Browser.Visit;
import de.stellwerk.server.DemoAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every screen at the desk and in the hand, light and dark: without barriers, nowhere wider than the screen, and as pictures in
 * target/screens for the eye. {@code -Dit.test=*ScreensIT -Dstellwerk.screens=measure} takes those whose names begin so,
 * {@code -Dstellwerk.pictures=all} takes pictures of all of {@link #WIDTHS}, light and dark.
 */
class ScreensIT {
    private static final int DESK = 1440;
    private static final int HAND = 390;
    private static final String COLUMNS = ".st-column-chooser > vaadin-button";
    /** 720 px are 1440 px at 200 % zoom, 320 px are 1280 px at 400 %. */
    private static final int[] WIDTHS = {1920, DESK, 768, 720, HAND, 320};

    private static final boolean ALL_PICTURES =
            System.getProperty("stellwerk.pictures", "").equals("all");
    /** Where the handbook's pictures land; {@code ./stellwerk pictures} puts them into docs/images. */
    private static final String HANDBOOK = "handbook/";

    private static final Path HANDBOOK_TEXT = Path.of("..", "docs", "handbuch.md");
    private static final Pattern HANDBOOK_PICTURE = Pattern.compile("\\]\\(images/([^)]+)\\.png\\)");
    private static final String ONLY = System.getProperty("stellwerk.screens", "");

    private static Program program;
    private static Browser browser;
    private static SampleReports reports;
    private static final Map<String, Visit> VISITS = new HashMap<>();
    private static Set<String> inHandbook;

    private static final String CHOOSE = """
            (picker, day) => {
              picker.value = day;
              picker.dispatchEvent(new CustomEvent('change'));
            }""";

    /**
     * One page in one state.
     *
     * @param account who sees it, empty: nobody is logged in
     * @param reach what is to be done on the page before it is looked at
     */
    record Screen(String name, String account, String path, Consumer<Page> reach) {
        Screen(String name, String account, String path) {
            this(name, account, path, _ -> {});
        }
    }

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(Path.of("target", "screens", HANDBOOK));
        inHandbook = HANDBOOK_PICTURE
                .matcher(Files.readString(HANDBOOK_TEXT))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        program = Program.demo();
        browser = new Browser();
        reports = SampleReports.of(visit("projektbuero").page(), program);
    }

    @AfterAll
    static void stop() {
        VISITS.values().forEach(Visit::close);
        VISITS.clear();
        browser.close();
        program.close();
    }

    /** One session per account, so that nobody logs in twice. */
    private static Visit visit(String account) {
        return VISITS.computeIfAbsent(account, who -> {
            var visit = browser.visit(DESK);
            return who.isEmpty() ? visit : visit.open(program.url("/anmelden")).login(who);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyScreenIsWithoutBarriersAndFits() {
        return mine().flatMap(List::stream)
                .filter(screen -> screen.name().startsWith(ONLY))
                .map(screen -> dynamicTest(screen.name(), () -> look(screen)));
    }

    @Test
    void handbookShowsScreensThatThereAre() {
        Assertions.assertThat(Stream.concat(firstHalf(), secondHalf())
                        .flatMap(List::stream)
                        .map(Screen::name))
                .containsAll(inHandbook);
        Assertions.assertThat(inHandbook)
                .isNotEmpty()
                .allMatch(name -> Files.exists(HANDBOOK_TEXT.resolveSibling("images/" + name + ".png")));
    }

    /** {@link OtherScreensIT} looks at the other half at the same time. */
    Stream<List<Screen>> mine() {
        return firstHalf();
    }

    private static Stream<List<Screen>> firstHalf() {
        return Stream.of(frame(), overview(), measures(), statusReports(), programmeReports());
    }

    static Stream<List<Screen>> secondHalf() {
        return Stream.of(roadmap(), scenarios(), registers(), roles(), administration(), system());
    }

    private static List<Screen> frame() {
        return List.of(
                new Screen("login", "", "/anmelden"),
                new Screen("form", "", "/formular"),
                new Screen(
                        "form-hand-out",
                        "kernteam",
                        reports.status("U2-B", "2020-06"),
                        open("#form", "[role=dialog] #form-make")),
                new Screen("form-found", "", "/formular", ScreensIT::giveBackForm),
                new Screen("form-refused", "", "/formular", page -> {
                    page.locator("vaadin-upload input[type=file]").setInputFiles(BrokenWorkbook.file());
                    page.locator(".st-message").first().waitFor();
                }),
                new Screen("forbidden", "lenkung", "/verwaltung"),
                new Screen("not-found", "lenkung", "/gibt-es-nicht"),
                new Screen("frame-menu", "kernteam", "/profil", open("#rollenmenue", "vaadin-menu-bar-list-box")),
                new Screen(
                        "frame-stichtag",
                        "kernteam",
                        "/profil",
                        open("#stichtag", "vaadin-popover vaadin-date-picker")));
    }

    private static List<Screen> overview() {
        return List.of(
                new Screen("overview", "kernteam", "/"),
                new Screen("overview-past", "revision", "/?stichtag=2020-04-30"),
                new Screen("overview-committee", "lenkung", "/"));
    }

    private static List<Screen> measures() {
        return List.of(
                new Screen("measures", "kernteam", "/massnahmen"),
                new Screen("measures-filtered", "kernteam", "/massnahmen?prioritaet=high&suche=E-Akte"),
                new Screen("measures-none", "kernteam", "/massnahmen?suche=gibtesnicht"),
                new Screen("measures-columns", "kernteam", "/massnahmen", open(COLUMNS, ".st-column-row")),
                new Screen("measures-view-save", "leitung", "/massnahmen", open("#save-view", "#view-name input")),
                new Screen("measures-views", "lenkung", "/massnahmen?ampel=red,yellow", ScreensIT::saveView),
                new Screen("measures-selected", "kernteam", "/massnahmen", ScreensIT::selectTwo),
                new Screen("measures-bulk", "kernteam", "/massnahmen", ScreensIT::openBulk),
                new Screen("measures-changed", "kernteam", "/massnahmen?baustein=U3", page -> {
                    openBulk(page);
                    page.locator(".st-bulk-dialog vaadin-combo-box input").fill("Stabsstelle Digitalisierung");
                    page.keyboard().press("Enter");
                    page.locator("#bulk-change").click();
                    page.locator(".st-message .st-undo").waitFor();
                }),
                new Screen("measure-undo", "kernteam", "/massnahmen/U3-A", page -> {
                    open("#edit-measure", "[role=dialog] vaadin-text-field").accept(page);
                    page.locator("[role=dialog] vaadin-text-area textarea")
                            .first()
                            .fill("Neu beschrieben.");
                    page.locator("[role=dialog] vaadin-button[theme~=primary]").click();
                    page.locator(".st-notice .st-undo").waitFor();
                }),
                new Screen("measure-profile", "kernteam", "/massnahmen/B1-B/steckbrief"),
                new Screen("measure-plan", "kernteam", "/massnahmen/B1-B/plan"),
                new Screen("measure-reports", "kernteam", "/massnahmen/B1-B/berichte"),
                new Screen(
                        "measure-trend",
                        "kernteam",
                        "/massnahmen/B1-B/berichte",
                        open("#trend-as-table", ".st-trend-dates")),
                new Screen("measure-history", "kernteam", "/massnahmen/B1-B/verlauf"),
                new Screen(
                        "measure-edit",
                        "kernteam",
                        "/massnahmen/B1-B",
                        open("#edit-measure", "[role=dialog] vaadin-text-field")),
                new Screen("milestones", "kernteam", "/meilensteine"),
                new Screen("probability", "lenkung", "/wahrscheinlichkeit", page -> {
                    page.locator(".st-chances details > summary").first().click();
                    page.locator(".st-ends").waitFor();
                }),
                new Screen("baselines", "kernteam", "/basisplaene", page -> {
                    page.locator(".st-comparison vaadin-button").first().click();
                    page.locator(".st-comparison-milestone").first().waitFor();
                }),
                new Screen("baselines-moved", "lenkung", "/basisplaene?zeigen=abweichend"),
                new Screen(
                        "baseline-set", "projektbuero", "/basisplaene", open("#set-baseline", "#baseline-name input")),
                new Screen("baselines-past", "revision", "/basisplaene?stichtag=2020-01-31"));
    }

    private static void selectTwo(Page page) {
        var boxes = page.locator("vaadin-grid-cell-content vaadin-checkbox");
        boxes.nth(1).click();
        boxes.nth(2).click();
        page.locator(".st-selection-actions").waitFor();
    }

    private static void openBulk(Page page) {
        selectTwo(page);
        page.locator(".st-selection-actions vaadin-button").nth(4).click();
        page.locator("#bulk-change").waitFor();
    }

    private static void saveView(Page page) {
        page.locator("#save-view").click();
        page.locator("#view-name input").fill("Was uns Sorgen macht");
        page.locator("#view-save").click();
        page.locator("#manage-view").waitFor();
    }

    private static List<Screen> statusReports() {
        return List.of(
                new Screen("reports-mine", "leitung", "/statusberichte"),
                new Screen("report-draft", "leitung", reports.status("B1-B", "2020-06")),
                new Screen("report-submitted", "leitung2", reports.status("B2-B", "2020-06")),
                new Screen("report-check", "projektbuero", reports.status("B3-D", "2020-06")),
                new Screen("asked-names", "projektbuero", reports.status("B3-D", "2020-06"), ScreensIT::askAboutNames),
                new Screen("report-returned", "kernteam", reports.status("U2-B", "2020-06")),
                new Screen("report-released", "leitung", reports.status("B1-C", "2020-06")),
                new Screen("board", "projektbuero", "/statusberichte/stand"),
                new Screen("notice-bell", "leitung", "/", open("#hinweise", ".st-bell-list")),
                new Screen("notice-profile", "leitung", "/profil", page -> {
                    page.locator("#make-calendar-link").click();
                    page.locator("#calendar-link input").waitFor();
                }),
                new Screen("notice-rules", "projektbuero", "/verwaltung/berichtskalender", page -> {
                    page.locator("#edit-notices").click();
                    page.locator("[role=dialog] vaadin-integer-field").first().waitFor();
                }),
                new Screen("reports-check", "projektbuero", "/statusberichte/pruefen"),
                new Screen("reports-reliability", "projektbuero", "/statusberichte/verlaesslichkeit"),
                new Screen("reports-archive", "projektbuero", "/statusberichte/archiv"),
                new Screen("reports-old-forms", "projektbuero", "/statusberichte/altformulare", page -> {
                    page.locator("vaadin-upload input[type=file]").setInputFiles(BrokenWorkbook.file());
                    page.locator(".st-admin table").first().waitFor();
                }));
    }

    /** Judges a risk, so that the matrix shows it, and opens it again. */
    private static void judgeRisk(Page page) {
        var api = new ApiClient(
                URI.create(program.url("/")),
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(("kernteam:" + DemoAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8)),
                "If-Match",
                "*");
        var judged = Map.of(
                "R-07", new int[] {4, 4}, "R-02", new int[] {5, 3}, "R-11", new int[] {3, 4}, "R-04", new int[] {3, 2});
        judged.forEach((number, figures) -> api.put(
                "programmes/EGOV/risks/" + number,
                "{\"category\":\"STAFF\",\"probability\":" + figures[0] + ",\"impact\":" + figures[1] + "}"));
        page.reload();
        page.locator("#risk-R-02").click();
        page.locator("[role=dialog] #risk-save").waitFor();
    }

    /** Handed out by the core team, filled in with a spreadsheet program, and uploaded by somebody without a login. */
    private static void giveBackForm(Page page) {
        var team = visit("kernteam")
                .open(program.url(reports.status("U2-B", "2020-06")))
                .page();
        open("#form", "[role=dialog] #form-make").accept(team);
        var file =
                team.waitForDownload(() -> team.locator("#form-make").click()).path();
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().startsWith("Wesentliche")) {
                        book.getSheetAt(0)
                                .getRow(row.getRowNum() + 1)
                                .getCell(cell.getColumnIndex())
                                .setCellValue("Schulungen in drei Fachdiensten abgeschlossen.");
                    }
                }
            }
            var filled = Files.createTempFile("formular", ".xlsx");
            try (var out = Files.newOutputStream(filled)) {
                book.write(out);
            }
            page.locator("vaadin-upload input[type=file]").setInputFiles(filled);
            page.locator(".st-form-differences").first().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody is known by a word of the report. */
    private static void askAboutNames(Page page) {
        var admin =
                Base64.getEncoder().encodeToString(("admin:" + DemoAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8));
        new ApiClient(URI.create(program.url("/")), "Authorization", "Basic " + admin)
                .post("users", "{\"name\":\"Jana Vergleich\",\"grants\":[]}");
        page.locator("#release").click();
        page.locator("#names-reason input").waitFor();
    }

    private static List<Screen> programmeReports() {
        return List.of(
                new Screen("programme-reports", "projektbuero", "/programmberichte"),
                new Screen("programme-report-approved", "lenkung", reports.programme("2020-Q1")),
                new Screen("programme-report-builder", "projektbuero", "/programmberichte", page -> {
                    page.locator("#create").click();
                    page.waitForURL("**/programmberichte/*-*");
                }));
    }

    private static List<Screen> roadmap() {
        return List.of(
                new Screen("roadmap", "kernteam", "/zeitplan?zeile=B1-B"),
                new Screen("roadmap-why", "kernteam", "/zeitplan?zeile=B1-B&reiter=why&massstab=months"),
                new Screen("roadmap-chain", "lenkung", "/zeitplan?reiter=chain&massstab=years&ebenen=milestones"),
                new Screen("roadmap-deadlines", "kernteam", "/zeitplan?reiter=deadlines&zu=B1,B2"),
                new Screen("roadmap-past", "revision", "/zeitplan?stichtag=2020-01-31"),
                new Screen("roadmap-none", "kernteam", "/zeitplan?suche=gibtesnicht"),
                new Screen("roadmap-tie", "kernteam", "/zeitplan", page -> {
                    page.locator(".st-road-row[data-code='B1-B']").click();
                    page.keyboard().press("ArrowRight");
                    page.locator(".st-road-tie:focus").waitFor();
                }));
    }

    private static List<Screen> scenarios() {
        return List.of(
                new Screen("scenario-none", "lenkung", "/varianten"),
                new Screen("scenario-draft", "kernteam", "/varianten/neu?massnahme=B1-B&monate=3"),
                new Screen("scenario-empty", "kernteam", "/varianten/neu"),
                new Screen("scenario-measure", "kernteam", "/varianten/neu", page -> {
                    page.locator("#add-measure").click();
                    page.locator("#change-measure input").fill("B3-A");
                    page.locator("vaadin-combo-box-item")
                            .getByText("B3-A")
                            .first()
                            .waitFor();
                    page.keyboard().press("ArrowDown");
                    page.keyboard().press("Enter");
                    page.locator("#change-shift input").fill("6");
                    page.keyboard().press("Tab");
                    page.locator("#consequence:not(:empty)").waitFor();
                }),
                new Screen(
                        "scenario-relation", "kernteam", "/varianten/neu", open("#add-relation", "#change-from input")),
                new Screen("scenario-stored", "projektbuero", "/varianten/neu?massnahme=B1-B&monate=6", page -> {
                    page.locator("#save").click();
                    page.locator("#scenario-store").click();
                    page.locator("#merge").waitFor();
                }),
                new Screen("scenario-list", "projektbuero", "/varianten"),
                new Screen("scenario-merge", "projektbuero", "/varianten", page -> {
                    page.locator("td a, th a").first().click();
                    page.locator("#merge").click();
                    page.locator("#question-yes").waitFor();
                }));
    }

    private static List<Screen> registers() {
        return List.of(
                new Screen("roles-risks", "kernteam", "/risiken?zustand=all"),
                new Screen("risks-dialog", "kernteam", "/risiken", ScreensIT::judgeRisk),
                new Screen("risks-matrix", "lenkung", "/risiken?sortierung=value"),
                new Screen("roles-risks-none", "kernteam", "/risiken?suche=gibtesnicht"),
                new Screen("roles-decisions", "lenkung", "/entscheidungen"),
                new Screen("roles-decisions-past", "revision", "/entscheidungen?stichtag=2020-04-30"),
                new Screen("roles-search", "kernteam", "/profil", page -> {
                    page.keyboard().press("Control+k");
                    page.locator("#search-field input").fill("E-Akte");
                    page.locator(".st-search-hit").first().waitFor();
                }));
    }

    private static List<Screen> roles() {
        return List.of(
                new Screen("roles-liaison", "lotse", "/fachdienst"),
                new Screen("roles-liaison-give", "lotse", "/fachdienst", page -> {
                    page.locator("#give-feedback").click();
                    page.locator("#feedback-text textarea").fill("Bitte zwei Scanner für das Servicebüro.");
                }),
                new Screen("roles-liaison-given", "lotse", "/fachdienst", page -> {
                    page.locator("#give-feedback").click();
                    page.locator("#feedback-text textarea").fill("Bitte zwei Scanner für das Servicebüro.");
                    page.locator("#feedback-send").click();
                    page.locator(".st-feedback").waitFor();
                }),
                new Screen("roles-feedback", "kernteam", "/rueckmeldungen"),
                new Screen("meetings", "projektbuero", "/sitzungen"),
                new Screen("meeting-create", "projektbuero", "/sitzungen", open("#create-meeting", "#meeting-save")),
                new Screen("meeting", "lenkung", "/sitzungen", page -> {
                    page.locator("a:has-text('22.01.2020')").click();
                    page.waitForURL("**/sitzungen/*-*");
                    page.locator(".st-agenda").waitFor();
                }),
                new Screen("meeting-outcome", "lenkung", "/sitzungen", page -> {
                    page.locator("a:has-text('22.01.2020')").click();
                    page.locator(".st-agenda vaadin-button").nth(1).click();
                    page.locator("#meeting-save").waitFor();
                }),
                new Screen("roles-consultations", "beteiligte", "/beteiligung"),
                new Screen("roles-consultations-all", "kernteam", "/beteiligung"),
                new Screen(
                        "roles-consultation-put",
                        "kernteam",
                        "/beteiligung",
                        open("#put-measure", "[role=dialog] vaadin-combo-box")),
                new Screen(
                        "roles-consultation-state",
                        "beteiligte",
                        "/beteiligung",
                        open(".st-consultations vaadin-button", "[role=dialog] vaadin-combo-box")),
                new Screen(
                        "roles-journal",
                        "revision",
                        "/journal?nummer=B1-B",
                        page -> page.locator(".st-details > summary").nth(2).click()));
    }

    private static List<Screen> system() {
        return List.of(
                new Screen("import", "kernteam", "/import"),
                new Screen("import-problems", "kernteam", "/import", page -> {
                    page.locator("vaadin-upload input[type=file]").setInputFiles(BrokenWorkbook.file());
                    page.locator("caption").first().waitFor();
                }),
                new Screen("profile", "kernteam", "/profil"));
    }

    private static List<Screen> administration() {
        return List.of(
                new Screen("admin", "admin", "/verwaltung"),
                new Screen("admin-people", "admin", "/verwaltung/personen"),
                new Screen(
                        "admin-person",
                        "admin",
                        "/verwaltung/personen",
                        open("#new-person", "[role=dialog] vaadin-text-field")),
                new Screen("asked-erase", "admin", "/verwaltung/personen", page -> {
                    page.locator("td vaadin-button[aria-label^='Löschen']")
                            .first()
                            .click();
                    page.locator("#erase-reason input").waitFor();
                }),
                new Screen("admin-departments", "admin", "/verwaltung/fachdienste"),
                new Screen(
                        "admin-department",
                        "admin",
                        "/verwaltung/fachdienste",
                        open("#new-department", "[role=dialog] vaadin-text-field")),
                new Screen(
                        "admin-department-period",
                        "admin",
                        "/verwaltung/fachdienste",
                        open("#new-department", "[role=dialog] vaadin-text-field")
                                .andThen(page -> period(page, "Haushaltsplanung"))),
                new Screen("admin-calendar", "admin", "/verwaltung/kalender"),
                new Screen("admin-calendar-edit", "admin", "/verwaltung/kalender", page -> {
                    page.locator("#edit-calendar").click();
                    page.locator("[role=dialog] vaadin-checkbox").nth(1).click();
                    page.getByText("Zusätzlich frei bis Ende nächsten Jahres").waitFor();
                }),
                new Screen("admin-bodies", "kernteam", "/verwaltung/gremien"),
                new Screen(
                        "admin-body",
                        "kernteam",
                        "/verwaltung/gremien",
                        open(".st-admin td vaadin-button", "[role=dialog] vaadin-text-field")),
                new Screen("admin-costs", "projektbuero", "/verwaltung/kostenklassen"),
                new Screen("admin-costs-edit", "projektbuero", "/verwaltung/kostenklassen", page -> {
                    page.locator("#edit-costs").click();
                    page.locator("[role=dialog] .st-cost-class").first().waitFor();
                    page.locator("[role=dialog] .st-cost-class vaadin-text-field input")
                            .nth(4)
                            .fill("viel");
                    page.getByText("Speichern und schließen").click();
                    page.getByText("Bitte einen Betrag angeben").waitFor();
                }),
                new Screen("admin-budget", "projektbuero", "/verwaltung/kostenklassen", page -> {
                    page.locator("#edit-budget").click();
                    period(page, "Interimszeit");
                    page.getByText("dann an einem anderen Tag").waitFor();
                }),
                new Screen("admin-reporting", "projektbuero", "/verwaltung/berichtskalender"),
                new Screen("admin-reporting-edit", "projektbuero", "/verwaltung/berichtskalender", page -> {
                    page.locator("#edit-reporting").click();
                    page.locator("[role=dialog] vaadin-integer-field input").fill("10");
                    page.keyboard().press("Tab");
                    page.locator("[role=dialog] table").waitFor();
                }));
    }

    /** Fills a new row of the open dialog; the days without their calendars, which stay in the page once they were open. */
    private static void period(Page page, String occasion) {
        page.getByText("Zeitraum hinzufügen").click();
        var days = page.locator("[role=dialog] .st-period vaadin-date-picker");
        days.nth(0).evaluate(CHOOSE, "2020-10-01");
        days.nth(1).evaluate(CHOOSE, "2021-01-31");
        page.locator("[role=dialog] .st-period vaadin-text-field input").fill(occasion);
        page.keyboard().press("Tab");
    }

    private static Consumer<Page> open(String button, String appears) {
        return page -> {
            page.locator(button).first().click();
            page.locator(appears).first().waitFor();
        };
    }

    private static void look(Screen screen) {
        var visit = visit(screen.account()).look(DESK, ColorScheme.LIGHT).open(program.url(screen.path()));
        screen.reach().accept(visit.page());
        visit.settle();
        if (inHandbook.contains(screen.name())) {
            visit.picture(HANDBOOK + screen.name());
        }
        look(visit, screen.name());
    }

    private static void look(Visit visit, String name) {
        for (int width : WIDTHS) {
            visit.look(width, ColorScheme.LIGHT).fitsTheScreen();
            picture(visit, name, width, ColorScheme.LIGHT, ALL_PICTURES || width == DESK);
            picture(visit, name, width, ColorScheme.DARK, ALL_PICTURES || width == HAND);
        }
        for (int width : new int[] {DESK, HAND}) {
            visit.look(width, ColorScheme.LIGHT).hasNoBarriers();
        }
        visit.look(HAND, ColorScheme.DARK).hasContrast();
        Assertions.assertThat(visit.page().locator("table:not(:has(> caption))").all())
                .as("tables without a caption")
                .isEmpty();
    }

    private static void picture(Visit visit, String name, int width, ColorScheme scheme, boolean wanted) {
        if (wanted) {
            visit.look(width, scheme)
                    .wholePicture(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    @TestFactory
    Stream<DynamicTest> paperShowsOnlyThePage() {
        return Stream.of(
                        new Screen("overview", "kernteam", "/"),
                        new Screen("measure", "kernteam", "/massnahmen/B1-B/plan"),
                        new Screen("roadmap", "kernteam", "/zeitplan"),
                        new Screen("report", "leitung", reports.status("B1-B", "2020-06")),
                        new Screen("programme-report", "lenkung", reports.programme("2020-Q1")))
                .filter(screen -> screen.name().startsWith(ONLY))
                .map(screen -> dynamicTest(screen.name(), () -> print(screen)));
    }

    private static void print(Screen screen) throws IOException {
        var visit = visit(screen.account()).look(DESK, ColorScheme.DARK).open(program.url(screen.path()));
        var page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        for (var frame : List.of(".st-topbar", ".st-nav", ".st-page-actions", ".st-footbar", "vaadin-button")) {
            Assertions.assertThat(page.locator(frame).all()).as(frame).noneMatch(part -> part.isVisible());
        }
        Assertions.assertThat(Files.size(visit.print("print-" + screen.name()))).isGreaterThan(5_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
    }

    @TestFactory
    Stream<DynamicTest> theSetupOfANewInstallation() {
        return Stream.of("setup")
                .filter(name -> name.startsWith(ONLY))
                .map(name -> dynamicTest(name, () -> {
                    try (var empty = Program.empty();
                            var visit = browser.visit(DESK)) {
                        look(visit.open(empty.url("/einrichtung")), name);
                    }
                }));
    }
}
