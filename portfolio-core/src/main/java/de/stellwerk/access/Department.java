package de.stellwerk.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.Entity;
import java.util.List;
import java.util.UUID;

/** A department; measures name it as a unit by its name or one of its aliases. */
public record Department(DepartmentId id, long version, String code, String name, List<String> aliases)
        implements Entity<Department> {
    public Department {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Department withVersion(long version) {
        return new Department(id, version, code, name, aliases);
    }
}
