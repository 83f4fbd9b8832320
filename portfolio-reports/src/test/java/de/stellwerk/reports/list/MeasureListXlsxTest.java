package de.stellwerk.reports.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.reports.Opened;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class MeasureListXlsxTest {
    private static final LocalDate DAY = LocalDate.of(2020, 7, 10);
    private static final String EVIL = "=HYPERLINK(\"http://x\")";
    private static final List<MeasureColumn> ALL = Arrays.asList(MeasureColumn.values());
    private static final MeasureLine RUNNING =
            line("B1-B", "DMS und E-Akte (Pilot)", MeasureState.ACTIVE, Light.YELLOW);
    private static final MeasureLine PLANNED = line("B1-D", EVIL, MeasureState.PLANNED, null);

    private static MeasureLine line(String code, String title, MeasureState state, Light light) {
        var planned = state == MeasureState.PLANNED;
        var measure = new Measure(
                MeasureId.next(),
                1,
                ProgrammeId.next(),
                BlockId.next(),
                code,
                null,
                List.of(),
                title,
                null,
                null,
                List.of(
                        new Responsible("DMS-Koordination", Responsible.Part.LEAD),
                        new Responsible("Archiv", Responsible.Part.WITH)),
                List.of(),
                planned ? null : Priority.HIGH,
                planned ? null : "wird gebraucht",
                new Duration(24, 24, planned, null),
                ImpreciseDate.day(2020, 2, 1),
                planned ? null : ImpreciseDate.quarter(2021, 4),
                null,
                ImpreciseDate.day(2021, 12, 31),
                planned ? null : new Delay(DelayCategory.PROCUREMENT, "Kam später."),
                false,
                state,
                null,
                List.of(),
                List.of(),
                List.of());
        return new MeasureLine(
                measure, "EGOV", "B1", planned ? null : 5, light, light == null ? null : YearMonth.of(2020, 5));
    }

    private static Opened.Writing xlsx(List<MeasureColumn> columns, List<MeasureLine> lines) {
        return out -> new MeasureListXlsx(new CsvWriter())
                .write("Digitalisierung 2018–2021 · Musterstadt", DAY, columns, lines, out);
    }

    private static List<String> cells(XSSFSheet sheet, int row) {
        XSSFRow cells = sheet.getRow(row);
        var format = new DataFormatter();
        return StreamSupport.stream(cells.spliterator(), false)
                .map(format::formatCellValue)
                .toList();
    }

    @Test
    void allColumnsShowWhatIsStored() throws Exception {
        try (var book = Opened.workbook(xlsx(ALL, List.of(RUNNING, PLANNED)))) {
            var sheet = book.getSheet("Maßnahmen");
            assertThat(cells(sheet, 0)).containsExactly("Maßnahmen");
            assertThat(cells(sheet, 1))
                    .containsExactly("Digitalisierung 2018–2021 · Musterstadt · Stichtag 10.07.2020");
            assertThat(cells(sheet, 2))
                    .containsExactly(
                            "Nr.",
                            "Baustein",
                            "Maßnahme",
                            "Zustand",
                            "Priorität",
                            "Kostenklasse",
                            "Gemeldet",
                            "Meldung aus",
                            "Verantwortlich",
                            "Beginn",
                            "Ende Basisplan",
                            "Ende",
                            "Verzugsgrund");
            assertThat(cells(sheet, 3))
                    .startsWith(
                            "B1-B",
                            "B1",
                            "DMS und E-Akte (Pilot)",
                            "laufend",
                            "hoch",
                            "5",
                            "▲\u00A0Gelb",
                            "Mai 2020",
                            "DMS-Koordination",
                            "01.02.2020",
                            "31.12.2021");
            assertThat(cells(sheet, 4))
                    .containsExactly(
                            "B1-D",
                            "B1",
                            EVIL,
                            "geplant, fortlaufend",
                            "–",
                            "–",
                            "–",
                            "–",
                            "DMS-Koordination",
                            "01.02.2020",
                            "31.12.2021",
                            "–",
                            "–");
            assertThat(sheet.getRow(3).getCell(12).getStringCellValue()).isEqualTo("Vergabe: Kam später.");
            assertThat(sheet.getRow(3).getCell(5).getNumericCellValue()).isEqualTo(5);
            assertThat(sheet.getRow(3).getCell(11).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2021-12-31");
            assertThat(sheet.getRow(3).getCell(11).getCellStyle().getDataFormatString())
                    .isEqualTo("\"Q4 2021\"");
        }
    }

    @Test
    void formulaTextStaysText() throws Exception {
        try (var book = Opened.workbook(xlsx(ALL, List.of(PLANNED)))) {
            assertThat(Opened.formulas(book)).isEmpty();
            var cell = book.getSheetAt(0).getRow(3).getCell(2);
            assertThat(cell.getStringCellValue()).isEqualTo(EVIL);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        var csv = new String(
                Opened.bytes(out -> new MeasureListXlsx(new CsvWriter())
                        .writeCsv(List.of(MeasureColumn.CODE, MeasureColumn.TITLE), List.of(PLANNED), out)),
                StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFFNr.;Maßnahme\r\nB1-D;\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
    }

    @Test
    void listCanBeFilteredPrintedAndRead() throws Exception {
        try (var book = Opened.workbook(xlsx(ALL, List.of(RUNNING, PLANNED)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:M5");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 1);
            assertThat(book.getName("tbl_Massnahmen").getRefersToFormula()).isEqualTo("'Maßnahmen'!$A$4:$M$5");
        }
    }

    @Test
    void chosenColumnsKeepTheirOrderAndAnEmptyListSaysSo() throws Exception {
        try (var book = Opened.workbook(xlsx(List.of(MeasureColumn.LIGHT, MeasureColumn.CODE), List.of()))) {
            assertThat(cells(book.getSheetAt(0), 2)).containsExactly("Gemeldet", "Nr.");
            assertThat(cells(book.getSheetAt(0), 3)).containsExactly("Keine Einträge");
        }
    }
}
