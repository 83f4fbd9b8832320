package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.Precision;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Milestones against the agreed dates. Dates stay as exact as they were stated. */
final class MilestoneTable extends DataTable {
    private final transient Words words;
    private final transient LocalDate day;

    /**
     * @param first heads of the columns before the milestone's own, e.g. the measure
     * @param last heads of the columns behind them, e.g. for actions
     */
    MilestoneTable(Words words, LocalDate day, List<String> first, List<String> last) {
        super(
                words.text("milestones.title"),
                Stream.of(first.stream(), heads(words), last.stream())
                        .flatMap(s -> s)
                        .toArray(String[]::new));
        this.words = words;
        this.day = day;
        addClassName("st-milestones");
    }

    private static Stream<String> heads(Words words) {
        return Stream.of("code", "description", "phase", "baseline", "expected", "deviation", "state")
                .map(name -> words.text("milestones." + name));
    }

    /** @param next whether it is the first that is not reached: its row is marked */
    void milestone(List<Component> first, Milestone milestone, boolean next, List<Component> last) {
        var own = Stream.<Component>of(
                strong(milestone.code()),
                text(milestone.description()),
                text(milestone.phase() == null ? Words.NONE : milestone.phase()),
                text(words.date(milestone.baseline())),
                milestone.reached() ? text(words.date(milestone.expected())) : strong(words.date(milestone.expected())),
                text(Deviation.text(milestone.baseline(), milestone.expected(), words)),
                state(milestone, next));
        var row = row(
                Stream.of(first.stream(), own, last.stream()).flatMap(s -> s).toArray(Component[]::new));
        row.setClassName("st-next", next);
    }

    private Component state(Milestone milestone, boolean next) {
        if (milestone.reached()) {
            var reached = new Span(Icons.CHECK.create(), new Span(words.text("milestones.reached")));
            reached.addClassName("st-inline");
            return reached;
        }
        var expected = milestone.expected();
        if (expected != null && expected.date().isBefore(day)) {
            int days = (int) ChronoUnit.DAYS.between(day, expected.date());
            return new Tag(words.toDate(days), Tag.Kind.MISSED);
        }
        if (next && expected != null && expected.precision() == Precision.DAY) {
            return new Tag(words.toDate((int) ChronoUnit.DAYS.between(day, expected.date())), Tag.Kind.PLANNED);
        }
        return muted(words.text("milestones.open"));
    }
}
