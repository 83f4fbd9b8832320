package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Book;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the empty workbook that a person fills in and imports. */
@Singleton
public class TemplateWriter {
    private final WorkbookWriter writer = new WorkbookWriter();

    /** @param out is not closed */
    public void write(OutputStream out) throws IOException {
        writer.write(new Book(List.of()), out);
    }
}
