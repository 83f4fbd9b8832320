package de.stellwerk.ui.measure;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.savedview.SavedView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of the list: what it shows, and which of the own views that came from. Whoever gets the address as a link sees the
 * same list, with or without the view.
 *
 * @param own the person's views
 * @param kept the columns of an address that names none
 * @param day the chosen past day, {@code null}: today
 */
record ViewAddress(
        List<SavedView> own,
        List<ListColumn> kept,
        @Nullable String day) {
    private static final String VIEW = "ansicht";
    private static final String COLUMNS = "spalten";
    private static final String DAY = "stichtag";
    /** The list without a view, for those who have a usual one. */
    private static final String ALL = "alle";

    ListQuery query(QueryParameters parameters) {
        return ListQuery.of(parameters, kept);
    }

    /** The own view that the address names. */
    Optional<SavedView> view(QueryParameters parameters) {
        return parameters
                .getSingleParameter(VIEW)
                .flatMap(id ->
                        own.stream().filter(v -> v.id().toString().equals(id)).findFirst());
    }

    /** The usual view, where the address says nothing but perhaps a day. */
    Optional<SavedView> usual(QueryParameters parameters) {
        boolean bare = Set.of(DAY).containsAll(parameters.getParameters().keySet());
        return own.stream().filter(v -> bare && v.usual()).findFirst();
    }

    QueryParameters of(SavedView view) {
        return of(ListQuery.of(QueryParameters.fromString(view.query())), view);
    }

    /** @param view that it came from, {@code null}: none */
    QueryParameters of(ListQuery query, @Nullable SavedView view) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (view != null) {
            parts.put(VIEW, view.id().toString());
        }
        parts.putAll(query.parts());
        if (!kept.equals(ListColumn.USUAL)) {
            parts.put(COLUMNS, query.columnText());
        }
        if (parts.isEmpty() && own.stream().anyMatch(SavedView::usual)) {
            parts.put(VIEW, ALL);
        }
        if (day != null) {
            parts.put(DAY, day);
        }
        return QueryParameters.simple(parts);
    }
}
