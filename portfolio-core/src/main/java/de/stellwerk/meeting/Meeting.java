package de.stellwerk.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body with its agenda (requirements rows 77, 82, 84, 85).
 *
 * @param date local day in Europe/Berlin
 * @param number of the session, as the body counts, {@code null}: it does not
 * @param open whether it is public
 * @param items in the order of the agenda
 */
public record Meeting(
        MeetingId id,
        long version,
        ProgrammeId programme,
        BodyId body,
        LocalDate date,
        @Nullable String number,
        boolean open,
        List<AgendaItem> items)
        implements Entity<Meeting> {
    public Meeting {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** The item of that key. */
    public Optional<AgendaItem> item(UUID key) {
        return items.stream().filter(i -> i.key().equals(key)).findFirst();
    }

    /** The same with each item as the function has it. */
    public Meeting withItems(UnaryOperator<List<AgendaItem>> change) {
        return new Meeting(id, version, programme, body, date, number, open, change.apply(items));
    }

    @JsonIgnore
    public boolean hasResults() {
        return items.stream().anyMatch(i -> i.outcome().result() != null);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Meeting withVersion(long version) {
        return new Meeting(id, version, programme, body, date, number, open, items);
    }
}
