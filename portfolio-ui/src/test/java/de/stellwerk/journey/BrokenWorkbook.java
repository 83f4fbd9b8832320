package de.stellwerk.journey;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sample programme's workbook with four cells that cannot be right. */
public final class BrokenWorkbook {
    private BrokenWorkbook() {}

    static FilePayload file() {
        return new FilePayload(
                "programm.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes());
    }

    public static byte[] bytes() {
        try (var workbook = new XSSFWorkbook(
                        Objects.requireNonNull(BrokenWorkbook.class.getResourceAsStream("/sample/musterstadt.xlsx")));
                var out = new ByteArrayOutputStream()) {
            var measures = workbook.getSheet("Maßnahmen");
            cell(measures, 1, "Baustein").setCellValue("B9");
            cell(measures, 2, "Priorität").setCellValue("sehr hoch");
            cell(measures, 3, "Beginn").setCellValue("31.02.2020");
            cell(measures, 4, "Bezeichnung").setBlank();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(Sheet sheet, int row, String header) {
        int column = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(header))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
        var line = sheet.getRow(row);
        if (line.getCell(column) != null) {
            // Its text stands in the cell itself, and a new value would stand beside it.
            line.removeCell(line.getCell(column));
        }
        return line.createCell(column);
    }
}
