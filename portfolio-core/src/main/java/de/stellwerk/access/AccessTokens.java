package de.stellwerk.access;

import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Personal access tokens: made, listed and revoked by their owner alone. */
@Singleton
public class AccessTokens {
    private final AccessTokenRows rows;
    private final Clock clock;

    AccessTokens(AccessTokenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param expires last day on which it counts, at most one year ahead
     * @return the secret, shown this once and stored only as a hash
     */
    public String create(Caller caller, String name, LocalDate expires) {
        var today = Clocks.today(clock);
        if (name.isBlank() || name.length() > 100) {
            throw Refused.input("name", "length", 1, 100);
        }
        if (expires.isBefore(today) || expires.isAfter(today.plusYears(1))) {
            throw Refused.input("expires", "dateBetween", today, today.plusYears(1));
        }
        var secret = Secrets.next("stw_");
        rows.save(new AccessTokenRow(
                        Ids.next(),
                        caller.tenant().value(),
                        caller.person().value(),
                        name,
                        Digest.ofText(secret),
                        expires,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null)
                .summed());
        return secret;
    }

    public List<AccessToken> of(Caller caller) {
        return rows
                .findByTenantIdAndPersonIdOrderByCreatedAt(
                        caller.tenant().value(), caller.person().value())
                .stream()
                .map(r -> new AccessToken(r.id(), r.name(), r.expires(), r.createdAt()))
                .toList();
    }

    public void revoke(Caller caller, UUID token) {
        rows.deleteByTenantIdAndPersonIdAndId(
                caller.tenant().value(), caller.person().value(), token);
    }

    void revokeAll(TenantId tenant, PersonId person) {
        rows.deleteByTenantIdAndPersonId(tenant.value(), person.value());
    }

    Optional<RowKey> owner(String secret, LocalDate today) {
        return rows.findByTokenHash(Digest.ofText(secret))
                .filter(r -> !r.expires().isBefore(today))
                .map(r -> new RowKey(r.tenantId(), r.personId()));
    }
}
