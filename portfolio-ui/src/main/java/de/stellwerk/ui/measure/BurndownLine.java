package de.stellwerk.ui.measure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.schedule.Burndown;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.VerdictTag;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is left of a counted duty, whether the pace is enough, and all counts (requirements row 26). */
final class BurndownLine extends Div {
    private final transient Words words = Words.here();

    BurndownLine(DeadlineStatus status, Burndown burndown, LocalDate day) {
        addClassName("st-burndown-line");
        var quota = burndown.quota();
        var first = new Div(
                new Span(words.text("quota.left", burndown.remaining(), quota.total(), quota.items())), tag(burndown));
        first.addClassName("st-inline");
        add(first);
        var finding = finding(burndown, deadline(status));
        add(new Div(finding));
        if (burndown.counts().size() > 1) {
            add(new BurndownChart(burndown, deadline(status), day, finding, words));
        }
        if (!burndown.counts().isEmpty()) {
            add(new Div(DataTable.muted(words.text("quota.counted", counts(burndown)))));
        }
    }

    private static @Nullable LocalDate deadline(DeadlineStatus status) {
        var effective = status.effective();
        return effective == null || effective.date() == null
                ? null
                : effective.date().date();
    }

    private Tag tag(Burndown b) {
        if (b.remaining() == 0 && b.outcome() == Outcome.UNJUDGED) {
            return new Tag(words.text("quota.done.tag"), Tag.Kind.DONE);
        }
        if (b.outcome() == Outcome.UNJUDGED) {
            return new Tag(words.text("verdict.unjudged"), Tag.Kind.NEUTRAL);
        }
        return b.end() == null
                ? new Tag(words.text("quota.never.tag"), Tag.Kind.MISSED)
                : new VerdictTag(b.outcome() == Outcome.MISSED ? -b.days() : b.days());
    }

    /** So many a month so far, so many needed, done on that day at this pace. */
    private String finding(Burndown b, @Nullable LocalDate deadline) {
        if (b.remaining() == 0) {
            return words.text("quota.done.on", words.date(b.end()));
        }
        var needed = b.needed() == null || deadline == null
                ? ""
                : " " + words.text("quota.needed", words.date(deadline), b.needed());
        if (b.pace() == null) {
            return words.text("quota.noPace") + needed;
        }
        var end = b.end() == null ? words.text("quota.never") : words.text("quota.end", words.date(b.end()));
        return words.text("quota.pace", b.pace()) + needed + " " + end;
    }

    private String counts(Burndown b) {
        return b.counts().stream()
                .map(c -> words.date(c.day()) + ": " + c.done())
                .collect(Collectors.joining("; "));
    }
}
