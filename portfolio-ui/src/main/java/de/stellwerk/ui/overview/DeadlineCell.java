package de.stellwerk.ui.overview;

import com.vaadin.flow.component.html.Div;
import de.stellwerk.report.Snapshot.DeadlineLine;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.DeadlineTag;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.VerdictTag;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** The legal deadline of a block that matters most: by how much it is met or missed, on what basis. */
final class DeadlineCell extends Div {
    DeadlineCell(@Nullable DeadlineLine deadline, Links links) {
        addClassName("st-two-lines");
        if (deadline == null) {
            add(DataTable.muted(Words.here().text("overview.noDeadline")));
            return;
        }
        var margin = deadline.margin();
        add(
                margin == null || deadline.met()
                        ? new DeadlineTag(deadline.met(), deadline.conflict(), deadline.daysLeft())
                        : new VerdictTag(margin));
        String measure = deadline.judged() != null
                ? deadline.judged()
                : deadline.appliesTo().stream()
                        .filter(code -> code.contains("-"))
                        .findFirst()
                        .orElse(null);
        add(measure == null ? DataTable.muted(deadline.basis()) : links.toMeasure(measure, "plan", deadline.basis()));
    }
}
