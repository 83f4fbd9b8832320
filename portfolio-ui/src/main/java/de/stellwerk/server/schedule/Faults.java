package de.stellwerk.server.schedule;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files, each with file, line and column. */
final class Faults {
    private static final int MOST = 100;

    private final List<String> all = new ArrayList<>();
    private int more;

    /** @param column name of the column, or its number where it has no name yet */
    void add(String file, int line, String column, String fault) {
        add(file + ", line " + line + ", column " + column + ": " + fault);
    }

    void add(String fault) {
        if (all.size() < MOST) {
            all.add(fault);
        } else {
            more++;
        }
    }

    boolean none() {
        return all.isEmpty();
    }

    int count() {
        return all.size() + more;
    }

    List<String> lines() {
        var lines = new ArrayList<>(all);
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }
}
