package de.stellwerk.access;

import de.stellwerk.journal.Checked;
import de.stellwerk.journal.Verifier;
import de.stellwerk.shared.TenantId;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities, names, tokens and calendar links, which the journal does not hold: each row fits its own check sum, and each name belongs to a person
 * (decision 38). That shows damage and careless hands, not a forger who computes the sum anew.
 */
@Singleton
class Accounts implements Checked {
    private final TenantRows tenants;
    private final PersonNameRows names;
    private final AccessTokenRows tokens;
    private final CalendarLinkRows links;
    private final PersonTable people;

    Accounts(
            TenantRows tenants,
            PersonNameRows names,
            AccessTokenRows tokens,
            CalendarLinkRows links,
            PersonTable people) {
        this.tenants = tenants;
        this.names = names;
        this.tokens = tokens;
        this.links = links;
        this.people = people;
    }

    /** One row and the sum that it should have. */
    private record Sum(
            UUID tenant,
            String where,
            @Nullable String is,
            @Nullable String should) {
        boolean fits() {
            return is == null || is.equals(should);
        }
    }

    @Override
    public Optional<Verifier.Fault> fault() {
        return sums().filter(s -> !s.fits())
                .findFirst()
                .map(s -> new Verifier.Fault(s.tenant(), s.where(), "differs from its check sum"))
                .or(this::withoutName);
    }

    private Stream<Sum> sums() {
        return Stream.of(
                        tenants.findAll().stream()
                                .map(r -> new Sum(
                                        r.id(),
                                        "tenant/" + r.id(),
                                        r.digest(),
                                        r.summed().digest())),
                        names.findAll().stream()
                                .map(r -> new Sum(
                                        r.key().tenantId(),
                                        "person_name/" + r.key().id(),
                                        r.digest(),
                                        r.summed().digest())),
                        tokens.findAll().stream()
                                .map(r -> new Sum(
                                        r.tenantId(),
                                        "access_token/" + r.id(),
                                        r.digest(),
                                        r.summed().digest())),
                        links.findAll().stream()
                                .map(r -> new Sum(
                                        r.key().tenantId(),
                                        "calendar_link/" + r.key().id(),
                                        r.digest(),
                                        r.summed().digest())))
                .flatMap(s -> s);
    }

    /** Whoever may log in has a name; only who was erased has none. */
    private Optional<Verifier.Fault> withoutName() {
        Map<UUID, UUID> named = new HashMap<>();
        names.findAll().forEach(r -> named.put(r.key().id(), r.key().tenantId()));
        return tenants.findAll().stream()
                .flatMap(t -> people.all(new TenantId(t.id())).stream()
                        .filter(p -> p.active() && !t.id().equals(named.get(p.key())))
                        .map(p -> new Verifier.Fault(t.id(), "person_name/" + p.id(), "is missing")))
                .findFirst();
    }

    /** Gives rows of before decision 38 their sums. */
    @Transactional
    void sumUp() {
        tenants.findAll().stream().filter(r -> r.digest() == null).forEach(r -> tenants.update(r.summed()));
        names.findAll().stream().filter(r -> r.digest() == null).forEach(r -> names.update(r.summed()));
        tokens.findAll().stream().filter(r -> r.digest() == null).forEach(r -> tokens.update(r.summed()));
    }

    /** Does so when the program starts. */
    @Context
    @Requires(property = "stellwerk.mode", pattern = "demo|start")
    static class AtStart implements ApplicationEventListener<StartupEvent> {
        private final Accounts accounts;

        AtStart(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public void onApplicationEvent(StartupEvent event) {
            accounts.sumUp();
        }
    }
}
