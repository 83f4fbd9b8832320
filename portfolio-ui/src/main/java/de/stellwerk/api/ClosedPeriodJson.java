package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.ClosedPeriod;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row in which something is not possible.
 *
 * @param first first day of them
 * @param last last day of them
 * @param name what people call it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ClosedPeriod", example = "{\"first\":\"2022-01-01\",\"last\":\"2022-04-30\",\"name\":\"Interimszeit\"}")
record ClosedPeriodJson(LocalDate first, LocalDate last, String name) {
    static List<ClosedPeriodJson> of(List<ClosedPeriod> periods) {
        return periods.stream()
                .map(p -> new ClosedPeriodJson(p.first(), p.last(), p.name()))
                .toList();
    }

    static List<ClosedPeriod> domain(@Nullable List<ClosedPeriodJson> periods, String field) {
        return Inputs.list(periods, field, ClosedPeriodJson::period);
    }

    private static ClosedPeriod period(ClosedPeriodJson p, String path) {
        return new ClosedPeriod(
                Inputs.require(p.first, path + ".first"),
                Inputs.require(p.last, path + ".last"),
                Inputs.require(p.name, path + ".name"));
    }
}
