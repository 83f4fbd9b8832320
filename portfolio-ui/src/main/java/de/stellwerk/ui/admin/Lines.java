package de.stellwerk.ui.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that are typed one entry a line. */
final class Lines {
    private Lines() {}

    static String of(List<String> entries) {
        return String.join("\n", entries);
    }

    static List<String> read(@Nullable String text) {
        return stripped(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
