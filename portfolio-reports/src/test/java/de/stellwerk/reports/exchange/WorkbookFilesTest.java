package de.stellwerk.reports.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.Cell;
import de.stellwerk.exchange.Column;
import de.stellwerk.exchange.SheetKind;
import de.stellwerk.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook on its way in and out. */
class WorkbookFilesTest {
    private static Book read(byte[] bytes) throws IOException {
        return new WorkbookReader().read(new ByteArrayInputStream(bytes));
    }

    private static byte[] template() throws IOException {
        var out = new ByteArrayOutputStream();
        new TemplateWriter().write(out);
        return out.toByteArray();
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            fill.accept(workbook);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void assertRefused(String rule, byte[] bytes) {
        var refused = assertThrows(Refused.class, () -> read(bytes));
        assertEquals(rule, refused.violations().getFirst().rule());
    }

    @Test
    void templateIsReadAsAnEmptyBookWithAllColumns() throws IOException {
        var book = read(template());
        assertEquals(SheetKind.values().length + 1, book.sheets().size());
        for (var kind : SheetKind.values()) {
            var sheet = book.sheets().get(kind.ordinal() + 1);
            assertEquals(kind.title(), sheet.name());
            assertEquals(
                    kind.columns().stream().map(Column::header).toList(),
                    sheet.header().stream().map(Cell::text).toList());
            assertTrue(sheet.rows().isEmpty());
        }
    }

    @Test
    void templateFreezesHeadersAndOffersChoices() throws IOException {
        Files.write(Path.of("target", "template.xlsx"), template());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
            var sheet = workbook.getSheet("Maßnahmen");
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getDataValidations().stream()
                    .map(v -> v.getValidationConstraint().getExplicitListValues())
                    .anyMatch(v -> v != null && String.join(",", v).contains("niedrig")));
            var text = new StringBuilder();
            workbook.getSheet("Hinweise").forEach(row -> row.forEach(text::append));
            for (var kind : SheetKind.values()) {
                kind.columns().forEach(c -> assertTrue(text.indexOf(c.help()) >= 0, c.header()));
            }
        }
    }

    @Test
    void cellsKeepTheirKind() throws IOException {
        var book = read(workbook(w -> {
            var row = w.createSheet("Blatt").createRow(1);
            row.createCell(0).setCellValue("Text");
            row.createCell(1).setCellValue(2022);
            row.createCell(2).setCellValue(LocalDate.of(2020, 6, 1));
            row.getCell(2).setCellStyle(w.createCellStyle());
            row.getCell(2).getCellStyle().setDataFormat(w.createDataFormat().getFormat("dd.mm.yyyy"));
            row.createCell(3).setCellValue(LocalDate.of(2020, 6, 1));
            row.getCell(3).setCellStyle(w.createCellStyle());
            row.getCell(3).getCellStyle().setDataFormat(w.createDataFormat().getFormat("[$-de-DE]mmm yy"));
            row.createCell(4).setCellFormula("1+1");
            row.createCell(27).setCellValue(true);
        }));
        var cells = book.sheets().getFirst().rows().getFirst().cells();
        assertEquals(2, book.sheets().getFirst().rows().getFirst().number());
        assertEquals(Cell.text("A", "Text"), cells.get(0));
        assertEquals("2022", cells.get(1).text());
        assertEquals(Cell.date("C", LocalDate.of(2020, 6, 1)), cells.get(2));
        assertEquals(Cell.text("D", "06.2020"), cells.get(3));
        assertEquals(Cell.Kind.FORMULA, cells.get(4).kind());
        assertEquals(Cell.text("AB", "ja"), cells.get(5));
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertRefused("noWorkbook", new byte[0]);
        assertRefused("noWorkbook", "code;name".getBytes(StandardCharsets.UTF_8));
        assertRefused("noWorkbook", zip(Map.of("word/document.xml", new byte[10])));
        assertRefused("noWorkbook", zip(Map.of("xl/workbook.xml", "<broken".getBytes(StandardCharsets.UTF_8))));
        var whole = template();
        assertRefused("noWorkbook", java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void macrosAndLinksToOtherFilesAreRefused() throws IOException {
        assertRefused(
                "workbookWithMacros", zip(Map.of("xl/workbook.xml", new byte[1], "xl/vbaProject.bin", new byte[1])));
        assertRefused(
                "workbookWithLinks",
                zip(Map.of("xl/workbook.xml", new byte[1], "xl/externalLinks/externalLink1.xml", new byte[1])));
    }

    @Test
    void fileThatUnpacksToTooMuchIsRefused() throws IOException {
        assertRefused(
                "workbookBomb", zip(Map.of("xl/workbook.xml", new byte[(int) WorkbookGuard.LARGEST_UNPACKED + 1])));
    }

    @Test
    void tooManyRowsAndTooLongCellsAreRefused() throws IOException {
        assertRefused("workbookTooManyRows", workbook(w -> {
            var sheet = w.createSheet("Ziele");
            for (int i = 1; i <= WorkbookReader.MOST_ROWS + 1; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
        }));
        assertRefused(
                "workbookCellTooLong",
                workbook(w -> w.createSheet("Ziele")
                        .createRow(1)
                        .createCell(2)
                        .setCellValue("x".repeat(WorkbookReader.LONGEST_CELL + 1))));
    }

    @Test
    void fileOverTenMegabytesIsRefused() {
        assertRefused("workbookTooLarge", new byte[WorkbookReader.LARGEST_FILE + 1]);
    }

    @Test
    void encryptedWorkbookIsRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var fs = new POIFSFileSystem();
                var opc = OPCPackage.open(new ByteArrayInputStream(template()))) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var encrypted = encryptor.getDataStream(fs)) {
                opc.save(encrypted);
            }
            fs.writeFilesystem(out);
        }
        assertRefused("workbookEncrypted", out.toByteArray());
    }
}
