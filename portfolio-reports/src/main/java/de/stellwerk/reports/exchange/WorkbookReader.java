package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Book;
import de.stellwerk.shared.Check;
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
    /** In bytes; whoever takes a file from outside need not take more, and one byte more shows that it is too large. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;
    /** Most filled rows of all sheets together. */
    static final int MOST_ROWS = 20_000;
    /** A spreadsheet allows a little more, other programs do not keep to it at all. */
    static final int LONGEST_CELL = 32_000;

    /**
     * @throws Refused rules workbookTooLarge, noWorkbook, workbookEncrypted, workbookWithMacros, workbookWithLinks, workbookBomb,
     *     workbookTooManyRows, workbookCellTooLong
     * @throws IOException if the stream itself cannot be read
     */
    public Book read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw Refused.input("file", "workbookTooLarge", LARGEST_FILE / 1024 / 1024);
        }
        WorkbookGuard.check(bytes);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return withinBounds(book(workbook));
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

    private static Book withinBounds(Book book) {
        var rows = book.sheets().stream().mapToInt(s -> s.rows().size()).sum();
        var check = new Check().that(rows <= MOST_ROWS, "file", "workbookTooManyRows", MOST_ROWS);
        for (var sheet : book.sheets()) {
            for (var row : sheet.rows()) {
                row.cells().stream()
                        .filter(c -> c.text().length() > LONGEST_CELL)
                        .map(c -> c.column() + row.number())
                        .forEach(
                                at -> check.that(false, "file", "workbookCellTooLong", sheet.name(), at, LONGEST_CELL));
            }
        }
        check.done();
        return book;
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
