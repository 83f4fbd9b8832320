package de.stellwerk.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.Entity;
import java.util.List;
import java.util.UUID;

/**
 * A department; measures name it as a unit by its name or one of its aliases.
 *
 * @param unavailable when it cannot work on measures (decision 28)
 */
public record Department(
        DepartmentId id,
        long version,
        String code,
        String name,
        List<String> aliases,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClosedPeriod> unavailable)
        implements Entity<Department> {
    /** One that is always available. */
    public Department(DepartmentId id, long version, String code, String name, List<String> aliases) {
        this(id, version, code, name, aliases, List.of());
    }

    public Department {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        unavailable = unavailable == null ? List.of() : List.copyOf(unavailable);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Department withVersion(long version) {
        return new Department(id, version, code, name, aliases, unavailable);
    }

    /** The same with other periods in which it cannot work on measures. */
    public Department unavailable(List<ClosedPeriod> periods) {
        return new Department(id, version, code, name, aliases, periods);
    }
}
