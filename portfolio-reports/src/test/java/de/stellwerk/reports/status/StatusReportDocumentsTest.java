package de.stellwerk.reports.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.reports.Musterstadt;
import de.stellwerk.reports.Opened;
import de.stellwerk.reports.office.FileNames;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusReportDocumentsTest {
    private final StatusReport report = Musterstadt.statusReport();

    private static Opened.Writing xlsx(StatusReport report) {
        return out -> new StatusReportXlsx().write(Musterstadt.document(report), out);
    }

    private static Opened.Writing docx(StatusReport report) {
        return out -> new StatusReportDocx().write(Musterstadt.document(report), out);
    }

    private static List<NeededDecision> decisions(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Musterstadt::decision).toList();
    }

    private static List<String> filled(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .flatMap(r -> java.util.stream.StreamSupport.stream(r.spliterator(), false))
                .map(c -> (XSSFCell) c)
                .map(c -> c.getReference() + "=" + new org.apache.poi.ss.usermodel.DataFormatter().formatCellValue(c))
                .filter(t -> !t.endsWith("="))
                .toList();
    }

    @Test
    void row120PrintedFormHasItsEightPartsInOrder() throws Exception {
        try (var book = Opened.workbook(xlsx(report))) {
            assertThat(filled(book.getSheetAt(0)))
                    .containsExactly(
                            "A1=Projekt-Statusbericht Juni 2020",
                            "G1=Eingereicht 10.07.2020\nVersion 1",
                            "A2=Digitalisierung 2018–2021 · Musterstadt (Beispieldaten)",
                            "A3=1",
                            "B3=Maßnahme",
                            "C3=B1-B Einführung eines zentralen DMS und der E-Akte in ausgewählten Pilotbereichen",
                            "F3=Baustein",
                            "G3=B1 Elektronische Schriftgutverwaltung",
                            "A4=2",
                            "B4=Verantwortlich",
                            "C4=DMS-Koordination",
                            "F4=Datum",
                            "G4=10.07.2020",
                            "A5=3",
                            "B5=Status",
                            "D5=Begründung",
                            "B6=▲\u00A0Gelb",
                            "D6=Gesamt: Die Frist wird gehalten, wenn das zweite Scan-Team am 15.07.2020 beschlossen"
                                    + " wird; Ende dann 20.12.2021.\n"
                                    + "Zeitplan\u00A0▲\u00A0Gelb: Zweites Scan-Team ab 15.08.2020 holt sechs Wochen auf,"
                                    + " wenn es beschlossen wird.\n"
                                    + "Ressourcen\u00A0▲\u00A0Gelb: Stelle DMS-Koordination ist ausgeschrieben, Besetzung"
                                    + " zum 01.10.2020 erwartet.\n"
                                    + "Qualität\u00A0●\u00A0Grün: Abnahme der Ablagestruktur ohne wesentliche Mängel.",
                            "A7=4",
                            "B7=Risiken",
                            "B8=Aktenaustausch Land zu spät: Schnittstelle ist erst nach dem Pilotbetrieb verfügbar.",
                            "A9=5",
                            "B9=Entscheidungsbedarfe für Kernteam",
                            "H9=Termin",
                            "B10=Zweiten Pilotbereich für die E-Akte auswählen",
                            "H10=31.07.2020",
                            "B11=kein weiterer Entscheidungsbedarf",
                            "H11=–",
                            "A12=6",
                            "B12=Wesentliche Aktivitäten im Berichtsmonat",
                            "B13=" + report.activities(),
                            "A14=7",
                            "B14=Nächster Meilenstein",
                            "F14=Phase",
                            "H14=Termin",
                            "B15=MS07: Pilotbetrieb E-Akte",
                            "F15=Pilot",
                            "H15=01.09.2020",
                            "A16=8",
                            "B16=Nächste Aktivitäten",
                            "B17=" + report.nextActivities(),
                            "A18=" + Form.LEGEND);
        }
    }

    @Test
    void formPrintsOnOnePageOfA4() throws Exception {
        try (var book = Opened.workbook(xlsx(report))) {
            var sheet = book.getSheetAt(0);
            assertThat(book.getPrintArea(0)).isEqualTo("Statusbericht!$A$1:$H$18");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(sheet.getFooter().getLeft()).endsWith("&F");
            assertThat(sheet.getFooter().getRight()).endsWith("Seite &P von &N");
            assertThat(sheet.getMergedRegions().stream().map(Object::toString))
                    .anyMatch(r -> r.contains("A9:A11"))
                    .anyMatch(r -> r.contains("D6:H6"));
        }
    }

    @Test
    void row73DecisionsKeepTheirOrderAndTheFormOfTheirDates() throws Exception {
        var two = List.of(
                new NeededDecision(UUID.randomUUID(), "Pilotbereich festlegen", LocalDate.of(2018, 12, 15), false),
                new NeededDecision(UUID.randomUUID(), "Dienstleister beauftragen", LocalDate.of(2019, 1, 31), false));
        try (var book = Opened.workbook(xlsx(report.toBuilder().decisions(two).build()))) {
            assertThat(filled(book.getSheetAt(0)))
                    .containsSubsequence(
                            "B10=Pilotbereich festlegen",
                            "H10=15.12.2018",
                            "B11=Dienstleister beauftragen",
                            "H11=31.01.2019");
        }
        try (var text = Opened.text(docx(report.toBuilder().decisions(two).build()))) {
            assertThat(text.getTables().getFirst().getText())
                    .containsSubsequence(
                            "Pilotbereich festlegen", "15.12.2018", "Dienstleister beauftragen", "31.01.2019");
        }
    }

    @Test
    void withoutDecisionTheFormSaysSo() throws Exception {
        try (var book =
                Opened.workbook(xlsx(report.toBuilder().decisions(List.of()).build()))) {
            assertThat(filled(book.getSheetAt(0))).contains("B10=kein Entscheidungsbedarf", "H10=–");
        }
    }

    @Test
    void thirtyDecisionsPrintEightAndTheRestOnTheSecondSheet() throws Exception {
        try (var book =
                Opened.workbook(xlsx(report.toBuilder().decisions(decisions(30)).build()))) {
            assertThat(filled(book.getSheet("Statusbericht")))
                    .contains(
                            "B17=Zweiten Pilotbereich für die E-Akte auswählen (8)", "B18=22 weitere siehe Langtexte");
            assertThat(filled(book.getSheet("Langtexte")))
                    .hasSize(1 + 2 * 22)
                    .contains("A2=Entscheidungsbedarf 9, Termin 31.07.2020")
                    .contains("A45=Zweiten Pilotbereich für die E-Akte auswählen (30)");
        }
    }

    @Test
    void hundredThousandCharactersAreCutOnTheFormAndWholeOnTheSecondSheet(@TempDir Path dir) throws Exception {
        var words = Musterstadt.words(100_000);
        var longReport = report.toBuilder().activities(words).build();
        try (var book = Opened.workbook(xlsx(longReport))) {
            assertThat(book.getSheetAt(0).getRow(12).getCell(1).getStringCellValue())
                    .endsWith(FittedForm.CUT);
            var pieces = new StringBuilder();
            var sheet = book.getSheet("Langtexte");
            for (var r = 2; r <= sheet.getLastRowNum(); r++) {
                pieces.append(sheet.getRow(r).getCell(0).getStringCellValue()).append(' ');
            }
            assertThat(pieces.toString().strip()).isEqualTo(words.strip());
        }
        var pages = Opened.pages(dir, "xlsx", xlsx(longReport));
        assertThat(pages.get(0)).contains("Nächste Aktivitäten");
        assertThat(pages.get(1)).contains("Langtexte zum");
    }

    @Test
    void usualReportIsOnePageInLibreOffice(@TempDir Path dir) throws Exception {
        assertThat(Opened.pages(dir, "xlsx", xlsx(report))).hasSize(1);
    }

    @Test
    void formulaTextStaysTextAndControlCharactersGo() throws Exception {
        var evil = "=HYPERLINK(\"http://x\")";
        try (var book = Opened.workbook(xlsx(report.toBuilder()
                .activities(evil)
                .nextActivities("a\u0007b\uD800 😀")
                .build()))) {
            var cell = book.getSheetAt(0).getRow(12).getCell(1);
            assertThat(Opened.formulas(book)).isEmpty();
            assertThat(cell.getStringCellValue()).isEqualTo(evil);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(filled(book.getSheetAt(0))).contains("B17=ab\uFFFD 😀");
        }
    }

    @Test
    void sameReportGivesTheSameBytes() throws Exception {
        assertThat(Opened.bytes(xlsx(report))).isEqualTo(Opened.bytes(xlsx(report)));
        assertThat(Opened.bytes(docx(report))).isEqualTo(Opened.bytes(docx(report)));
    }

    @Test
    void row120TextDocumentHoldsTheEightPartsInOrder() throws Exception {
        try (var text = Opened.text(docx(report))) {
            assertThat(text.getTables().getFirst().getText())
                    .containsSubsequence(
                            "Maßnahme",
                            "Verantwortlich",
                            "Status",
                            "Risiken",
                            "Entscheidungsbedarfe",
                            "Wesentliche Aktivitäten",
                            "Nächster Meilenstein",
                            "Nächste Aktivitäten");
        }
    }

    @Test
    void textDocumentHoldsTheSameRows() throws Exception {
        try (var text =
                Opened.text(docx(report.toBuilder().decisions(decisions(30)).build()))) {
            var table = text.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells().stream().map(c -> c.getText()))
                    .startsWith("1", "Maßnahme")
                    .contains("Baustein");
            assertThat(table.getText()).contains("auswählen (30)").contains("MS07: Pilotbetrieb E-Akte");
        }
    }

    @Test
    void rightToLeftTextIsAParagraphOfItsOwn() throws Exception {
        try (var text = Opened.text(docx(report.toBuilder().lightReason("שלום").build()))) {
            var xml = text.getDocument().xmlText();
            assertThat(xml).contains("<w:bidi/>").contains("<w:rtl/>");
        }
    }

    @Test
    void propertiesNameTheOfficeAndNoPerson() throws Exception {
        try (var book = Opened.workbook(xlsx(report))) {
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Projektbüro");
            assertThat(core.getTitle()).isEqualTo("Projekt-Statusbericht B1-B Juni 2020, Musterstadt (Beispieldaten)");
        }
    }

    @Test
    void fileNamesHaveNoUmlautAndMarkDrafts() {
        assertThat(FileNames.statusReport("B1-B", report, "xlsx")).isEqualTo("2020-06_B1-B_Statusbericht_v1.xlsx");
        assertThat(FileNames.statusReport(
                        "Ü/1 ß", report.toBuilder().state(ReportState.DRAFT).build(), "docx"))
                .isEqualTo("2020-06_Ue1ss_Statusbericht_v1_Entwurf.docx");
    }
}
