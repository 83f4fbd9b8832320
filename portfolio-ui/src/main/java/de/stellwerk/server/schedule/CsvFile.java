package de.stellwerk.server.schedule;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma separated values as RFC 4180 describes it: UTF-8 with or without byte order mark, any ends of lines, quotes doubled
 * inside quotes. Semicolons separate, too, where the first line has them and no comma. The first line names the columns, in any order.
 */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Faults faults;
    private final Map<String, Integer> columns = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** The cells of a line; a cell in quotes may go over several lines, the row has the number of its first. */
    final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        String get(String column) {
            return cells.get(columns.get(column)).strip();
        }

        void fault(String column, String fault) {
            faults.add(name, line, column, fault);
        }

        int line() {
            return line;
        }
    }

    private CsvFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /** Reads a file that has these columns and no others; no row is returned if it is not of that form. */
    static List<Row> read(Path path, List<String> wanted, Faults faults) {
        var file = new CsvFile(path.getFileName().toString(), faults);
        int before = faults.count();
        try {
            var text = text(Files.readAllBytes(path));
            file.parse(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text, wanted);
        } catch (CharacterCodingException e) {
            faults.add(file.name + " is not UTF-8");
        } catch (IOException e) {
            faults.add(path + " cannot be read (" + e.getClass().getSimpleName() + ")");
        }
        return faults.count() == before ? List.copyOf(file.rows) : List.of();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private void parse(String text, List<String> wanted) {
        var scanner = new CsvScanner(text, separator(text));
        if (!scanner.hasRow()) {
            faults.add(name, 1, "1", "the names of the columns are missing: " + String.join(",", wanted));
            return;
        }
        int first = scanner.line();
        var names = cells(scanner);
        if (names != null && header(first, names, wanted)) {
            rows(scanner);
        }
    }

    private void rows(CsvScanner scanner) {
        while (scanner.hasRow()) {
            int line = scanner.line();
            var cells = cells(scanner);
            if (cells == null) {
                return;
            }
            if (cells.size() == columns.size()) {
                rows.add(new Row(line, cells));
            } else {
                int column = Math.min(cells.size(), columns.size()) + 1;
                faults.add(
                        name,
                        line,
                        String.valueOf(column),
                        "the line has %d cells, not %d".formatted(cells.size(), columns.size()));
            }
        }
    }

    private @Nullable List<String> cells(CsvScanner scanner) {
        var cells = scanner.row();
        var fault = scanner.fault();
        if (fault == null) {
            return cells;
        }
        faults.add(name, scanner.line(), String.valueOf(cells.size() + 1), fault);
        return null;
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    private boolean header(int line, List<String> cells, List<String> wanted) {
        for (int i = 0; i < cells.size(); i++) {
            var column = cells.get(i).strip();
            if (!wanted.contains(column)) {
                faults.add(
                        name,
                        line,
                        String.valueOf(i + 1),
                        "\"" + column + "\" is none of the columns " + String.join(",", wanted));
            } else if (columns.put(column, i) != null) {
                faults.add(name, line, String.valueOf(i + 1), column + " stands twice");
            }
        }
        wanted.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> faults.add(name, line, column, "is missing"));
        return columns.size() == wanted.size() && cells.size() == wanted.size();
    }
}
