package de.stellwerk.ui.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.access.Rights;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.DeadlineTag;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.VerdictTag;
import de.stellwerk.ui.components.Words;

/** Legal deadlines of the measure and its block, with what each document says about the date. */
final class DeadlinesCard extends Card {
    private final transient Words words = Words.here();
    private final transient Shown shown;
    private final transient PlanDialogs dialogs;
    private final transient Runnable refresh;

    DeadlinesCard(Shown shown, PlanDialogs dialogs, Runnable refresh) {
        super(Words.here().text("plan.deadlines"));
        this.shown = shown;
        this.dialogs = dialogs;
        this.refresh = refresh;
        if (shown.deadlines().isEmpty()) {
            add(new EmptyState(words.text("overview.noDeadline")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("st-side-list");
        shown.deadlines().forEach(status -> list.add(item(status)));
        add(list);
    }

    private ListItem item(DeadlineStatus status) {
        var deadline = status.deadline();
        var tag = status.superseded()
                ? new Tag(words.text("deadline.superseded"), Tag.Kind.NEUTRAL)
                : new DeadlineTag(shown.met(deadline), !status.conflictsWith().isEmpty(), status.daysLeft());
        var first = new Div(DataTable.strong(deadline.code()), DataTable.text(deadline.basis()), tag);
        first.addClassName("st-inline");
        if (shown.asOf() == null && Rights.editsProgramme(shown.caller())) {
            first.add(count(deadline));
        }
        var item = new ListItem(first, new Div(deadline.title()));
        shown.forecast().verdicts(shown.measure().id()).stream()
                .filter(v -> v.deadline().id().equals(deadline.id()))
                .forEach(v -> item.add(verdict(v)));
        deadline.statements().forEach(statement -> item.add(new Div(statement(statement, status))));
        if (deadline.metOn() != null) {
            item.add(new Div(DataTable.muted(words.text("deadline.metOn", words.date(deadline.metOn())))));
        }
        status.burndown(shown.day()).ifPresent(left -> item.add(new BurndownLine(status, left, shown.day())));
        return item;
    }

    private Button count(Deadline deadline) {
        var button = PlanTab.icon(Icons.EDIT, words.text("quota.edit", deadline.code()));
        button.addClickListener(_ -> dialogs.editQuota(shown, deadline, refresh));
        button.addClassName("st-no-print");
        return button;
    }

    private Div verdict(DeadlineVerdict verdict) {
        var finish = verdict.finish() == null ? Words.NONE : words.date(verdict.finish());
        var said =
                new Div(new Span(words.text("verdict.end", shown.measure().code(), finish)), new VerdictTag(verdict));
        said.addClassName("st-inline");
        return said;
    }

    /** The date, which document says so, and whether it is the one that counts. */
    private Span statement(DeadlineStatement statement, DeadlineStatus status) {
        String date = statement.date() == null ? words.text("deadline.noDate") : words.date(statement.date());
        String source = statement.source() == null
                ? ""
                : " ("
                        + MeasureWords.source(
                                statement.source(), shown.programme().document(), words) + ")";
        boolean counts = status.deadline().statements().size() > 1 && statement.equals(status.effective());
        return DataTable.muted(date + source + (counts ? ", " + words.text("deadline.counts") : ""));
    }
}
