package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.governance.Consultation;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.programme.Goal;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.DeadlineTag;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.util.List;

/** What the measure serves, which law it obeys, who was asked, and where its facts come from. */
final class ProfileSide extends Aside {
    private final transient Words words = Words.here();
    private final transient Shown shown;

    ProfileSide(Shown shown, MeasureServices services) {
        this.shown = shown;
        addClassName("st-side");
        getElement().setAttribute("aria-label", words.text("profile.side"));
        add(goals(), deadlines(), consultations(services), source(services));
    }

    private Card goals() {
        List<Goal> goals = shown.programme().goals().stream()
                .filter(goal -> shown.block().goals().contains(goal.code()))
                .toList();
        return card(
                "profile.goals",
                "profile.noGoals",
                goals.stream().map(this::goal).toList());
    }

    private ListItem goal(Goal goal) {
        var item = new ListItem(DataTable.strong(goal.code()), new Span(" " + goal.name()));
        if (goal.role() != GoalRole.GOAL) {
            item.add(DataTable.muted(" (" + words.of(goal.role()) + ")"));
        }
        return item;
    }

    private Card deadlines() {
        return card(
                "profile.deadlines",
                "profile.noDeadlines",
                shown.deadlines().stream().map(this::deadline).toList());
    }

    private ListItem deadline(DeadlineStatus status) {
        var deadline = status.deadline();
        var first =
                new Div(DataTable.strong(deadline.basis()), new Tag(words.of(deadline.binding()), Tag.Kind.NEUTRAL));
        first.addClassName("st-inline");
        var date = status.effective() == null ? null : status.effective().date();
        String second = date == null
                ? words.text("profile.noDate", deadline.title())
                : words.text("profile.dated", deadline.title(), words.date(date));
        return new ListItem(first, new Div(second), new Div(tag(status)));
    }

    private Component tag(DeadlineStatus status) {
        if (status.superseded()) {
            return new Tag(words.text("deadline.superseded"), Tag.Kind.NEUTRAL);
        }
        boolean conflict = !status.conflictsWith().isEmpty();
        return new DeadlineTag(shown.met(status.deadline()), conflict, status.daysLeft());
    }

    private Card consultations(MeasureServices services) {
        return card(
                "profile.consultations",
                "profile.noConsultations",
                services
                        .governance()
                        .consultations(shown.caller(), shown.measure().id(), shown.asOf())
                        .stream()
                        .map(this::consultation)
                        .toList());
    }

    private ListItem consultation(Consultation consultation) {
        var second = consultation.result() == null
                ? DataTable.muted(words.text("profile.asked", words.date(consultation.asked())))
                : new Span(
                        DataTable.strong(consultation.result()),
                        new Span(consultation.answered() == null ? "" : ", " + words.date(consultation.answered())));
        return new ListItem(new Div(consultation.group()), new Div(second));
    }

    private Card source(MeasureServices services) {
        var card = card(
                "profile.source",
                "profile.noSource",
                shown.measure().sources().stream()
                        .map(source -> new ListItem(
                                MeasureWords.source(source, shown.programme().document(), words)))
                        .toList());
        var measure = shown.measure();
        var version = new Div(DataTable.text(services.measures().history(shown.caller(), measure.id()).stream()
                .filter(entry -> entry.version() == measure.version())
                .map(JournalEntry::at)
                .findFirst()
                .map(at -> words.text("profile.versionOf", measure.version(), words.date(at)))
                .orElseGet(() -> words.text("profile.version", measure.version()))));
        version.add(shown.links().toMeasure(measure.code(), "verlauf", words.text("profile.changes")));
        version.addClassName("st-inline");
        card.add(version);
        return card;
    }

    private Card card(String title, String empty, List<ListItem> items) {
        var card = new Card(words.text(title));
        if (items.isEmpty()) {
            card.add(new EmptyState(words.text(empty)));
            return card;
        }
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("st-side-list");
        card.add(list);
        return card;
    }
}
