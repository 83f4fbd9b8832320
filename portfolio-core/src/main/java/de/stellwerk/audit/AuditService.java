package de.stellwerk.audit;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.journal.JournalFilter;
import de.stellwerk.shared.Page;
import de.stellwerk.shared.PersonId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The journal as audit reads it. */
@Singleton
public class AuditService {
    private final Journal journal;
    private final AccessService access;

    AuditService(Journal journal, AccessService access) {
        this.journal = journal;
        this.access = access;
    }

    /** All changes between two days, both included, newest first. */
    public Page<JournalEntry> between(Caller caller, LocalDate from, LocalDate to, int page, int size) {
        Rights.require(Rights.seesJournal(caller), "journal");
        return journal.between(caller.tenant(), from, to, page, size);
    }

    /** The changes that match, newest first. */
    public Page<JournalEntry> search(Caller caller, JournalFilter filter, int page, int size) {
        Rights.require(Rights.seesJournal(caller), "journal");
        return journal.search(caller.tenant(), filter, page, size);
    }

    /** The last change of each of the entities, to tell by what name people know them; of none for an id that belongs to none. */
    public List<JournalEntry> latest(Caller caller, Collection<UUID> ids) {
        Rights.require(Rights.seesJournal(caller), "journal");
        return journal.latest(caller.tenant(), ids);
    }

    /** Who can have acted: everybody of the municipality, erased people without name; in the order of their names. */
    public List<Acting> people(Caller caller) {
        Rights.require(Rights.seesJournal(caller), "journal");
        return access.namesOfAll(caller.tenant()).entrySet().stream()
                .map(e -> new Acting(e.getKey(), e.getValue().orElse(null)))
                .sorted(Comparator.comparing(Acting::name, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(a -> a.person().value()))
                .toList();
    }

    /** Somebody who can have acted. @param name {@code null}: erased */
    public record Acting(PersonId person, @Nullable String name) {}

    /** All changes of one entity, first to last. */
    public List<JournalEntry> history(Caller caller, String entity, UUID id) {
        Rights.require(Rights.seesJournal(caller), "journal");
        return journal.history(caller.tenant(), entity, id);
    }
}
