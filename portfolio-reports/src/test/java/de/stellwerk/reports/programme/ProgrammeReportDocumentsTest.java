package de.stellwerk.reports.programme;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.programme.CostRange;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.Musterstadt;
import de.stellwerk.reports.Opened;
import de.stellwerk.shared.Money;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeReportDocumentsTest {
    private static final Pattern CHAPTER = Pattern.compile("([1-7] \\p{Lu}(?:[^.\\n]|\\.(?!\\.))*?)\\.{2,} *(\\d+)");

    private static Opened.Writing xlsx(Snapshot s) {
        return out -> new ProgrammeReportXlsx().write(Musterstadt.report(ProgrammeReportState.DRAFT), s, out);
    }

    private static Opened.Writing docx(Snapshot s) {
        return out -> new ProgrammeReportDocx().write(Musterstadt.report(ProgrammeReportState.DRAFT), s, out);
    }

    private static List<String> row(XSSFRow row) {
        var format = new DataFormatter();
        return java.util.stream.StreamSupport.stream(row.spliterator(), false)
                .map(format::formatCellValue)
                .toList();
    }

    @Test
    void workbookHasFiveSheetsInOrder() throws Exception {
        try (var book = Opened.workbook(xlsx(Musterstadt.snapshot()))) {
            assertThat(book)
                    .extracting(s -> s.getSheetName())
                    .containsExactly("Überblick", "Maßnahmen", "Risiken", "Entscheidungen", "Meilensteine");
            assertThat(Opened.formulas(book)).isEmpty();
        }
    }

    @Test
    void overviewShowsBlocksAndTheirSum() throws Exception {
        try (var book = Opened.workbook(xlsx(Musterstadt.snapshot()))) {
            var sheet = book.getSheet("Überblick");
            assertThat(row(sheet.getRow(1)))
                    .containsExactly(
                            "Programmbericht 2. Quartal 2020 · Digitalisierung"
                                    + " 2018–2021 · Musterstadt (Beispieldaten) · Stichtag 30.06.2020 · Entwurf, Version 1 · PB-2020-02");
            assertThat(row(sheet.getRow(6)))
                    .containsExactly(
                            "B1",
                            "Elektronische Schriftgutverwaltung",
                            "▲\u00A0Gelb",
                            "Zeitplan, Ressourcen",
                            "8",
                            "22",
                            "31.01.2022",
                            "01.01.2022",
                            "3");
            assertThat(row(sheet.getRow(13))).startsWith("U3", "Kommunikation und Beteiligung", "⬚\u00A0Offen");
            assertThat(row(sheet.getRow(14))).containsExactly("Summe", "", "", "", "50", "96", "", "", "");
        }
    }

    @Test
    void measuresShowLightMonthAndReport() throws Exception {
        try (var book = Opened.workbook(xlsx(Musterstadt.snapshot()))) {
            var sheet = book.getSheet("Maßnahmen");
            assertThat(row(sheet.getRow(4)))
                    .containsExactly(
                            "B1-B",
                            "B1",
                            "Einführung eines zentralen DMS und der E-Akte in ausgewählten Pilotbereichen",
                            "laufend",
                            "hoch",
                            "3",
                            "▲\u00A0Gelb",
                            "Mai 2020",
                            "01.02.2020",
                            "31.12.2021",
                            "31.01.2022",
                            "01.01.2022",
                            "Entwurf");
            assertThat(sheet.getLastRowNum()).isEqualTo(2 + 19);
            assertThat(row(sheet.getRow(17))).startsWith("U1-B").endsWith("fehlt");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:M22");
        }
    }

    @Test
    void shortHeadsAreExplainedAndCellsHaveNamedStyles() throws Exception {
        try (var book = Opened.workbook(xlsx(Musterstadt.snapshot()))) {
            var notes = book.getSheet("Maßnahmen").getCellComments().values().stream()
                    .map(c -> c.getAuthor() + ": " + c.getString().getString());
            assertThat(notes)
                    .containsExactlyInAnyOrder(
                            "Projektbüro: Priorität: niedrig, mittel oder hoch",
                            "Projektbüro: Kostenklasse des Bausteins: externe Kosten, ohne internes Personal");
            var names = book.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleList();
            assertThat(names)
                    .extracting(n -> n.getName())
                    .contains("Normal", "Titel", "Kontext", "Tabellenkopf", "Tabellenzelle");
            var title = book.getSheet("Maßnahmen").getRow(0).getCell(0).getCellStyle();
            assertThat(names.stream()
                            .filter(n -> n.getXfId() == title.getCoreXf().getXfId())
                            .map(n -> n.getName()))
                    .containsExactly("Titel");
        }
    }

    @Test
    void row43EverySumSaysThatInternalStaffIsExcluded() throws Exception {
        var sentence = "Kosten nach Kostenklassen: 1.900.000\u00A0€ bis 3.800.000\u00A0€, ohne internes Personal.";
        try (var text = Opened.text(docx(Musterstadt.snapshot()))) {
            assertThat(text.getParagraphs()).extracting(XWPFParagraph::getText).contains(sentence);
        }
        try (var book = Opened.workbook(xlsx(Musterstadt.snapshot()))) {
            assertThat(row(book.getSheet("Überblick").getRow(15))).containsExactly(sentence);
        }
        assertThat(ReportWords.range(new CostRange(Money.euro(0), Money.euro(10), 2)))
                .endsWith("ohne internes Personal; 2 Bausteine sind ohne Kostenklasse.");
    }

    @Test
    void impreciseDateSortsByItsLastDayAndReadsAsStated() throws Exception {
        try (var book = Opened.workbook(xlsx(Musterstadt.snapshot()))) {
            var sheet = book.getSheet("Meilensteine");
            var cell = sheet.getRow(8).getCell(7);
            assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2020-12-31");
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("\"Q4 2020\"");
        }
    }

    @Test
    void emptyRegistersSaySoAndHaveNoFilter() throws Exception {
        try (var book = Opened.workbook(xlsx(Musterstadt.snapshot(List.of(), List.of(), List.of(), List.of())))) {
            var sheet = book.getSheet("Entscheidungen");
            assertThat(row(sheet.getRow(3))).containsExactly("Keine Einträge");
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
        }
    }

    @Test
    void contentsNameTheRealPages(@TempDir Path dir) throws Exception {
        checkContents(Opened.pages(dir, "docx", docx(Musterstadt.snapshot())));
    }

    @Test
    void contentsStandInTwoColumnsOfTheFirstPage(@TempDir Path dir) throws Exception {
        var pages = Opened.pages(dir, "docx", docx(Musterstadt.snapshot()));
        assertThat(pages.getFirst())
                .containsPattern("1 Zusammenfassung und Programmampel\\.+ *1 +5 Wesentliche Risiken\\.+ *6")
                .contains("7 Änderungen seit 22.04.2020")
                .doesNotContain("Musterstadt (Beispieldaten) · Programmbericht");
        assertThat(pages.get(1)).contains("Musterstadt (Beispieldaten) · Programmbericht", "3 Status der Maßnahmen");
    }

    @Test
    void contentsStayRightWithSixtyMeasuresAndThirtyDecisions(@TempDir Path dir) throws Exception {
        var many = Collections.nCopies(30, Musterstadt.decisions().get(1));
        var snapshot =
                Musterstadt.snapshot(Musterstadt.blocksWithMeasures(60), Musterstadt.risks(), many, List.of("B1-1"));
        checkContents(Opened.pages(dir, "docx", docx(snapshot)));
    }

    private static void checkContents(List<String> pages) {
        var contents = CHAPTER.matcher(String.join("\n", pages));
        var found = 0;
        while (contents.find()) {
            var page = Integer.parseInt(contents.group(2));
            assertThat(pages.get(page - 1))
                    .containsPattern("(?m)^ *" + Pattern.quote(contents.group(1).strip()) + " *$");
            found++;
        }
        assertThat(found).isEqualTo(ReportBody.chapters(Musterstadt.snapshot()).size());
    }

    @Test
    void headingsAreInOrderAndTablesHaveHeaderRowsAndDescriptions() throws Exception {
        try (var text = Opened.text(docx(Musterstadt.snapshot()))) {
            assertThat(text.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(ReportBody.chapters(Musterstadt.snapshot()));
            var tables = text.getTables();
            assertThat(tables).allSatisfy(t -> {
                assertThat(t.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
                assertThat(t.getCTTbl().getTblPr().getTblDescription().getVal()).isNotBlank();
            });
            assertThat(tables.subList(2, tables.size()))
                    .allMatch(t -> t.getRow(0).isRepeatHeader());
        }
    }

    @Test
    void olderLightCarriesItsMonthAndAMissingReportIsNamed() throws Exception {
        try (var text = Opened.text(docx(Musterstadt.snapshot()))) {
            var all = new StringBuilder();
            text.getTables().forEach(t -> all.append(t.getText()));
            text.getParagraphs().forEach(p -> all.append(p.getText()));
            assertThat(all)
                    .contains("▲\u00A0Gelb (Mai)")
                    .contains("Juni: Entwurf")
                    .contains("Juni: fehlt");
            assertThat(all).contains("(B1-B, B2-B, B3-D, U1-B, U2-B, U3-A)");
            assertThat(all)
                    .contains("B3-A MS11 Go-live Portal: Der Termin verschiebt sich von 30.09.2020 auf 30.11.2020.");
        }
    }

    @Test
    void withoutDecisionsTheReportSaysSo() throws Exception {
        var snapshot = Musterstadt.snapshot(Musterstadt.blocks(), List.of(), List.of(), List.of());
        try (var text = Opened.text(docx(snapshot))) {
            assertThat(text.getParagraphs()).extracting(XWPFParagraph::getText).contains(ReportBody.NO_DECISIONS);
        }
    }

    @Test
    void openingAsksNothingAndTheLanguageIsGerman() throws Exception {
        try (var text = Opened.text(docx(Musterstadt.snapshot()))) {
            assertThat(text.getDocument().xmlText()).doesNotContain("w:dirty").contains("TOC \\o");
            assertThat(text.isEnforcedUpdateFields()).isFalse();
            assertThat(text.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("de-DE");
        }
    }

    @Test
    void approvedReportCarriesItsApprovalAndHash() throws Exception {
        try (var text = Opened.text(out -> new ProgrammeReportDocx()
                .write(Musterstadt.report(ProgrammeReportState.APPROVED), Musterstadt.snapshot(), out))) {
            assertThat(text.getTables().getFirst().getText()).contains("Genehmigt 13.07.2020, Version 1");
            assertThat(text.getTables().get(1).getText())
                    .doesNotContain("noch offen")
                    .contains("Begründung:");
            assertThat(text.getProperties()
                            .getCustomProperties()
                            .getProperty("stellwerk.pruefsumme")
                            .getLpwstr())
                    .isEqualTo("ab".repeat(32));
        }
    }

    @Test
    void sameReportGivesTheSameBytes() throws Exception {
        var s = Musterstadt.snapshot();
        assertThat(Opened.bytes(xlsx(s))).isEqualTo(Opened.bytes(xlsx(s)));
        assertThat(Opened.bytes(docx(s))).isEqualTo(Opened.bytes(docx(s)));
    }
}
