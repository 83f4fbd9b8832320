package de.stellwerk.ui.probability;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.probability.Prospects;
import de.stellwerk.probability.Prospects.Driver;
import de.stellwerk.probability.Prospects.OfDeadline;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.stream.Collectors;

/** How likely each legal deadline is met, the least likely first, and what that hangs on. */
final class ChancesCard extends Card {
    private static final int HUNDRED = 100;

    private final transient Words words;
    private final transient Links links;

    ChancesCard(Prospects prospects, Words words, Links links) {
        super(words.text("probability.deadlines"));
        this.words = words;
        this.links = links;
        add(
                prospects.deadlines().isEmpty()
                        ? new EmptyState(words.text("probability.noDeadlines"))
                        : table(prospects.deadlines()));
    }

    private DataTable table(List<OfDeadline> deadlines) {
        var table = new DataTable(
                words.text("probability.deadlines"),
                words.text("probability.deadline"),
                words.text("probability.measure"),
                words.text("probability.due"),
                words.text("probability.chance"),
                words.text("probability.drivers"));
        table.addClassName("st-chances");
        deadlines.forEach(d -> table.row(
                DataTable.twoLines(
                        DataTable.strong(d.deadline().code()),
                        DataTable.muted(d.deadline().title())),
                DataTable.measure(links, "plan", d.measure().code(), d.measure().displayTitle()),
                DataTable.text(d.date() == null ? words.text("deadline.noDate") : words.date(d.date())),
                chance(d),
                drivers(d)));
        return table;
    }

    private Component chance(OfDeadline d) {
        if (d.probability() == null) {
            return new Tag(words.text("probability.unjudged"), Tag.Kind.NEUTRAL);
        }
        var likelihood = Likelihood.of(d.probability());
        var number = percent(d.probability());
        var cell = new Div(
                new Tag(words.of(likelihood), likelihood.kind()),
                DataTable.strong(d.certain() ? number : words.text("probability.atMost", number)));
        cell.addClassName("st-due");
        return cell;
    }

    /** Never rounded to what is sure. */
    private String percent(double probability) {
        if (probability > 0 && probability < 0.01) {
            return words.text("probability.under");
        }
        if (probability > 0.99 && probability < 1) {
            return words.text("probability.over");
        }
        return words.text("probability.percent", Math.round(probability * HUNDRED));
    }

    private Component drivers(OfDeadline d) {
        if (d.probability() == null) {
            return DataTable.muted(Words.NONE);
        }
        if (d.drivers().isEmpty()) {
            return DataTable.muted(words.text("probability.noDrivers"));
        }
        var list = new OrderedList();
        list.addClassName("st-register-history");
        d.drivers().forEach(driver -> list.add(item(driver)));
        var codes = d.drivers().stream().map(s -> s.measure().code()).collect(Collectors.joining(", "));
        var details = new NativeDetails(codes);
        details.setContent(list);
        details.addClassName("st-details");
        return details;
    }

    private ListItem item(Driver driver) {
        var code = driver.measure().code();
        return new ListItem(
                links.toMeasure(code, "plan", code),
                new Span(" " + driver.measure().displayTitle() + ": "),
                DataTable.muted(words.text(
                        "probability.driver", Math.round(driver.driving() * HUNDRED), Math.round(driver.days()))));
    }
}
