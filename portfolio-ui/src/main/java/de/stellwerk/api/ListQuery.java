package de.stellwerk.api;

import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list, in which order and form.
 *
 * @param page number of the page, from 0
 * @param size entries on a page, 1 to 500
 * @param sort field and direction
 * @param q text that an entry holds
 */
@Introspected
record ListQuery(
        HttpRequest<?> request,

        @Nullable
        @QueryValue
        @Parameter(in = ParameterIn.QUERY, description = "Number of the page, from 0", example = "0")
        @Schema(minimum = "0", defaultValue = "0")
        Integer page,

        @Nullable
        @QueryValue
        @Parameter(in = ParameterIn.QUERY, description = "Entries on a page", example = "50")
        @Schema(minimum = "1", maximum = "500", defaultValue = "50")
        Integer size,

        @Nullable
        @QueryValue
        @Parameter(in = ParameterIn.QUERY, description = "Field and direction, asc or desc", example = "code,asc")
        String sort,

        @Nullable
        @QueryValue
        @Parameter(
                in = ParameterIn.QUERY,
                description = "Text that an entry holds in any of its fields",
                example = "E-Akte")
        String q) {
    static final int MAX_SIZE = 500;
    static final int DEFAULT_SIZE = 50;
    private static final Set<String> FILES = Set.of(PageWriter.CSV, Downloads.XLSX);

    /** Refuses what is out of range. */
    ListQuery checked() {
        var violations = new ArrayList<Violation>();
        if (page != null && page < 0) {
            violations.add(Violation.of("page", "outOfRange", 0, Integer.MAX_VALUE));
        }
        if (size != null && (size < 1 || size > MAX_SIZE)) {
            violations.add(Violation.of("size", "outOfRange", 1, MAX_SIZE));
        }
        Refused.ifAny(violations);
        return this;
    }

    /** The type of a file that holds the whole list, {@code null}: a page is asked for. */
    @Nullable
    String file() {
        return request.accept().stream()
                .findFirst()
                .map(MediaType::getName)
                .filter(FILES::contains)
                .orElse(null);
    }

    int pageOrDefault() {
        return page == null || file() != null ? 0 : page;
    }

    int sizeOrDefault() {
        return file() != null ? Integer.MAX_VALUE : size == null ? DEFAULT_SIZE : size;
    }

    /** The field to sort by, {@code null}: the list's own order. */
    @Nullable
    String sortField() {
        return sort == null || sort.isBlank() ? null : sort.split(",", 2)[0].strip();
    }

    /** @throws Refused if the direction is neither asc nor desc */
    boolean ascending() {
        var parts = sort == null ? new String[0] : sort.split(",", 2);
        var direction = parts.length < 2 ? "asc" : parts[1].strip();
        return switch (direction) {
            case "asc" -> true;
            case "desc" -> false;
            default -> throw Refused.input("sort", "unknownValue", direction, "asc, desc");
        };
    }
}
