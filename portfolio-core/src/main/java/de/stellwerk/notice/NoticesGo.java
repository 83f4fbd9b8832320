package de.stellwerk.notice;

import de.stellwerk.access.Caller;
import de.stellwerk.access.ErasedWithPerson;
import de.stellwerk.journal.Ledger;
import de.stellwerk.shared.PersonId;
import jakarta.inject.Singleton;

/** With a person go what the person was reminded of, and how. */
@Singleton
class NoticesGo implements ErasedWithPerson {
    private final NoticeRows notices;
    private final NoticeChoiceTable choices;
    private final Ledger ledger;

    NoticesGo(NoticeRows notices, NoticeChoiceTable choices, Ledger ledger) {
        this.notices = notices;
        this.choices = choices;
        this.ledger = ledger;
    }

    @Override
    public void erase(Caller caller, PersonId person) {
        notices.deleteByKeyTenantIdAndPersonId(caller.tenant().value(), person.value());
        choices.find(caller.tenant(), person.value()).ifPresent(c -> ledger.delete(caller, choices, c));
    }
}
