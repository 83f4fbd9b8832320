package de.stellwerk.ui.audit;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.journal.JournalFilter;
import de.stellwerk.shared.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the journal shows, as its address keeps it. Parts of an address that mean nothing are passed over. @param page from 0 */
record JournalQuery(
        @Nullable String entity,
        String code,
        @Nullable UUID person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {
    static JournalQuery of(QueryParameters parameters) {
        return new JournalQuery(
                parameters.getSingleParameter("art").orElse(null),
                parameters.getSingleParameter("nummer").orElse(""),
                parameters
                        .getSingleParameter("person")
                        .flatMap(JournalQuery::id)
                        .orElse(null),
                parameters.getSingleParameter("von").map(JournalQuery::day).orElse(null),
                parameters.getSingleParameter("bis").map(JournalQuery::day).orElse(null),
                parameters
                        .getSingleParameter("seite")
                        .filter(text -> text.matches("\\d{1,6}"))
                        .map(text -> Math.max(Integer.parseInt(text) - 1, 0))
                        .orElse(0));
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F-]{36}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @param asOf past day of the frame: what was recorded later is left out; {@code null}: today */
    JournalFilter filter(@Nullable LocalDate asOf) {
        var last = asOf != null && (to == null || to.isAfter(asOf)) ? asOf : to;
        return new JournalFilter(
                entity,
                null,
                code.isBlank() ? null : code.strip(),
                person == null ? null : new PersonId(person),
                from,
                last);
    }

    QueryParameters parameters() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("art", Objects.toString(entity, ""));
        query.put("nummer", code.strip());
        query.put("person", Objects.toString(person, ""));
        query.put("von", Objects.toString(from, ""));
        query.put("bis", Objects.toString(to, ""));
        query.put("seite", page == 0 ? "" : String.valueOf(page + 1));
        query.values().removeIf(String::isEmpty);
        return QueryParameters.simple(query);
    }

    JournalQuery onPage(int other) {
        return new JournalQuery(entity, code, person, from, to, other);
    }

    JournalQuery withEntity(@Nullable String value) {
        return new JournalQuery(value, code, person, from, to, page);
    }

    JournalQuery withCode(String value) {
        return new JournalQuery(entity, value, person, from, to, page);
    }

    JournalQuery withPerson(@Nullable UUID value) {
        return new JournalQuery(entity, code, value, from, to, page);
    }

    JournalQuery withFrom(@Nullable LocalDate value) {
        return new JournalQuery(entity, code, person, value, to, page);
    }

    JournalQuery withTo(@Nullable LocalDate value) {
        return new JournalQuery(entity, code, person, from, value, page);
    }
}
