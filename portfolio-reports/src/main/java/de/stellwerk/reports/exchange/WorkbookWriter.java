package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.SheetKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a book in the form of the template, so that it can be edited and imported again. */
@Singleton
public class WorkbookWriter {
    /**
     * @param book sheets and columns by their titles; what it lacks stays empty
     * @param out is not closed
     */
    public void write(Book book, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle("Stellwerk: Programm");
            var styles = new SheetStyles(workbook);
            HintsSheet.write(workbook, styles);
            for (var kind : SheetKind.values()) {
                new SheetForm(workbook, kind, styles).write(rows(book, kind));
            }
            workbook.write(out);
        }
    }

    private static List<Book.Sheet> rows(Book book, SheetKind kind) {
        return book.sheets().stream().filter(s -> s.name().equals(kind.title())).toList();
    }
}
