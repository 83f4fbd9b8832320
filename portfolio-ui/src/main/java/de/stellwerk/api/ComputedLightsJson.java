package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.evidence.ComputedLight;
import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.evidence.Fact;
import de.stellwerk.evidence.FactKind;
import de.stellwerk.shared.Light;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lights that follow from facts, beside those that a person chooses. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ComputedLights")
record ComputedLightsJson(ComputedLightJson schedule, ComputedLightJson resources, ComputedLightJson quality) {
    static @Nullable ComputedLightsJson of(@Nullable ComputedLights c) {
        return c == null
                ? null
                : new ComputedLightsJson(
                        ComputedLightJson.of(c.schedule()),
                        ComputedLightJson.of(c.resources()),
                        ComputedLightJson.of(c.quality()));
    }

    /** The light of one dimension and what it rests on. @param light null: it cannot be judged */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ComputedLight")
    record ComputedLightJson(@Nullable Light light, List<FactJson> facts) {
        static ComputedLightJson of(ComputedLight c) {
            return new ComputedLightJson(
                    c.light(), c.facts().stream().map(FactJson::of).toList());
        }
    }

    /**
     * A fact as it stood on the day.
     *
     * @param light that it speaks for; null: none, it says why nothing can be judged
     * @param subject title of a deadline, code of a milestone or of a measure
     * @param count days or number
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "LightFact")
    record FactJson(
            FactKind kind,
            @Nullable Light light,
            @Nullable String subject,
            int count,
            @Nullable LocalDate date) {
        static FactJson of(Fact f) {
            return new FactJson(f.kind(), f.light(), f.subject(), f.count(), f.date());
        }
    }
}
