package de.stellwerk.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.programme.Binding;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.ProgrammeId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of legal deadlines (requirements rows 21 to 23).
 *
 * @param code unique in its programme, e.g. L06
 * @param basis the legal basis; entries of equal basis on a common measure or block speak of the same duty
 * @param metOn when the duty was met, {@code null}: not yet, or not known
 * @param appliesTo the measures and blocks that it is attached to
 * @param quota how much is owed until then, where it is counted; {@code null}: it is not
 */
public record Deadline(
        DeadlineId id,
        long version,
        ProgrammeId programme,
        String code,
        String title,
        String basis,
        LegalLevel level,
        Binding binding,
        List<DeadlineStatement> statements,
        @Nullable ImpreciseDate metOn,
        List<NodeRef> appliesTo,
        @Nullable String note,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Quota quota)
        implements Entity<Deadline> {
    /** One that is not counted. */
    public Deadline(
            DeadlineId id,
            long version,
            ProgrammeId programme,
            String code,
            String title,
            String basis,
            LegalLevel level,
            Binding binding,
            List<DeadlineStatement> statements,
            @Nullable ImpreciseDate metOn,
            List<NodeRef> appliesTo,
            @Nullable String note) {
        this(id, version, programme, code, title, basis, level, binding, statements, metOn, appliesTo, note, null);
    }

    public Deadline {
        statements = statements == null ? List.of() : List.copyOf(statements);
        appliesTo = appliesTo == null ? List.of() : List.copyOf(appliesTo);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Deadline withVersion(long version) {
        return new Deadline(
                id, version, programme, code, title, basis, level, binding, statements, metOn, appliesTo, note, quota);
    }

    /** The same, met on another day. @param day {@code null}: not met */
    public Deadline metOn(@Nullable ImpreciseDate day) {
        return new Deadline(
                id, version, programme, code, title, basis, level, binding, statements, day, appliesTo, note, quota);
    }

    /** The same with another quota. @param quota {@code null}: it is not counted */
    public Deadline quota(@Nullable Quota quota) {
        return new Deadline(
                id, version, programme, code, title, basis, level, binding, statements, metOn, appliesTo, note, quota);
    }
}
