package de.stellwerk.access;

import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with name and account, for the administration.
 *
 * @param name as shown on screen; {@code null} once erased
 * @param login {@code null} where there is no account
 */
public record PersonView(
        PersonId id,
        long version,
        @Nullable String name,
        @Nullable String login,
        @Nullable String email,
        @Nullable DepartmentId department,
        boolean active,
        List<Grant> grants) {}
