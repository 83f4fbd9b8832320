package de.stellwerk.server.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into rows of cells and counts its lines. */
final class CsvScanner {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private @Nullable String fault;

    CsvScanner(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Skips empty lines. */
    boolean hasRow() {
        while (at < text.length() && endOfLine()) {
            nextLine();
        }
        return at < text.length();
    }

    /** The line that is next, or the one with the fault. */
    int line() {
        return line;
    }

    /** Why the row could not be read to its end. */
    @Nullable
    String fault() {
        return fault;
    }

    /** The cells of the next row; those before the fault if there is one. */
    List<String> row() {
        var cells = new ArrayList<String>();
        while (true) {
            var cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (fault != null) {
                return cells;
            }
            cells.add(cell);
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else {
                nextLine();
                return cells;
            }
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !endOfLine()) {
            if (text.charAt(at) == '"') {
                fault = "a quote inside a cell without quotes";
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        int begin = line;
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && !text.startsWith("\"\"", at)) {
                at++;
                if (at < text.length() && text.charAt(at) != separator && !endOfLine()) {
                    fault = "text after the closing quote";
                }
                return cell.toString();
            }
            if (endOfLine()) {
                cell.append('\n');
                nextLine();
            } else {
                cell.append(c);
                at += c == '"' ? 2 : 1;
            }
        }
        line = begin;
        fault = "the quote is not closed";
        return "";
    }

    private boolean endOfLine() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void nextLine() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }
}
