package de.stellwerk.ui.measure;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.SourceRef;
import de.stellwerk.ui.components.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Says a stored value of a field in words, as the journal keeps it. */
record Said(Words words) {
    /** Parts of list elements that carry their words. */
    private static final List<String> PARTS = List.of("unit", "text");

    /** @param value {@code null}: there was none */
    String of(String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Words.NONE;
        }
        return switch (field) {
            case "delay" -> MeasureWords.delay(read(value, Delay.class), words);
            case "preApproved" -> words.text(value.asBoolean() ? "journal.true" : "journal.false");
            case "duration" -> MeasureWords.duration(read(value, Duration.class), words);
            case "priority" -> words.of(Priority.valueOf(value.asText()));
            case "state" -> words.of(MeasureState.valueOf(value.asText()));
            case "reportsFrom" -> words.month(YearMonth.parse(value.asText()));
            default -> value.isArray() ? list(field, value) : single(field, value);
        };
    }

    private String list(String field, JsonNode values) {
        return values.isEmpty()
                ? Words.NONE
                : StreamSupport.stream(values.spliterator(), false)
                        .map(value -> single(field, value))
                        .collect(Collectors.joining("; "));
    }

    private String single(String field, JsonNode value) {
        if (value.isValueNode()) {
            return value.asText();
        }
        return switch (field) {
            case "responsible" -> MeasureWords.responsible(read(value, Responsible.class), words);
            case "sources" -> MeasureWords.source(read(value, SourceRef.class), null, words);
            default -> value.has("precision") ? words.date(read(value, ImpreciseDate.class)) : parts(value);
        };
    }

    private static String parts(JsonNode value) {
        return PARTS.stream()
                .flatMap(part -> Stream.ofNullable(value.get(part)))
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static <T> T read(JsonNode value, Class<T> type) {
        return Json.read(value.toString(), type);
    }
}
