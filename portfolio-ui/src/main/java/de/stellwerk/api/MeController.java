package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who am I? */
@Controller("/api/v1/me")
class MeController {
    @Get
    Me me(Caller caller) {
        return new Me(
                caller.person().value(),
                caller.displayName(),
                caller.grants().stream()
                        .map(grant -> new Me.GrantOfMe(grant.role(), grant.scope()))
                        .sorted(Comparator.comparing(Me.GrantOfMe::role))
                        .toList());
    }

    /** @param grants roles, each with the id of the measure, department or body that it reaches */
    @Serdeable
    record Me(UUID person, String displayName, List<GrantOfMe> grants) {
        @Serdeable
        record GrantOfMe(Role role, @Nullable UUID scope) {}
    }
}
