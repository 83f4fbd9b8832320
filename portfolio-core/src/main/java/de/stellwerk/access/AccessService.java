package de.stellwerk.access;

import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts, people, departments, roles and tokens. */
@Singleton
public class AccessService {
    /** Empty for an unknown login as for a wrong password, after the same work. */
    public Optional<Caller> authenticate(String login, String password) {
        throw new UnsupportedOperationException();
    }

    public Optional<Caller> authenticateToken(String token) {
        throw new UnsupportedOperationException();
    }

    public Tenant tenant(TenantId id) {
        throw new UnsupportedOperationException();
    }

    /** Display name of a person of the tenant; "gelöscht" once erased. */
    public String nameOf(TenantId tenant, PersonId person) {
        throw new UnsupportedOperationException();
    }

    public List<PersonView> people(Caller caller) {
        throw new UnsupportedOperationException();
    }

    /** Creates (version 0) or changes; {@code password} of at least 12 characters for a new account, {@code null}: leave as it is. */
    public PersonView save(Caller caller, PersonView person, @Nullable String password) {
        throw new UnsupportedOperationException();
    }

    /** Removes name, login and e-mail everywhere; journal and reports keep the id. */
    public void erase(Caller caller, PersonId person) {
        throw new UnsupportedOperationException();
    }

    public List<Department> departments(Caller caller) {
        throw new UnsupportedOperationException();
    }

    public Department save(Caller caller, Department department) {
        throw new UnsupportedOperationException();
    }

    /** @return the secret, shown this once */
    public String createToken(Caller caller, String name, LocalDate expires) {
        throw new UnsupportedOperationException();
    }

    public List<AccessToken> tokens(Caller caller) {
        throw new UnsupportedOperationException();
    }

    public void revokeToken(Caller caller, UUID token) {
        throw new UnsupportedOperationException();
    }
}
