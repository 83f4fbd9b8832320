package de.stellwerk.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strategic goal (requirements row 1); {@code names} are variants under which the document also has it. */
public record Goal(
        String code, String name, GoalRole role, @Nullable String description, List<String> names) {
    public Goal {
        names = names == null ? List.of() : List.copyOf(names);
    }
}
