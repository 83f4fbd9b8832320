package de.stellwerk.access;

import de.stellwerk.shared.Digest;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Secret links by which a calendar program reads somebody's dates without a login; one a person, made and revoked by its owner. A link
 * opens the calendar and nothing else (decision 39).
 */
@Singleton
public class CalendarLinks {
    private final CalendarLinkRows rows;
    private final Clock clock;

    CalendarLinks(CalendarLinkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** When the caller's link was made; empty: there is none. */
    public Optional<Instant> since(Caller caller) {
        return rows.findByKey(key(caller.tenant(), caller.person())).map(CalendarLinkRow::createdAt);
    }

    /** Makes a link; the one before counts no more. @return the secret, shown this once and stored only as a hash */
    @Transactional
    public String renew(Caller caller) {
        revoke(caller);
        var secret = Secrets.next("stc_");
        rows.save(new CalendarLinkRow(
                        key(caller.tenant(), caller.person()),
                        Digest.ofText(secret),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null)
                .summed());
        return secret;
    }

    public void revoke(Caller caller) {
        revoke(caller.tenant(), caller.person());
    }

    void revoke(TenantId tenant, PersonId person) {
        rows.deleteByKey(key(tenant, person));
    }

    Optional<RowKey> owner(String secret) {
        return rows.findByTokenHash(Digest.ofText(secret)).map(CalendarLinkRow::key);
    }

    private static RowKey key(TenantId tenant, PersonId person) {
        return RowKey.of(tenant, person.value());
    }
}
