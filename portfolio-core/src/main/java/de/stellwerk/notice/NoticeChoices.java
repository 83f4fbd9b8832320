package de.stellwerk.notice;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.journal.Ledger;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What people want by mail. */
@Singleton
class NoticeChoices {
    private final NoticeChoiceTable table;
    private final AccessService access;
    private final Ledger ledger;
    private final @Nullable Mailer mailer;

    NoticeChoices(NoticeChoiceTable table, AccessService access, Ledger ledger, @Nullable Mailer mailer) {
        this.table = table;
        this.access = access;
        this.ledger = ledger;
        this.mailer = mailer;
    }

    NoticeChoice of(TenantId tenant, PersonId person) {
        return table.find(tenant, person.value()).orElseGet(() -> NoticeChoice.usual(person));
    }

    NoticeChoice save(Caller caller, NoticeChoice choice) {
        if (!choice.person().equals(caller.person())) {
            throw new NotFound("notice_choice", choice.person());
        }
        return ledger.save(caller, table, choice);
    }

    /** Whether mail reaches the person at all. */
    boolean reaches(TenantId tenant, PersonId person) {
        return mailer != null && access.emailOf(tenant, person).isPresent();
    }

    /** Whether a mail is to be sent about a new notice. */
    MailState mail(TenantId tenant, PersonId person, NoticeKind kind) {
        return reaches(tenant, person) && of(tenant, person).wantsMail(kind) ? MailState.OPEN : MailState.NONE;
    }
}
