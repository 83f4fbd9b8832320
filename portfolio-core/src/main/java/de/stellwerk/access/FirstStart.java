package de.stellwerk.access;

import de.stellwerk.shared.PersonId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Sets up an empty installation: one municipality and its first administrator. */
@Singleton
public class FirstStart {
    private final Tenants tenants;
    private final AccessService access;

    FirstStart(Tenants tenants, AccessService access) {
        this.tenants = tenants;
        this.access = access;
    }

    /** Whether there is no municipality yet. */
    public boolean needed() {
        return tenants.all().isEmpty();
    }

    /** @throws de.stellwerk.shared.Refused password refused, name or login missing; nothing is stored then */
    @Transactional
    public Tenant setUp(String municipality, String land, String adminName, String login, String password) {
        var tenant = tenants.create(municipality, land, false);
        access.save(
                Caller.system(tenant.id()),
                new PersonView(
                        PersonId.next(), 0, adminName, login, null, null, true, List.of(new Grant(Role.ADMIN, null))),
                password);
        return tenant;
    }
}
