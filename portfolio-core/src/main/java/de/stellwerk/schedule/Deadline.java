package de.stellwerk.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
        @Nullable String note)
        implements Entity<Deadline> {
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
                id, version, programme, code, title, basis, level, binding, statements, metOn, appliesTo, note);
    }
}
