package de.stellwerk.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.decision.DecisionPrice;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.RegisterKind;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.PriceLine;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries of a register; each leads to its report and unfolds what the months said. */
final class RegisterTable {
    private final Words words = Words.here();
    private final RegisterKind kind;
    private final LocalDate day;
    private final Links links;
    private final Map<UUID, DecisionPrice> prices;
    private final SettledLine settled;
    private final @Nullable RiskCells risks;

    /**
     * @param prices of decisions by their keys, of those that have one
     * @param risks {@code null}: decisions are shown
     */
    RegisterTable(
            RegisterKind kind,
            LocalDate day,
            Links links,
            Map<UUID, DecisionPrice> prices,
            SettledLine settled,
            @Nullable RiskCells risks) {
        this.kind = kind;
        this.day = day;
        this.links = links;
        this.prices = prices;
        this.settled = settled;
        this.risks = risks;
    }

    DataTable of(List<RegisterEntry> entries) {
        var table = kind == RegisterKind.RISK
                ? new DataTable(
                        words.text("register.title." + kind),
                        words.text("register.number"),
                        words.text("register.text." + kind),
                        words.text("risk.judgement"),
                        words.text("register.measure"),
                        words.text("register.reported"),
                        words.text("board.state"))
                : new DataTable(
                        words.text("register.title." + kind),
                        words.text("register.number"),
                        words.text("register.text." + kind),
                        words.text("register.measure"),
                        words.text("register.due"),
                        words.text("register.reported"),
                        words.text("board.state"));
        table.addClassName("st-register");
        entries.forEach(e -> table.row(cells(e)));
        return table;
    }

    private Component[] cells(RegisterEntry e) {
        var measure = DataTable.measure(links, "berichte", e.measure(), e.measureTitle());
        return risks != null
                ? new Component[] {DataTable.strong(e.number()), text(e), risks.of(e), measure, reported(e), state(e)}
                : new Component[] {DataTable.strong(e.number()), text(e), measure, due(e), reported(e), state(e)};
    }

    private Component text(RegisterEntry e) {
        var link = links.to("statusberichte/" + e.report(), e.text());
        link.addClassName("st-register-text");
        var cell = new Div(link);
        if (prices.containsKey(e.key())) {
            cell.add(new PriceLine(prices.get(e.key())));
        }
        if (e.history().size() > 1) {
            cell.add(history(e));
        }
        return cell;
    }

    private Component history(RegisterEntry e) {
        var summary = new Span(words.text("register.history", e.history().size()));
        var name = new Span(", " + e.number());
        name.addClassName("st-visually-hidden");
        summary.add(name);
        var list = new UnorderedList();
        list.addClassName("st-register-history");
        e.history().forEach(m -> list.add(mention(m)));
        var details = new NativeDetails(summary);
        details.setContent(list);
        details.addClassNames("st-details", "st-no-print");
        return details;
    }

    private ListItem mention(RegisterEntry.Mention m) {
        var item = new ListItem(
                links.to("statusberichte/" + m.report(), words.month(m.month())), new Span(": " + m.text()));
        if (m.due() != null) {
            item.add(DataTable.muted(" (" + words.text("register.dueOn", words.date(m.due())) + ")"));
        }
        if (m.closed()) {
            item.add(DataTable.muted(" – " + words.text("register.closed")));
        }
        return item;
    }

    private Component due(RegisterEntry e) {
        if (e.due() == null) {
            return DataTable.muted(Words.NONE);
        }
        var cell = new Div(DataTable.strong(words.date(e.due())));
        if (e.overdue(day)) {
            cell.add(new Tag(words.toDate((int) ChronoUnit.DAYS.between(day, e.due())), Tag.Kind.MISSED));
        }
        cell.addClassName("st-due");
        return cell;
    }

    private Component reported(RegisterEntry e) {
        var first = DataTable.text(words.text("register.since", words.month(e.first())));
        if (e.first().equals(e.last())) {
            return first;
        }
        return DataTable.twoLines(first, DataTable.muted(words.text("register.last", words.month(e.last()))));
    }

    private Component state(RegisterEntry e) {
        var state = e.closedIn() == null
                ? new Tag(words.text("register.open"), Tag.Kind.PLANNED)
                : new Tag(words.text("register.closedIn", words.month(e.closedIn())), Tag.Kind.NEUTRAL);
        return settled.of(e)
                .<Component>map(line -> DataTable.twoLines(state, line))
                .orElse(state);
    }
}
