package de.stellwerk.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body of the programme (requirements row 69).
 *
 * @param level e.g. strategisch, operativ
 * @param meetings days on which it meets, past and to come, in order
 */
public record Body(
        BodyId id,
        long version,
        ProgrammeId programme,
        String code,
        String name,
        BodyKind kind,
        @Nullable String level,
        List<Seat> seats,
        List<String> tasks,
        List<LocalDate> meetings,
        @Nullable SourceRef source)
        implements Entity<Body> {
    public Body {
        seats = seats == null ? List.of() : List.copyOf(seats);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        meetings = meetings == null ? List.of() : List.copyOf(meetings);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Body withVersion(long version) {
        return new Body(id, version, programme, code, name, kind, level, seats, tasks, meetings, source);
    }
}
