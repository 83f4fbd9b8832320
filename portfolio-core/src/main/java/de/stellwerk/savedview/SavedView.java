package de.stellwerk.savedview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.SavedViewId;
import java.util.UUID;

/**
 * How somebody looks at a list: search, filters, order and columns under a name.
 *
 * @param person whose it is; nobody else sees it
 * @param query as the address of the list keeps it, e.g. {@code prioritaet=high&spalten=code,title}
 * @param usual shown when the list is opened without saying how; at most one of a place
 */
public record SavedView(
        SavedViewId id, long version, PersonId person, Place place, String name, String query, boolean usual)
        implements Entity<SavedView> {
    /** The list that is looked at. */
    public enum Place {
        MEASURES
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public SavedView withVersion(long version) {
        return new SavedView(id, version, person, place, name, query, usual);
    }

    public SavedView withName(String name) {
        return new SavedView(id, version, person, place, name, query, usual);
    }

    public SavedView withQuery(String query) {
        return new SavedView(id, version, person, place, name, query, usual);
    }

    public SavedView withUsual(boolean usual) {
        return new SavedView(id, version, person, place, name, query, usual);
    }
}
