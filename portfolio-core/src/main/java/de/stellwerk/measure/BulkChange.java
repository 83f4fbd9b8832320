package de.stellwerk.measure;

import de.stellwerk.shared.Check;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change that several measures get at once. */
public sealed interface BulkChange {
    /** The measure with the change; one that has it already is returned as it is. */
    Measure of(Measure measure);

    /** What is wrong with the change itself, whichever measure gets it. */
    default void check(Check check) {}

    /** Another state. */
    record NewState(@Nullable MeasureState state) implements BulkChange {
        @Override
        public Measure of(Measure measure) {
            return measure.toBuilder().state(state).build();
        }

        @Override
        public void check(Check check) {
            check.notNull(state, "state");
        }
    }

    /** Another priority. @param rationale blank: each measure keeps its own */
    record NewPriority(@Nullable Priority priority, String rationale) implements BulkChange {
        @Override
        public Measure of(Measure measure) {
            var changed = measure.toBuilder().priority(priority);
            return (rationale.isBlank() ? changed : changed.priorityRationale(rationale.strip())).build();
        }

        @Override
        public void check(Check check) {
            check.notNull(priority, "priority").optional(rationale, "priorityRationale", Check.LONGEST_TEXT);
        }
    }

    /** One tag more. */
    record AddTag(Tag tag) implements BulkChange {
        @Override
        public Measure of(Measure measure) {
            if (MeasureText.tags(measure).contains(MeasureText.normalTag(tag.text()))) {
                return measure;
            }
            var tags = new ArrayList<>(measure.tags());
            tags.add(new Tag(tag.kind(), tag.text().strip()));
            return measure.toBuilder().tags(tags).build();
        }

        @Override
        public void check(Check check) {
            check.text(tag.text(), "tag", 200);
        }
    }

    /** Without a tag, however it is spelt. */
    record RemoveTag(String text) implements BulkChange {
        @Override
        public Measure of(Measure measure) {
            var kept = measure.tags().stream()
                    .filter(t -> !MeasureText.normalTag(t.text()).equals(MeasureText.normalTag(text)))
                    .toList();
            return measure.toBuilder().tags(kept).build();
        }

        @Override
        public void check(Check check) {
            check.text(text, "tag", 200);
        }
    }

    /** Another leading unit in place of the first; units that take part in the lead stay. */
    record NewLead(String unit) implements BulkChange {
        @Override
        public Measure of(Measure measure) {
            var lead = new Responsible(unit.strip(), Responsible.Part.LEAD);
            var others = measure.responsible().stream()
                    .skip(1)
                    .filter(r -> !r.unit().equals(lead.unit()))
                    .toList();
            var all = new ArrayList<>(List.of(lead));
            all.addAll(others);
            return measure.toBuilder().responsible(all).build();
        }

        @Override
        public void check(Check check) {
            check.text(unit, "unit", 500);
        }
    }
}
