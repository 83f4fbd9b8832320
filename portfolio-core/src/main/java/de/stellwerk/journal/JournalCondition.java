package de.stellwerk.journal;

import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.TenantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The condition of a look into the journal: fixed text with a question mark for every value. */
final class JournalCondition {
    private final List<String> parts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** @param coded ids of the things that have the code that is asked for */
    JournalCondition(TenantId tenant, JournalFilter f, List<UUID> coded) {
        add("tenant_id = ?", tenant.value());
        if (f.entity() != null) {
            add("entity = ?", f.entity());
        }
        if (f.id() != null) {
            add("entity_id = ?", f.id());
        }
        if (f.person() != null) {
            add("actor_id = ?", f.person().value());
        }
        if (f.from() != null) {
            add("recorded_at >= ?", f.from().atStartOfDay(Clocks.BERLIN).toOffsetDateTime());
        }
        if (f.to() != null) {
            add(
                    "recorded_at < ?",
                    f.to().plusDays(1).atStartOfDay(Clocks.BERLIN).toOffsetDateTime());
        }
        if (f.code() != null) {
            naming(coded);
        }
    }

    private void naming(List<UUID> ids) {
        if (ids.isEmpty()) {
            parts.add("1 = 0");
            return;
        }
        parts.add(ids.stream()
                .map(_ -> "entity_id = ? or data_before like ? or data_after like ?")
                .collect(Collectors.joining(" or ", "(", ")")));
        ids.forEach(id -> arguments.addAll(Arrays.asList(id, "%" + id + "%", "%" + id + "%")));
    }

    private void add(String part, Object argument) {
        parts.add(part);
        arguments.add(argument);
    }

    String sql() {
        return String.join(" and ", parts);
    }

    List<Object> arguments() {
        return arguments;
    }
}
