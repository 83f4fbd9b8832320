package de.stellwerk.ui.status;

import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusReportBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What the writer has typed so far, beside what is known to be stored. */
final class Draft {
    private StatusReport stored;
    private StatusReport typed;

    Draft(StatusReport stored) {
        this.stored = stored;
        this.typed = stored;
    }

    StatusReport typed() {
        return typed;
    }

    /** Changes a part; what was taken over from last month is from now on the writer's own. */
    void change(Part part, Consumer<StatusReportBuilder> change) {
        var to = typed.toBuilder();
        change.accept(to);
        to.carriedOver(typed.carriedOver().stream()
                .filter(f -> !f.equals(part.field()))
                .toList());
        typed = to.build();
    }

    boolean dirty() {
        return !touched().isEmpty();
    }

    /** Parts in which the typed text differs from the stored one. */
    List<Part> touched() {
        return Arrays.stream(Part.values()).filter(p -> !p.same(typed, stored)).toList();
    }

    /** The text was stored; it stays on screen as it was typed, even where storing tidied it up. */
    void stored(StatusReport now) {
        var merged = now.toBuilder();
        for (Part part : Part.values()) {
            part.copy(merged, typed);
        }
        typed = merged.build();
        stored = typed;
    }

    /** Goes on from what somebody else has stored: own parts stay, the others are theirs. */
    void rebase(StatusReport theirs) {
        var merged = theirs.toBuilder();
        touched().forEach(part -> part.copy(merged, typed));
        stored = theirs;
        typed = merged.build();
    }
}
