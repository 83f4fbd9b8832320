package de.stellwerk.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenants;
import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.Difference;
import de.stellwerk.exchange.ImportResult;
import de.stellwerk.exchange.ImportResult.Count;
import de.stellwerk.exchange.ImportService;
import de.stellwerk.exchange.Problem;
import de.stellwerk.exchange.SheetKind;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.NotFound;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The programme of another city, as a person filled the template in LibreOffice 7.4: with date cells, year numbers, months shown as
 * "Jan 22", blanks and colours below the data, a hidden column and hidden sheets. Facts from the city of Offenburg's paper 201/21 in
 * own words.
 */
class CityWorkbookTest {
    private final ApplicationContext context = TestDatabase.H2.context();
    private Caller caller;

    @BeforeEach
    void emptyCity() {
        caller = Caller.system(
                context.getBean(Tenants.class).create("Offenburg", "bw", true).id());
    }

    private static byte[] file() throws IOException {
        try (var in = CityWorkbookTest.class.getResourceAsStream("/exchange/offenburg.xlsx")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file()))) {
            edit.accept(workbook);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private ImportResult run(byte[] file, boolean dryRun) throws IOException {
        Book book = new WorkbookReader().read(new ByteArrayInputStream(file));
        return context.getBean(ImportService.class).importProgramme(caller, book, dryRun);
    }

    private Programme programme() {
        return context.getBean(ProgrammeService.class).programme(caller, "OG", null);
    }

    private Measure measure(String code) {
        return context.getBean(MeasureService.class)
                .find(caller, "OG", code, null)
                .measure();
    }

    private static List<Count> counts(ImportResult result) {
        return List.of(SheetKind.values()).stream()
                .map(k -> Objects.requireNonNull(result.counts().get(k)))
                .toList();
    }

    private static final int[] ROWS = {1, 3, 4, 6, 12, 3, 5, 2, 3, 2, 9, 2};

    private static List<Count> all(int created, int unchanged) {
        return java.util.Arrays.stream(ROWS)
                .mapToObj(n -> new Count(created * n, 0, unchanged * n))
                .toList();
    }

    @Test
    void dryRunCountsAndWritesNothing() throws IOException {
        var result = run(file(), true);
        assertThat(result.problems()).isEmpty();
        assertThat(counts(result)).isEqualTo(all(1, 0));
        nothingWasWritten();
    }

    private void nothingWasWritten() {
        assertThatThrownBy(this::programme).isInstanceOf(NotFound.class);
        assertThat(context.getBean(AccessService.class).departments(caller)).isEmpty();
    }

    @Test
    void filledTemplateIsTakenOver() throws IOException {
        assertThat(run(file(), false).problems()).isEmpty();
        assertThat(programme().documentDate()).isEqualTo(LocalDate.of(2021, 10, 22));
        assertThat(programme().reportingSince()).isEqualTo(YearMonth.of(2022, 1));
        assertThat(measure("P1-A").start()).isEqualTo(ImpreciseDate.day(2021, 1, 4));
        assertThat(measure("P1-A").end()).isEqualTo(ImpreciseDate.halfYear(2022, 2));
        assertThat(measure("P2-A").end()).isEqualTo(ImpreciseDate.year(2023));
        assertThat(measure("P4-A").start()).isEqualTo(ImpreciseDate.month(2022, 1));
        assertThat(measure("P4-A").responsible())
                .containsExactly(
                        new Responsible("FB DigIT", Responsible.Part.LEAD),
                        new Responsible("Zentrale Dienste", Responsible.Part.DEPUTY));
        assertThat(measure("Q-B").label()).isEqualTo("21");
        assertThat(measure("Q-F").duration().maxMonths()).isEqualTo(24);
        var deadline = context.getBean(PlanService.class)
                .deadlines(caller, programme().id(), null)
                .getFirst();
        assertThat(deadline.statements())
                .extracting(s -> s.date())
                .containsExactly(ImpreciseDate.year(2023), ImpreciseDate.day(2022, 12, 31));
        var consultations = context.getBean(GovernanceService.class)
                .consultations(caller, measure("P4-A").id());
        assertThat(consultations)
                .allSatisfy(c -> assertThat(c.asked()).isEqualTo(LocalDate.of(2021, 11, 2)))
                .hasSize(2);
    }

    @Test
    void sameFileAgainChangesNothing() throws IOException {
        run(file(), false);
        var again = run(file(), false);
        assertThat(again.problems()).isEmpty();
        assertThat(again.differences()).isEmpty();
        assertThat(counts(again)).isEqualTo(all(0, 1));
        assertThat(measure("P4-A").version()).isEqualTo(1);
    }

    @Test
    void editedFileShowsItsDifferencesAndAppliesThem() throws IOException {
        run(file(), false);
        var edited = edited(w -> {
            cell(w, SheetKind.MEASURES, "P4-A", "Ende").setCellValue(2025);
            cell(w, SheetKind.MEASURES, "P3-A", "Priorität").setCellValue("hoch");
            cell(w, SheetKind.CONSULTATIONS, 3, "Ergebnis").setCellValue("Stellungnahme liegt vor");
        });
        var dry = run(edited, true);
        assertThat(dry.differences())
                .containsExactly(
                        new Difference(SheetKind.MEASURES, "P3-A", "Priorität", "mittel", "hoch"),
                        new Difference(SheetKind.MEASURES, "P4-A", "Ende", "2024", "2025"),
                        new Difference(
                                SheetKind.CONSULTATIONS,
                                "P4-A Datenschutz 02.11.2021",
                                "Ergebnis",
                                null,
                                "Stellungnahme liegt vor"));
        assertThat(measure("P4-A").end()).isEqualTo(ImpreciseDate.year(2024));
        assertThat(run(edited, false)).isEqualTo(dry);
        assertThat(measure("P4-A").end()).isEqualTo(ImpreciseDate.year(2025));
        assertThat(run(edited, true).changesAnything()).isFalse();
    }

    /** Something of every kind that can be wrong. */
    private static void breakAll(XSSFWorkbook w) {
        w.createSheet("Tabelle1").createRow(0).createCell(0).setCellValue("Notizen");
        w.removeSheetAt(w.getSheetIndex(SheetKind.INCONSISTENCIES.title()));
        cell(w, SheetKind.PROGRAMME, 2, "Statusberichte ab").setCellValue("bald");
        cell(w, SheetKind.PROGRAMME, 2, "Fällig am Arbeitstag").setCellValue(6.5);
        cell(w, SheetKind.GOALS, 2, "Code").setCellValue("Z 1");
        cell(w, SheetKind.GOALS, 3, "Rang").setCellValue("Wunsch");
        cell(w, SheetKind.COST_CLASSES, 2, "Von (EUR)").setCellValue("viel");
        cell(w, SheetKind.COST_CLASSES, 3, "Bis (EUR)").setCellValue(99.999);
        cell(w, SheetKind.COST_CLASSES, 5, "Bis (EUR)").setCellValue(1);
        cell(w, SheetKind.BLOCKS, 2, "Ziele").setCellValue("Z9");
        cell(w, SheetKind.BLOCKS, 3, "Kostenklasse").setCellValue(7);
        cell(w, SheetKind.BLOCKS, 5, "Ziele").setBlank();
        breakMeasures(w);
        breakPlan(w);
        breakOrganisation(w);
    }

    private static void breakMeasures(XSSFWorkbook w) {
        cell(w, SheetKind.MEASURES, 2, "Code").setCellValue("P1 A");
        cell(w, SheetKind.MEASURES, 3, "Ende").setCellValue("31.12.2021");
        cell(w, SheetKind.MEASURES, 4, "Ende").setCellValue("31.02.2022");
        cell(w, SheetKind.MEASURES, 4, "Begründung der Priorisierung").setBlank();
        cell(w, SheetKind.MEASURES, 6, "Begründung der Priorisierung").setBlank();
        cell(w, SheetKind.MEASURES, 7, "Fortlaufend").setCellValue("immer");
        cell(w, SheetKind.MEASURES, 8, "Baustein").setCellValue("QQ");
        cell(w, SheetKind.MEASURES, 9, "Gedruckte Nummer").setCellFormula("20+1");
        cell(w, SheetKind.MEASURES, 10, "Partner").setCellErrorValue(FormulaError.NA.getCode());
        cell(w, SheetKind.MEASURES, 11, "Kurztitel").setCellValue("x".repeat(101));
        cell(w, SheetKind.MEASURES, 12, "Code").setCellValue("Q-D");
        cell(w, SheetKind.MEASURES, 13, "Dauer höchstens (Monate)").setCellValue(2);
        cell(w, SheetKind.MEASURES, 14, "Code").setCellValue("Q-G");
    }

    private static void breakPlan(XSSFWorkbook w) {
        cell(w, SheetKind.MILESTONES, 1, "Phase").setCellValue("Abschnitt");
        cell(w, SheetKind.MILESTONES, 3, "Geplant").setCellValue("demnächst");
        cell(w, SheetKind.MILESTONES, 4, "Geplant").setCellValue(2026);
        cell(w, SheetKind.RELATIONS, 3, "Abstand").setCellValue("ein wenig");
        cell(w, SheetKind.RELATIONS, 4, "Bis Meilenstein").setCellValue("MS77");
        cell(w, SheetKind.RELATIONS, 5, "Bestimmt Termine").setCellValue("ja");
        cell(w, SheetKind.RELATIONS, 6, "Nach").setCellValue("P3");
        relation(w, 7, "P4-B", "Q-C");
        relation(w, 8, "Q-C", "P4-B");
        cell(w, SheetKind.DEADLINES, 2, "Gilt").setCellValue("ja");
        cell(w, SheetKind.DEADLINES, 4, "Gilt für").setCellValue("P9-Z");
    }

    private static void relation(XSSFWorkbook w, int row, String from, String to) {
        cell(w, SheetKind.RELATIONS, row, "Von").setCellValue(from);
        cell(w, SheetKind.RELATIONS, row, "Art").setCellValue("setzt voraus");
        cell(w, SheetKind.RELATIONS, row, "Nach").setCellValue(to);
    }

    private static void breakOrganisation(XSSFWorkbook w) {
        cell(w, SheetKind.BODIES, 3, "Art").setCellValue("Lenkungsausschuss");
        cell(w, SheetKind.BODIES, 4, "Sitz").setBlank();
        cell(w, SheetKind.BODIES, 6, "Sitzungen").setCellValue("15.11.2021; jeden Montag");
        cell(w, SheetKind.CONSULTATIONS, 2, "Antwort am").setCellValue("01.11.2021");
        cell(w, SheetKind.CONSULTATIONS, 3, "Befragt am").setCellValue("neulich");
        var names = w.getSheet(SheetKind.DEPARTMENTS.title()).getRow(0);
        names.createCell(3).setCellValue("Name");
        cell(w, SheetKind.DEPARTMENTS, 4, "Code").setCellValue("FIN");
    }

    @Test
    void brokenFileIsRefusedWithAllItsProblemsAndNothingIsWritten() throws IOException {
        var result = run(edited(CityWorkbookTest::breakAll), false);
        assertThat(result.problems())
                .extracting(p -> p.sheet() + " " + p.row() + p.column() + " " + p.rule())
                .containsExactly(
                        "Tabelle1 0 unknownSheet",
                        "Programm 2H monthForm",
                        "Programm 2I wholeNumber",
                        "Ziele 2A codeForm",
                        "Ziele 3C unknownWord",
                        "Kostenklassen 2C numberForm",
                        "Kostenklassen 3D partsOfACent",
                        "Kostenklassen 5D boundsReversed",
                        "Bausteine 2F unknownGoal",
                        "Bausteine 3F unknownGoal",
                        "Bausteine 3I unknownCostClass",
                        "Bausteine 4F unknownGoal",
                        "Bausteine 5F required",
                        "Bausteine 6F unknownGoal",
                        "Maßnahmen 2A codeForm",
                        "Maßnahmen 3Q endBeforeStart",
                        "Maßnahmen 4K rationaleMissing",
                        "Maßnahmen 4Q dateForm",
                        "Maßnahmen 6K rationaleMissing",
                        "Maßnahmen 7N yesOrNo",
                        "Maßnahmen 8B unknownCode",
                        "Maßnahmen 9C formulaInCell",
                        "Maßnahmen 10V errorInCell",
                        "Maßnahmen 11F tooLong",
                        "Maßnahmen 12A codeTwice",
                        "Maßnahmen 13M maxBelowMin",
                        "Maßnahmen 14B required",
                        "Maßnahmen 14E required",
                        "Meilensteine 1 columnMissing",
                        "Meilensteine 1D unknownColumn",
                        "Meilensteine 3F dateForm",
                        "Meilensteine 4F milestoneAfterEnd",
                        "Beziehungen 2C unknownCode",
                        "Beziehungen 3E lagForm",
                        "Beziehungen 4G unknownMilestone",
                        "Beziehungen 5H onlyRequiresMovesDates",
                        "Beziehungen 6C relationToItself",
                        "Beziehungen 8C relationCycle",
                        "Fristen 2F oneEffectiveStatement",
                        "Fristen 4J unknownCode",
                        "Gremien 3C differsFromFirstRow",
                        "Gremien 4E required",
                        "Gremien 6H dayForm",
                        "Konsultationen 2D endBeforeStart",
                        "Konsultationen 3C dayForm",
                        "Fachdienste 1D columnTwice",
                        "Fachdienste 4A codeTwice",
                        "Unstimmigkeiten 0 sheetMissing");
        assertThat(result.differences()).isEmpty();
        nothingWasWritten();
    }

    @Test
    void secondProgrammeInTheFileIsRefused() throws IOException {
        var result = run(
                edited(w -> {
                    cell(w, SheetKind.PROGRAMME, 3, "Code").setCellValue("OG2");
                    cell(w, SheetKind.PROGRAMME, 3, "Name").setCellValue("Zweites");
                    cell(w, SheetKind.PROGRAMME, 3, "Erstes Planungsjahr").setCellValue(2022);
                    cell(w, SheetKind.PROGRAMME, 3, "Letztes Planungsjahr").setCellValue(2025);
                }),
                false);
        assertThat(result.problems())
                .extracting(Problem::sheet, Problem::row, Problem::rule)
                .containsExactly(tuple("Programm", 3, "oneProgramme"));
        nothingWasWritten();
    }

    private static XSSFCell cell(XSSFWorkbook book, SheetKind kind, String code, String header) {
        var sheet = book.getSheet(kind.title());
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            var first = sheet.getRow(i).getCell(0);
            if (first != null && first.toString().equals(code)) {
                return cell(book, kind, i + 1, header);
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** @param row as a person counts, from 1 */
    private static XSSFCell cell(XSSFWorkbook book, SheetKind kind, int row, String header) {
        var sheet = book.getSheet(kind.title());
        XSSFRow to = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        for (var head : sheet.getRow(0)) {
            if (head.getStringCellValue().equals(header)) {
                var cell = to.getCell(head.getColumnIndex());
                return cell == null ? to.createCell(head.getColumnIndex()) : cell;
            }
        }
        throw new IllegalArgumentException(header);
    }
}
