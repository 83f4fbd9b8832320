package de.stellwerk.ui.audit;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.access.Caller;
import de.stellwerk.audit.AuditService.Acting;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.ui.components.Words;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what the journal holds: kinds, fields and values where a word is known, else as they are stored. */
final class JournalWords {
    static final List<String> KINDS = List.of(
            "programme",
            "block",
            "measure",
            "milestone",
            "relation",
            "deadline",
            "status_report",
            "programme_report",
            "body",
            "consultation",
            "feedback",
            "inconsistency",
            "department",
            "person");

    /** What tells one thing of a kind from another, the first that is there. */
    private static final List<String> NAMES = List.of("code", "period", "quarter", "name", "group", "kind");

    private final Words words;
    private final Map<UUID, @Nullable String> names = new HashMap<>();

    JournalWords(Words words, Collection<Acting> people) {
        this.words = words;
        people.forEach(a -> names.put(a.person().value(), a.name()));
    }

    String kind(String entity) {
        return Messages.has("journal.kind." + entity) ? words.text("journal.kind." + entity) : entity;
    }

    /** The program itself has no name to lose. */
    String person(UUID id) {
        if (id.equals(Caller.SYSTEM.value())) {
            return words.text("journal.program");
        }
        var name = names.get(id);
        return name == null ? words.text("journal.erased") : name;
    }

    /** Kind and code, e.g. Maßnahme B1-B. */
    String subject(JournalEntry entry) {
        var data = Json.tree(entry.after() != null ? entry.after() : entry.before());
        return NAMES.stream()
                .flatMap(n -> Stream.ofNullable(data.get(n)))
                .findFirst()
                .map(n -> kind(entry.entity()) + " " + value("", n))
                .orElseGet(() -> kind(entry.entity()));
    }

    String field(String entity, FieldChange change) {
        return Stream.of("field." + entity + "." + change.field(), "journal.field." + change.field())
                .filter(Messages::has)
                .findFirst()
                .map(key -> words.text(key) + change.below())
                .orElse(change.path());
    }

    /** Days, times, people and known constants in words; a dash for nothing. */
    String value(String field, @Nullable JsonNode value) {
        if (value == null) {
            return Words.NONE;
        }
        if (value.has("precision")) {
            return words.date(Json.read(value.toString(), ImpreciseDate.class));
        }
        if (value.isBoolean()) {
            return words.text(value.booleanValue() ? "journal.true" : "journal.false");
        }
        var text = value.asText();
        return text.matches("[0-9a-f-]{36}") ? id(text) : constant(field, text);
    }

    private String id(String text) {
        var id = UUID.fromString(text);
        return names.containsKey(id) || id.equals(Caller.SYSTEM.value()) ? person(id) : text;
    }

    private String constant(String field, String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*Z")) {
            return instant(text);
        }
        if (text.matches("\\d{4}(-(\\d{2}|Q[1-4])(-\\d{2})?)?")) {
            return words.statedDate(text);
        }
        return Stream.of(
                        Character.toUpperCase(first(field)) + tail(field),
                        "MeasureState",
                        "ReportState",
                        "Light",
                        "Role")
                .map(type -> "enum." + type + "." + text)
                .filter(key -> text.matches("[A-Z_]+") && Messages.has(key))
                .findFirst()
                .map(key -> words.text(key))
                .orElse(text);
    }

    private static char first(String field) {
        return field.isEmpty() ? ' ' : field.charAt(0);
    }

    private static String tail(String field) {
        return field.isEmpty() ? "" : field.substring(1);
    }

    private String instant(String text) {
        try {
            return words.dateTime(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
