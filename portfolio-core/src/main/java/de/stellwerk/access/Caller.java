package de.stellwerk.access;

import de.stellwerk.shared.Actor;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.TenantId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who calls a service, for which tenant and with which roles. */
public record Caller(TenantId tenant, PersonId person, String displayName, Set<Grant> grants) implements Actor {
    /** The program itself, e.g. while it sets up an installation; recorded in the journal under this id. */
    public static final PersonId SYSTEM = new PersonId(new UUID(0, 0));

    public Caller {
        grants = Set.copyOf(grants);
    }

    /** The program itself, with the rights of core team, programme office and administration. */
    public static Caller system(TenantId tenant) {
        return new Caller(
                tenant,
                SYSTEM,
                "Stellwerk",
                Set.of(
                        new Grant(Role.CORE_TEAM, null),
                        new Grant(Role.PROGRAMME_OFFICE, null),
                        new Grant(Role.ADMIN, null)));
    }

    public boolean has(Role... anyOf) {
        return grants.stream().anyMatch(g -> Arrays.asList(anyOf).contains(g.role()));
    }

    public boolean has(Role role, UUID scope) {
        return grants.contains(new Grant(role, scope));
    }

    /** Ids that a scoped role reaches. */
    public Set<UUID> scopes(Role role) {
        return grants.stream()
                .filter(g -> g.role() == role && g.scope() != null)
                .map(Grant::scope)
                .collect(Collectors.toSet());
    }
}
