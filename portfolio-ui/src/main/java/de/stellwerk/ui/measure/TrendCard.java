package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.trend.MilestoneTrend;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meilensteintrend: what was expected in each reporting month, as a picture and as a table. */
final class TrendCard extends Card {
    /** A year, and the day that is looked at. */
    private static final int COLUMNS = 13;

    private final transient Words words = Words.here();
    private final transient MilestoneTrend trend;

    TrendCard(Shown shown, MeasureServices services) {
        super(Words.here().text("trend.title"));
        trend = services.trend()
                .trend(shown.caller(), shown.measure().id(), shown.asOf())
                .last(COLUMNS);
        addClassName("st-trend-card");
        if (!trend.any()) {
            add(new EmptyState(words.text("trend.none")));
            return;
        }
        subtitle(words.text("trend.how"));
        var chart =
                new TrendChart(trend, shown.verdict(), finding(shown.measure().code()), words);
        show(scrolling(chart), scrolling(table()), chart.cut());
    }

    private void show(Component picture, Component table, int cut) {
        var other = new Button(words.text("trend.asTable"));
        other.addThemeVariants(ButtonVariant.LUMO_SMALL);
        other.setId("trend-as-table");
        table.setVisible(false);
        other.addClickListener(_ -> {
            boolean asTable = picture.isVisible();
            picture.setVisible(!asTable);
            table.setVisible(asTable);
            other.setText(words.text(asTable ? "trend.asPicture" : "trend.asTable"));
        });
        actions(other);
        add(picture, table);
        if (cut > 0) {
            var more = DataTable.muted(words.text("trend.cut", cut));
            more.addClassName("st-trend-note");
            add(more);
        }
    }

    /** On a narrow screen the picture keeps its size and moves under its frame, also by the arrow keys. */
    private Div scrolling(Component content) {
        var frame = new Div(content);
        frame.addClassName("st-trend-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", words.text("trend.title"));
        return frame;
    }

    /** What the picture says, in one sentence. */
    private String finding(String code) {
        var end = trend.rows().getFirst().dates().stream()
                .filter(Objects::nonNull)
                .toList();
        if (end.isEmpty()) {
            return words.text("trend.findingNone", code);
        }
        var first = words.date(end.getFirst());
        var last = words.date(end.getLast());
        return first.equals(last)
                ? words.text("trend.findingKept", code, last)
                : words.text("trend.findingMoved", code, first, last);
    }

    private DataTable table() {
        var heads = Stream.concat(
                        Stream.of(words.text("trend.row")),
                        trend.columns().stream().map(c -> TrendChart.column(c, words)))
                .toArray(String[]::new);
        var table = new DataTable(words.text("trend.title"), heads);
        table.addClassName("st-trend-dates");
        for (var row : trend.rows()) {
            var cells = new ArrayList<Component>();
            cells.add(DataTable.text(TrendChart.name(row, words)));
            cells.addAll(dates(row.dates()));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    /** What differs from the month before is weighty. */
    private List<Component> dates(List<@Nullable ImpreciseDate> dates) {
        var cells = new ArrayList<Component>();
        for (int i = 0; i < dates.size(); i++) {
            var said = words.date(dates.get(i));
            boolean moved = i > 0 && dates.get(i - 1) != null && !Objects.equals(dates.get(i), dates.get(i - 1));
            cells.add(moved ? DataTable.strong(said) : DataTable.text(said));
        }
        return cells;
    }
}
