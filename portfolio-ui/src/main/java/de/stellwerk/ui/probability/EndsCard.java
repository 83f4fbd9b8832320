package de.stellwerk.ui.probability;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.probability.Prospects;
import de.stellwerk.probability.Prospects.OfMeasure;
import de.stellwerk.schedule.engine.Outlook;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.util.stream.Collectors;

/** When each block and each of its measures ends. */
final class EndsCard extends Card {
    private final transient Words words;
    private final transient Links links;

    EndsCard(Prospects prospects, Words words, Links links) {
        super(words.text("probability.ends"));
        this.words = words;
        this.links = links;
        var table = new DataTable(
                words.text("probability.ends"),
                words.text("probability.what"),
                words.text("probability.p50"),
                words.text("probability.p80"),
                words.text("probability.range"));
        table.addClassName("st-ends");
        var measures = prospects.measures().stream()
                .collect(Collectors.groupingBy(m -> m.measure().block()));
        for (var block : prospects.blocks()) {
            var name =
                    DataTable.strong(block.block().code() + " " + block.block().name());
            row(table, name, block.end(), true);
            measures.get(block.block().id()).forEach(m -> row(table, name(m), m.end(), false));
        }
        add(table);
    }

    private Component name(OfMeasure m) {
        return DataTable.measure(links, "plan", m.measure().code(), m.measure().displayTitle());
    }

    private void row(DataTable table, Component name, Outlook end, boolean block) {
        var row = table.row(name, day(end), DataTable.text(words.date(end.eighty())), range(end));
        if (block) {
            row.addClassName("st-block-row");
        }
    }

    private Component day(Outlook end) {
        var day = DataTable.text(words.date(end.half()));
        if (end.certain()) {
            return day;
        }
        var cell = new Div(day, new Tag(words.text("probability.earliestOnly"), Tag.Kind.NEUTRAL));
        cell.addClassName("st-due");
        return cell;
    }

    private Component range(Outlook end) {
        return DataTable.muted(
                end.earliest().equals(end.latest())
                        ? words.text("probability.noRange")
                        : words.date(end.earliest()) + " – " + words.date(end.latest()));
    }
}
