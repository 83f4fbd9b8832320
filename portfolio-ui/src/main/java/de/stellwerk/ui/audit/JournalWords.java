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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            "calendar",
            "person");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What tells one thing of a kind from another, the first that is there. */
    private static final List<String> NAMES = List.of("code", "period", "quarter", "name", "group", "kind");

    private final Words words;
    private final Map<UUID, @Nullable String> names = new HashMap<>();
    private final Map<UUID, String> things = new HashMap<>();

    JournalWords(Words words, Collection<Acting> people) {
        this.words = words;
        people.forEach(a -> names.put(a.person().value(), a.name()));
    }

    /** Tells by what names people know the things of these entries. */
    void know(Collection<JournalEntry> entries) {
        entries.forEach(e -> things.put(e.entityId(), subject(e)));
    }

    /** Ids that stand in the entries. */
    static Set<UUID> idsIn(Collection<JournalEntry> entries) {
        return entries.stream()
                .flatMap(e -> Stream.of(e.before(), e.after()))
                .filter(Objects::nonNull)
                .flatMap(json -> ID.matcher(json).results())
                .map(found -> UUID.fromString(found.group()))
                .collect(Collectors.toSet());
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

    /** The measure that it belongs to, where that is known. */
    Optional<String> about(JournalEntry entry) {
        var measure = Json.tree(entry.after() != null ? entry.after() : entry.before())
                .path("measure")
                .asText();
        return ID.matcher(measure).matches()
                ? Optional.ofNullable(things.get(UUID.fromString(measure)))
                : Optional.empty();
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
        if (names.containsKey(id) || id.equals(Caller.SYSTEM.value())) {
            return person(id);
        }
        return things.getOrDefault(id, text);
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
