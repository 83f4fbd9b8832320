package de.stellwerk.server.operation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column holds, and how that stands in a back-up: the same text whichever database it came from. */
enum Kind {
    UUID_VALUE(Types.OTHER, UUID.class) {
        @Override
        Object parse(String text) {
            return UUID.fromString(text);
        }
    },
    TEXT(Types.VARCHAR, String.class) {
        @Override
        Object parse(String text) {
            return text;
        }
    },
    WHOLE_NUMBER(Types.BIGINT, Long.class) {
        @Override
        Object parse(String text) {
            return Long.valueOf(text);
        }
    },
    DECIMAL(Types.NUMERIC, BigDecimal.class) {
        @Override
        Object parse(String text) {
            return new BigDecimal(text);
        }

        @Override
        String print(Object value) {
            return ((BigDecimal) value).toPlainString();
        }
    },
    TRUTH(Types.BOOLEAN, Boolean.class) {
        @Override
        Object parse(String text) {
            return Boolean.valueOf(text);
        }
    },
    DAY(Types.DATE, LocalDate.class) {
        @Override
        Object parse(String text) {
            return LocalDate.parse(text);
        }
    },
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.class) {
        @Override
        Object parse(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }

        @Override
        String print(Object value) {
            return ((OffsetDateTime) value).toInstant().toString();
        }
    },
    LOCAL_TIME(Types.TIMESTAMP, LocalDateTime.class) {
        @Override
        Object parse(String text) {
            return LocalDateTime.parse(text);
        }
    },
    BYTES(Types.VARBINARY, byte[].class) {
        @Override
        Object parse(String text) {
            return Base64.getDecoder().decode(text);
        }

        @Override
        String print(Object value) {
            return Base64.getEncoder().encodeToString((byte[]) value);
        }
    };

    private final int sqlType;
    private final Class<?> javaType;

    Kind(int sqlType, Class<?> javaType) {
        this.sqlType = sqlType;
        this.javaType = javaType;
    }

    /** @return {@code null} if back-ups do not know the type */
    static @Nullable Kind of(String sqlTypeName) {
        return switch (sqlTypeName.toLowerCase(Locale.ROOT).replaceFirst(" *\\(.*?\\)", "")) {
            case "uuid" -> UUID_VALUE;
            case "varchar", "text", "bpchar", "char", "character", "character varying", "character large object" ->
                TEXT;
            case "int2", "int4", "int8", "smallint", "integer", "bigint" -> WHOLE_NUMBER;
            case "numeric", "decimal" -> DECIMAL;
            case "bool", "boolean" -> TRUTH;
            case "date" -> DAY;
            case "timestamptz", "timestamp with time zone" -> INSTANT;
            case "timestamp" -> LOCAL_TIME;
            case "bytea", "binary varying", "binary large object" -> BYTES;
            default -> null;
        };
    }

    abstract Object parse(String text);

    /** The drivers convert as much as this and no more: not every number to a long, not every text to a string. */
    private @Nullable Object read(ResultSet from, int column) throws SQLException {
        return switch (this) {
            case TEXT -> from.getString(column);
            case WHOLE_NUMBER -> from.getLong(column);
            case BYTES -> from.getBytes(column);
            default -> from.getObject(column, javaType);
        };
    }

    String print(Object value) {
        return value.toString();
    }

    /** Numbers and truth values stand as themselves, everything else as text. */
    void write(ResultSet from, int column, JsonGenerator to) throws SQLException, IOException {
        Object value = read(from, column);
        if (value == null || from.wasNull()) {
            to.writeNull();
        } else if (value instanceof Long number) {
            to.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else {
            to.writeString(print(value));
        }
    }

    /** Sets the parameter to the value on which the parser stands. */
    void bind(JsonParser from, PreparedStatement to, int parameter) throws SQLException, IOException {
        if (from.currentToken() == JsonToken.VALUE_NULL) {
            to.setNull(parameter, sqlType);
        } else {
            to.setObject(parameter, parse(from.getText()));
        }
    }
}
