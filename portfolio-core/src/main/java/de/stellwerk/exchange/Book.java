package de.stellwerk.exchange;

import java.util.List;
import java.util.Optional;

/** A workbook as the domain sees it, free of any file format. */
public record Book(List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }

    /** A sheet: its first row names the columns, the others hold one thing each. */
    public record Sheet(String name, List<Cell> header, List<Row> rows) {
        public Sheet {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** A row with at least one filled cell; numbers count from 1 as on screen. */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        Optional<Cell> cell(String column) {
            return cells.stream().filter(c -> c.column().equals(column)).findFirst();
        }
    }

    Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(s -> s.name().strip().equalsIgnoreCase(name))
                .findFirst();
    }
}
