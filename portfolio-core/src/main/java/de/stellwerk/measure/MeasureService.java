package de.stellwerk.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Page;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures: find, read, change. A liaison sees those of the own department, a consulted body those put to it. */
@Singleton
public class MeasureService {
    /** @param asOf a past day, {@code null}: as of now. @throws de.stellwerk.shared.Forbidden if the caller sees no measures */
    public Page<MeasureLine> list(
            Caller caller, MeasureFilter filter, MeasureSort sort, int page, int size, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** @throws de.stellwerk.shared.NotFound if there is none or the caller may not see it */
    public MeasureLine find(Caller caller, String programme, String code, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    public Measure get(Caller caller, MeasureId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Creates (version 0) or changes a measure.
     *
     * @throws de.stellwerk.shared.Refused with every violation
     * @throws de.stellwerk.shared.StaleVersion if somebody was faster
     */
    public Measure save(Caller caller, Measure measure) {
        throw new UnsupportedOperationException();
    }

    /** Deletes a measure without reports; one with reports is refused and can be cancelled by its state. */
    public void delete(Caller caller, MeasureId id, long version) {
        throw new UnsupportedOperationException();
    }

    /** All changes, first to last. */
    public List<JournalEntry> history(Caller caller, MeasureId id) {
        throw new UnsupportedOperationException();
    }
}
