package de.stellwerk.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.PersonId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the journal knows it: without name, so that a name can be erased and the journal stays as it is. Name, login
 * and e-mail are kept apart in {@link PersonName}.
 */
public record Person(PersonId id, long version, @Nullable DepartmentId department, boolean active, List<Grant> grants)
        implements Entity<Person> {
    public Person {
        grants = grants == null ? List.of() : List.copyOf(grants);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Person withVersion(long version) {
        return new Person(id, version, department, active, grants);
    }
}
