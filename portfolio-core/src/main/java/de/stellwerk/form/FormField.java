package de.stellwerk.form;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of the form that belongs to the report's content. Its day is none: it says when the form was filled in. */
public enum FormField {
    LIGHT("light", FormContent::light),
    LIGHT_REASON("lightReason", FormContent::lightReason),
    SCHEDULE("lights.schedule", c -> c.lights().schedule()),
    SCHEDULE_REASON("reasons.schedule", c -> c.reasons().schedule()),
    RESOURCES("lights.resources", c -> c.lights().resources()),
    RESOURCES_REASON("reasons.resources", c -> c.reasons().resources()),
    QUALITY("lights.quality", c -> c.lights().quality()),
    QUALITY_REASON("reasons.quality", c -> c.reasons().quality()),
    RISKS("risks", FormContent::risks),
    DECISIONS("decisions", FormContent::decisions),
    ACTIVITIES("activities", FormContent::activities),
    PHASE("nextMilestone.phase", FormContent::phase),
    MILESTONE_DATE("nextMilestone.date", FormContent::milestoneDate),
    NEXT_ACTIVITIES("nextActivities", FormContent::nextActivities);

    private final String path;
    private final Function<FormContent, @Nullable Object> value;

    FormField(String path, Function<FormContent, @Nullable Object> value) {
        this.path = path;
        this.value = value;
    }

    /** As the API names the field of a report. */
    public String path() {
        return path;
    }

    /** A text, a light, a date or the decisions; {@code null}: nothing is there. */
    public @Nullable Object of(FormContent content) {
        return value.apply(content);
    }

    boolean same(FormContent one, FormContent other) {
        return Objects.equals(of(one), of(other));
    }

    public static Optional<FormField> byPath(String path) {
        return Arrays.stream(values()).filter(f -> f.path.equals(path)).findFirst();
    }
}
