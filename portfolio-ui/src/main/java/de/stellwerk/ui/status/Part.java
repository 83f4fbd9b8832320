package de.stellwerk.ui.status;

import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusReportBuilder;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of the report that its writer fills in, by the name that API and journal use. */
enum Part {
    LIGHT("light", StatusReport::light, (to, from) -> to.light(from.light())),
    LIGHTS("lights", StatusReport::lights, (to, from) -> to.lights(from.lights())),
    LIGHT_REASON("lightReason", StatusReport::lightReason, (to, from) -> to.lightReason(from.lightReason())),
    REASONS("reasons", StatusReport::reasons, (to, from) -> to.reasons(from.reasons())),
    RISKS("risks", StatusReport::risks, (to, from) -> to.risks(from.risks())),
    DECISIONS("decisions", StatusReport::decisions, (to, from) -> to.decisions(from.decisions())),
    ACTIVITIES("activities", StatusReport::activities, (to, from) -> to.activities(from.activities())),
    NEXT_ACTIVITIES(
            "nextActivities", StatusReport::nextActivities, (to, from) -> to.nextActivities(from.nextActivities()));

    private final String field;
    private final Function<StatusReport, @Nullable Object> value;
    private final BiConsumer<StatusReportBuilder, StatusReport> copy;

    Part(
            String field,
            Function<StatusReport, @Nullable Object> value,
            BiConsumer<StatusReportBuilder, StatusReport> copy) {
        this.field = field;
        this.value = value;
        this.copy = copy;
    }

    static Optional<Part> named(String field) {
        return Arrays.stream(values()).filter(p -> p.field.equals(field)).findFirst();
    }

    String field() {
        return field;
    }

    boolean same(StatusReport one, StatusReport other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    void copy(StatusReportBuilder to, StatusReport from) {
        copy.accept(to, from);
    }
}
