package de.stellwerk.notice;

import de.stellwerk.access.AccessService;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is to be sent, one mail a person. What a node claims no other sends; if the node dies between claim and answer the mail may
 * be lost, and is never sent twice. The notice stands in the program in any case.
 */
@Singleton
class NoticePost {
    private static final Logger LOG = LoggerFactory.getLogger(NoticePost.class);

    private final NoticeRows rows;
    private final OpenNotices open;
    private final NoticeChoices choices;
    private final AccessService access;
    private final @Nullable Mailer mailer;

    NoticePost(
            NoticeRows rows, OpenNotices open, NoticeChoices choices, AccessService access, @Nullable Mailer mailer) {
        this.rows = rows;
        this.open = open;
        this.choices = choices;
        this.access = access;
        this.mailer = mailer;
    }

    /** @return how many mails were sent; what could not be sent now waits for the next time */
    int send(TenantId tenant) {
        var sent = 0;
        if (mailer == null) {
            return sent;
        }
        for (var person : rows.findWaiting(tenant.value())) {
            var claim = UUID.randomUUID();
            if (rows.claim(tenant.value(), person, claim) == 0) {
                continue;
            }
            var became = send(mailer, tenant, new PersonId(person), claim);
            rows.settle(tenant.value(), claim, became.name());
            if (became == MailState.OPEN) {
                return sent;
            }
            sent += became == MailState.SENT ? 1 : 0;
        }
        return sent;
    }

    private MailState send(Mailer by, TenantId tenant, PersonId person, UUID claim) {
        var caller = access.caller(tenant, person);
        var address = access.emailOf(tenant, person);
        var notices = caller.map(c -> open.of(c, rows.findByKeyTenantIdAndClaim(tenant.value(), claim)))
                .orElse(List.of());
        if (address.isEmpty() || notices.isEmpty()) {
            return MailState.NONE;
        }
        try {
            by.send(new Mailer.Letter(
                    address.get(),
                    choices.of(tenant, person).language().locale(),
                    access.tenant(tenant).displayName(),
                    notices));
            return MailState.SENT;
        } catch (Mailer.Unavailable e) {
            LOG.warn("No mail can be sent for the moment ({}); it is tried again", cause(e));
            return MailState.OPEN;
        } catch (Mailer.NotTaken e) {
            LOG.warn("The mail server takes no mail for person {} ({})", person, cause(e));
            return MailState.REFUSED;
        }
    }

    /** Its kind alone: what a mail server says may hold an address. */
    private static String cause(RuntimeException e) {
        return (e.getCause() == null ? e : e.getCause()).getClass().getSimpleName();
    }
}
