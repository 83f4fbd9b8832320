package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One municipality; every row belongs to exactly one. */
public record TenantId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
