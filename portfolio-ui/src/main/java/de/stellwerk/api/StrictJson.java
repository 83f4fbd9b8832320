package de.stellwerk.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.stellwerk.measure.Tag;
import de.stellwerk.shared.Precision;
import de.stellwerk.shared.Violation;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads requests and takes nothing for granted: no unknown field, no number for a text, no text for a number. */
final class StrictJson {
    private static final JsonMapper MAPPER = mapper();

    private StrictJson() {}

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule()
                        .addDeserializer(LocalDate.class, new ExactDate())
                        .addDeserializer(
                                DateJson.class,
                                new TextOr<>(DateJson.class, DateJson::parse, DateShape.class, DateShape::toDate)))
                .addModule(new SimpleModule()
                        .addDeserializer(
                                TagJson.class,
                                new TextOr<>(TagJson.class, TagJson::parse, TagShape.class, TagShape::tag)))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }

    /** @throws BadInput if this is not one JSON object */
    static ObjectNode object(byte[] bytes) {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw new BadInput(Violation.of("", "notAnObject"));
        } catch (JsonMappingException e) {
            throw new BadInput(Violation.of(path(e), "malformedJson", place(e)));
        } catch (JsonProcessingException e) {
            throw new BadInput(Violation.of("", "malformedJson", place(e)));
        } catch (IOException e) {
            throw new BadInput(Violation.of("", "malformedJson", "1:1"));
        }
    }

    /** @throws BadInput naming the field that does not fit */
    static <T> T as(ObjectNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new BadInput(violation(e));
        }
    }

    static ObjectNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    private static Violation violation(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> Violation.of(path(unknown), "unknownField");
            case InvalidFormatException format -> format(format);
            case JsonMappingException mapping -> Violation.of(path(mapping), "wrongType");
            default -> Violation.of("", "malformedJson", place(e));
        };
    }

    private static Violation format(InvalidFormatException e) {
        var type = e.getTargetType();
        if (type != null && type.isEnum()) {
            return Violation.of(path(e), "unknownValue", e.getValue(), constants(type));
        }
        return Violation.of(path(e), "badFormat", e.getValue());
    }

    static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String place(JsonProcessingException e) {
        var at = e.getLocation();
        return at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private record DateShape(LocalDate date, Precision precision) {
        DateJson toDate() {
            return new DateJson(date, precision);
        }
    }

    private record TagShape(Tag.Kind kind, String text) {
        TagJson tag() {
            return new TagJson(kind, text);
        }
    }

    /** A short text, or an object of the given shape. */
    private static final class TextOr<T, S> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> fromText;
        private final transient Class<S> shape;
        private final transient Function<S, T> fromShape;

        TextOr(Class<T> type, Function<String, T> fromText, Class<S> shape, Function<S, T> fromShape) {
            super(type);
            this.fromText = fromText;
            this.shape = shape;
            this.fromShape = fromShape;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return fromShape.apply(context.readValue(parser, shape));
            }
            try {
                return fromText.apply(parser.getText());
            } catch (IllegalArgumentException e) {
                throw InvalidFormatException.from(parser, e.getMessage(), parser.getText(), handledType());
            }
        }
    }

    /** A day is a text like 2020-06-30 and nothing else. */
    private static final class ExactDate extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        ExactDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getValueAsString();
            try {
                return Inputs.day(text == null ? "" : text);
            } catch (DateTimeParseException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
            }
        }
    }
}
