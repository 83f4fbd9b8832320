package de.stellwerk.savedview;

import de.stellwerk.access.Caller;
import de.stellwerk.access.ErasedWithPerson;
import de.stellwerk.journal.Ledger;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.SavedViewId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Views of lists. Everybody has their own; those of others are not found, whatever the caller's role. */
@Singleton
public class SavedViewService implements ErasedWithPerson {
    /** More than one finds one's way in. */
    public static final int MOST = 20;

    /** Characters. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_QUERY = 4_000;

    private final SavedViewTable table;
    private final Ledger ledger;

    SavedViewService(SavedViewTable table, Ledger ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    /** The caller's own views of a list, in the order of their names. */
    public List<SavedView> of(Caller caller, SavedView.Place place) {
        return table.of(caller.tenant(), caller.person()).stream()
                .filter(v -> v.place() == place)
                .toList();
    }

    /**
     * Stores a new view (version 0) or a changed one. If it is the usual one, no other of its place is any more.
     *
     * @throws de.stellwerk.shared.Refused {@code required}, {@code tooLong}, {@code viewNameTaken}, {@code tooManyViews}
     * @throws de.stellwerk.shared.StaleVersion if the person changed it elsewhere in the meantime
     * @throws NotFound if it is not the caller's
     */
    @Transactional
    public SavedView save(Caller caller, SavedView view) {
        var own = of(caller, view.place());
        requireOwn(caller, view, own);
        var others = own.stream().filter(v -> !v.id().equals(view.id())).toList();
        check(view, others);
        if (view.usual()) {
            others.stream()
                    .filter(SavedView::usual)
                    .forEach(other -> ledger.update(caller, table, other.withUsual(false)));
        }
        return ledger.save(caller, table, view.withName(view.name().strip()));
    }

    private static void requireOwn(Caller caller, SavedView view, List<SavedView> own) {
        var known = view.version() == 0 || own.stream().anyMatch(v -> v.id().equals(view.id()));
        if (!known || !view.person().equals(caller.person())) {
            throw new NotFound("saved_view", view.id());
        }
    }

    private static void check(SavedView view, List<SavedView> others) {
        var name = SavedViewTable.nameKey(view.name());
        new Check()
                .text(view.name(), "name", LONGEST_NAME)
                .that(
                        others.stream()
                                .noneMatch(v -> SavedViewTable.nameKey(v.name()).equals(name)),
                        "name",
                        "viewNameTaken",
                        view.name().strip())
                .that(others.size() < MOST, "name", "tooManyViews", MOST)
                .optional(view.query(), "query", LONGEST_QUERY)
                .done();
    }

    /** @throws NotFound if it is not the caller's */
    @Transactional
    public void delete(Caller caller, SavedViewId id, long version) {
        var own = table.of(caller.tenant(), caller.person()).stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("saved_view", id));
        ledger.delete(caller, table, own.withVersion(version));
    }

    @Override
    public void erase(Caller caller, PersonId person) {
        table.of(caller.tenant(), person).forEach(v -> ledger.delete(caller, table, v));
    }
}
