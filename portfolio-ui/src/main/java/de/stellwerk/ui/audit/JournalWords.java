package de.stellwerk.ui.audit;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.access.Person;
import de.stellwerk.access.Role;
import de.stellwerk.audit.AuditService.Acting;
import de.stellwerk.baseline.Baseline;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.form.ReportForm;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.Feedback;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.measure.Measure;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.notice.NoticeChoice;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.Programme;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.risk.Risk;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.Relation;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.PersonId;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.components.Words;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    static final Map<String, Class<?>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("programme", Programme.class);
        TYPES.put("block", Block.class);
        TYPES.put("measure", Measure.class);
        TYPES.put("milestone", Milestone.class);
        TYPES.put("relation", Relation.class);
        TYPES.put("deadline", Deadline.class);
        TYPES.put("baseline", Baseline.class);
        TYPES.put("status_report", StatusReport.class);
        TYPES.put("programme_report", ProgrammeReport.class);
        TYPES.put("body", Body.class);
        TYPES.put("consultation", Consultation.class);
        TYPES.put("feedback", Feedback.class);
        TYPES.put("meeting", Meeting.class);
        TYPES.put("risk", Risk.class);
        TYPES.put("inconsistency", Inconsistency.class);
        TYPES.put("department", Department.class);
        TYPES.put("calendar", WorkCalendar.class);
        TYPES.put("person", Person.class);
        TYPES.put("saved_view", SavedView.class);
        TYPES.put("notice_choice", NoticeChoice.class);
        TYPES.put("scenario", Scenario.class);
        TYPES.put("report_form", ReportForm.class);
    }

    static final List<String> KINDS = List.copyOf(TYPES.keySet());

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
        return words.person(new PersonId(id), Optional.ofNullable(names.get(id)));
    }

    /** Kind and code, e.g. Maßnahme B1-B. */
    String subject(JournalEntry entry) {
        var data = Json.tree(entry.after() != null ? entry.after() : entry.before());
        return NAMES.stream()
                .flatMap(n -> Stream.ofNullable(data.get(n)))
                .findFirst()
                .map(n -> kind(entry.entity()) + " " + value(entry.entity(), "", n))
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

    /** Name of the field and, where it holds several things, which part of which: Verantwortlich 2: Stelle. */
    String field(String entity, FieldChange change) {
        var name = new StringBuilder(name(entity, change.field()));
        for (var step : FieldChange.steps(change.below())) {
            if (Character.isDigit(step.charAt(0))) {
                name.append(' ').append(Integer.parseInt(step) + 1);
            } else {
                name.append(": ").append(name(entity, step));
            }
        }
        return name.toString();
    }

    private String name(String entity, String field) {
        return Stream.of("field." + entity + "." + field, "journal.field." + field)
                .filter(Messages::has)
                .findFirst()
                .map(key -> words.text(key))
                .orElse(field);
    }

    /** Days, times, people and constants in words; a dash for nothing. */
    String value(String entity, String path, @Nullable JsonNode value) {
        if (value == null) {
            return Words.NONE;
        }
        if (FieldChange.isWhole(path)) {
            return words.text("journal.frozen", Digest.ofText(value.toString()).substring(0, 8));
        }
        if (value.has("precision")) {
            return words.date(Json.read(value.toString(), ImpreciseDate.class));
        }
        if (value.isBoolean()) {
            return words.text(value.booleanValue() ? "journal.true" : "journal.false");
        }
        var text = value.asText();
        return constant(entity, path, text).orElseGet(() -> ID.matcher(text).matches() ? id(text) : time(text));
    }

    private Optional<String> constant(String entity, String path, String text) {
        return Optional.ofNullable(TYPES.get(entity))
                .flatMap(type -> FieldChange.typeAt(type, path))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(c -> (Enum<?>) c)
                        .filter(c -> c.name().equals(text))
                        .findFirst())
                .map(c -> c instanceof Role ? words.text("role." + text.toLowerCase(Locale.ROOT)) : words.of(c));
    }

    private String id(String text) {
        var id = UUID.fromString(text);
        if (names.containsKey(id) || id.equals(Caller.SYSTEM.value())) {
            return person(id);
        }
        return things.getOrDefault(id, text);
    }

    private String time(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*Z")) {
            return instant(text);
        }
        return text.matches("\\d{4}(-(\\d{2}|Q[1-4])(-\\d{2})?)?") ? words.statedDate(text) : text;
    }

    private String instant(String text) {
        try {
            return words.dateTime(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
