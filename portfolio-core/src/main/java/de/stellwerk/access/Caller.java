package de.stellwerk.access;

import de.stellwerk.shared.Actor;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.TenantId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who calls a service, for which tenant and with which roles.
 *
 * @param reason why the caller changes something, as the journal keeps it; {@code null}: not said
 */
public record Caller(
        TenantId tenant,
        PersonId person,
        String displayName,
        Set<Grant> grants,
        @Nullable String reason) implements Actor {
    private static final int LONGEST_REASON = 1_000;

    /** The program itself, e.g. while it sets up an installation; recorded in the journal under this id. */
    public static final PersonId SYSTEM = new PersonId(new UUID(0, 0));

    public Caller(TenantId tenant, PersonId person, String displayName, Set<Grant> grants) {
        this(tenant, person, displayName, grants, null);
    }

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

    /**
     * The same caller, who says why (requirements row 18).
     *
     * @param why blank: not said
     * @throws Refused {@code tooLong} at the field {@code changeReason}
     */
    public Caller because(@Nullable String why) {
        new Check().optional(why, "changeReason", LONGEST_REASON).done();
        return new Caller(tenant, person, displayName, grants, why == null || why.isBlank() ? null : why.strip());
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
