package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of screens that keep the chosen day.
 *
 * @param asOf past day that the links carry on, {@code null}: today
 */
public record Links(@Nullable LocalDate asOf) {
    /** @param parameters names and values in turn */
    public String address(String path, String... parameters) {
        String query = query(parameters).getQueryString();
        // An empty address would be the page itself with the parameters it has now.
        String start = path.isEmpty() ? "." : path;
        return query.isEmpty() ? start : start + "?" + query;
    }

    /** @param parameters names and values in turn */
    public QueryParameters query(String... parameters) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.put(parameters[i], parameters[i + 1]);
        }
        if (asOf != null) {
            query.putIfAbsent("stichtag", asOf.toString());
        }
        return QueryParameters.simple(query);
    }

    public Anchor to(String path, String text, String... parameters) {
        return new Anchor(address(path, parameters), text);
    }

    public Anchor to(String path, Component content, String... parameters) {
        return new Anchor(address(path, parameters), content);
    }

    public Anchor toMeasure(String code, String tab, String text) {
        return new Anchor(measure(code, tab), text);
    }

    /** The address of a tab of a measure's page. */
    public String measure(String code, String tab) {
        return address("massnahmen/" + code + "/" + tab);
    }
}
