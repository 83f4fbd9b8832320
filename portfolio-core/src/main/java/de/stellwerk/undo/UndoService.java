package de.stellwerk.undo;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.EntryRef;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes changes back: what stood before is stored again, as a change of its own. The journal keeps both; it is never
 * rewritten. Reports have ways back of their own and cannot be reached here.
 */
@Singleton
public class UndoService {
    private final Journal journal;
    private final Map<String, Reverter<?>> reverters;

    UndoService(Journal journal, List<Reverter<?>> reverters) {
        this.journal = journal;
        this.reverters = reverters.stream().collect(Collectors.toMap(Reverter::entity, r -> r));
    }

    /**
     * Takes the caller's own changes back, all or none of them, in the reverse order.
     *
     * @throws Refused {@code undoOutrun}, once for each that somebody changed since, or what the owning feature's rules say
     * @throws Forbidden if it was not the caller's change, or the caller has lost the right to such a change
     * @throws NotFound if there is no such change, or one of its kind cannot be taken back
     */
    @Transactional
    public void undo(Caller caller, List<EntryRef> changes) {
        var outrun = new ArrayList<Violation>();
        var entries = new ArrayList<JournalEntry>();
        for (EntryRef change : changes.reversed()) {
            var history = journal.history(caller.tenant(), change.entity(), change.id());
            var entry = own(caller, change, history);
            entries.add(entry);
            if (history.getLast().version() != entry.version()) {
                outrun.add(Violation.of("", "undoOutrun", name(entry)));
            }
        }
        if (!outrun.isEmpty()) {
            throw new Refused(Refused.Kind.STATE, outrun);
        }
        entries.forEach(entry -> revert(caller, reverters.get(entry.entity()), entry));
    }

    private JournalEntry own(Caller caller, EntryRef change, List<JournalEntry> history) {
        var entry = history.stream()
                .filter(e -> e.version() == change.version() && reverters.containsKey(change.entity()))
                .findFirst()
                .orElseThrow(() -> new NotFound(change.entity(), change.id()));
        if (!entry.actor().equals(caller.person())) {
            throw new Forbidden("otherActor");
        }
        return entry;
    }

    /** The code, where it has one, else the kind. */
    private static String name(JournalEntry entry) {
        return Json.tree(entry.after() == null ? entry.before() : entry.after())
                .path("code")
                .asText(entry.entity());
    }

    private static <T extends Entity<T>> void revert(Caller caller, Reverter<T> reverter, JournalEntry entry) {
        if (entry.before() == null) {
            reverter.delete()
                    .accept(caller, Json.read(entry.after(), reverter.table().type()));
        } else {
            var version = entry.after() == null ? 0 : entry.version();
            reverter.save()
                    .accept(
                            caller,
                            Json.read(entry.before(), reverter.table().type()).withVersion(version));
        }
    }
}
