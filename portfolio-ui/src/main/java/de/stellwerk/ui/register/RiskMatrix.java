package de.stellwerk.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskClass;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Risks by probability and impact, as a table: each cell says its value and leads to its risks. */
public final class RiskMatrix extends Card {
    private final transient Words words = Words.here();
    private final transient Links links;

    /**
     * @param entries of which those that are assessed are shown
     * @param assessed by key
     */
    public RiskMatrix(Collection<RegisterEntry> entries, Map<UUID, Risk> assessed, Links links) {
        super(Words.here().text("risk.matrix"));
        this.links = links;
        var shown = entries.stream().filter(e -> assessed.containsKey(e.key())).toList();
        subtitle(words.text("risk.matrix.count", shown.size(), entries.size()));
        var scroller = new Div(table(shown, assessed));
        scroller.addClassName("st-risk-scroller");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("aria-label", words.text("risk.matrix.scrollable"));
        add(scroller, legend());
        addClassName("st-risk-matrix-card");
    }

    private DataTable table(List<RegisterEntry> entries, Map<UUID, Risk> assessed) {
        var table = new DataTable(
                words.text("risk.matrix"),
                Stream.concat(
                                Stream.of(words.text("risk.matrix.corner")),
                                figures().mapToObj(i -> RiskWords.step(words, "impact", i)))
                        .toArray(String[]::new));
        table.addClassName("st-risk-matrix");
        for (int p = RiskWords.MOST; p >= 1; p--) {
            int probability = p;
            table.row(Stream.concat(
                            Stream.<Component>of(new Span(RiskWords.step(words, "probability", p))),
                            figures().mapToObj(impact -> cell(probability, impact, entries, assessed)))
                    .toArray(Component[]::new));
        }
        return table;
    }

    private static IntStream figures() {
        return IntStream.rangeClosed(1, RiskWords.MOST);
    }

    private Component cell(int probability, int impact, List<RegisterEntry> entries, Map<UUID, Risk> assessed) {
        int value = probability * impact;
        var number = new Span(String.valueOf(value));
        number.addClassName("st-risk-number");
        var cell = new Div(number);
        cell.addClassNames(
                "st-risk-cell", "st-risk-" + RiskClass.of(value).name().toLowerCase(Locale.ROOT));
        entries.stream()
                .filter(e -> lies(assessed.get(e.key()), probability, impact))
                .forEach(e -> cell.add(link(e)));
        return cell;
    }

    private static boolean lies(Risk risk, int probability, int impact) {
        return risk.assessment().probability() == probability
                && risk.assessment().impact() == impact;
    }

    private Component link(RegisterEntry entry) {
        var link = links.to(RisksView.PATH + "?zustand=all&suche=" + entry.number(), entry.number());
        link.getElement().setAttribute("aria-label", entry.number() + ": " + entry.text());
        link.setTitle(entry.text());
        return link;
    }

    private Paragraph legend() {
        var legend = new Paragraph(words.text("risk.matrix.legend"));
        legend.addClassName("st-secondary");
        return legend;
    }
}
