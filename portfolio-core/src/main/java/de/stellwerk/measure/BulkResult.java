package de.stellwerk.measure;

import de.stellwerk.journal.EntryRef;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Violation;
import java.util.List;

/**
 * What became of a change of several measures.
 *
 * @param changed as they are stored now
 * @param unchanged those that had it already
 * @param refused those that stay as they are, each with the reason
 */
public record BulkResult(List<Measure> changed, List<MeasureId> unchanged, List<Refusal> refused) {
    /** Why one measure was not changed. */
    public record Refusal(MeasureId measure, List<Violation> why) {}

    public BulkResult {
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
    }

    /** The journal entries that were written, for taking them back. */
    public List<EntryRef> written() {
        return changed.stream().map(m -> EntryRef.stored("measure", m)).toList();
    }
}
