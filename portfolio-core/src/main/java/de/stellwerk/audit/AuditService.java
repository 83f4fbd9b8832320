package de.stellwerk.audit;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.shared.Page;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The journal as audit reads it. */
@Singleton
public class AuditService {
    private final Journal journal;

    AuditService(Journal journal) {
        this.journal = journal;
    }

    /** All changes between two days, both included, newest first. */
    public Page<JournalEntry> between(Caller caller, LocalDate from, LocalDate to, int page, int size) {
        Rights.require(Rights.seesJournal(caller), "journal");
        return journal.between(caller.tenant(), from, to, page, size);
    }

    /** All changes of one entity, first to last. */
    public List<JournalEntry> history(Caller caller, String entity, UUID id) {
        Rights.require(Rights.seesJournal(caller), "journal");
        return journal.history(caller.tenant(), entity, id);
    }
}
