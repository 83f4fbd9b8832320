package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Book;
import de.stellwerk.shared.Refused;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.stream.StreamSupport;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads an XLSX workbook into the domain's neutral form; formulas are handed on as such and never computed. */
@Singleton
public class WorkbookReader {
    static final int LARGEST_FILE = 10 * 1024 * 1024;

    /**
     * @throws Refused rules workbookTooLarge, noWorkbook, workbookEncrypted, workbookWithMacros, workbookWithLinks, workbookBomb
     * @throws IOException if the stream itself cannot be read
     */
    public Book read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw Refused.input("file", "workbookTooLarge", LARGEST_FILE / 1024 / 1024);
        }
        WorkbookGuard.check(bytes);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return book(workbook);
        } catch (IOException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException broken) {
            var refused = Refused.input("file", "noWorkbook");
            refused.initCause(broken);
            throw refused;
        }
    }

    private static Book book(XSSFWorkbook workbook) {
        return new Book(StreamSupport.stream(workbook.spliterator(), false)
                .map(WorkbookReader::sheet)
                .toList());
    }

    private static Book.Sheet sheet(Sheet sheet) {
        var rows = new ArrayList<Book.Row>();
        for (var row : sheet) {
            if (row.getRowNum() > 0) {
                rows.add(row(row));
            }
        }
        var header = sheet.getRow(0);
        return new Book.Sheet(
                sheet.getSheetName(),
                header == null ? java.util.List.of() : row(header).cells(),
                rows.stream().filter(r -> !r.cells().isEmpty()).toList());
    }

    private static Book.Row row(Row row) {
        var cells = new ArrayList<de.stellwerk.exchange.Cell>();
        for (Cell cell : row) {
            WorkbookCell.read(cell).ifPresent(cells::add);
        }
        return new Book.Row(row.getRowNum() + 1, cells);
    }
}
