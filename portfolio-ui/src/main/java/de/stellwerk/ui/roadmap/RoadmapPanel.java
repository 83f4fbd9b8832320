package de.stellwerk.ui.roadmap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.TabHeads;
import de.stellwerk.ui.components.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Below the picture: the same as a table, why a date is as it is, the critical chain and the legal deadlines. */
final class RoadmapPanel extends TabSheet {
    private final transient Words words = Words.here();
    private final Map<RoadmapQuery.Tab, com.vaadin.flow.component.tabs.Tab> heads =
            new EnumMap<>(RoadmapQuery.Tab.class);
    private final Map<RoadmapQuery.Tab, Div> bodies = new EnumMap<>(RoadmapQuery.Tab.class);
    private transient RoadmapPlan plan;
    private transient Sayings sayings;
    private transient Links links;

    RoadmapPanel(Consumer<RoadmapQuery.Tab> chosen) {
        addClassNames("st-tabs", "st-road-panel", "st-no-print");
        for (RoadmapQuery.Tab tab : RoadmapQuery.Tab.values()) {
            heads.put(tab, new com.vaadin.flow.component.tabs.Tab(words.text("road.tab." + tab)));
            bodies.put(tab, new Div());
            add(heads.get(tab), bodies.get(tab));
        }
        addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(RoadmapQuery.Tab.values()[getSelectedIndex()]);
            }
        });
        TabHeads.calm(this);
    }

    void open(RoadmapQuery.Tab tab) {
        setSelectedTab(heads.get(tab));
    }

    /** Shows another plan, or the same one anew. */
    void show(RoadmapPlan plan, Links links, @Nullable String selected) {
        this.plan = plan;
        this.links = links;
        sayings = new Sayings(plan, words);
        fill(RoadmapQuery.Tab.TABLE, new RoadmapTable(plan, links, words).rows(selected));
        List<RoadmapRow> chain = chain();
        TabHeads.label(heads.get(RoadmapQuery.Tab.CHAIN), words.text("road.tab.CHAIN"), chain.size());
        fill(RoadmapQuery.Tab.CHAIN, chain.isEmpty() ? new EmptyState(words.text("road.noChain")) : chain(chain));
        TabHeads.label(
                heads.get(RoadmapQuery.Tab.DEADLINES),
                words.text("road.tab.DEADLINES"),
                plan.deadlines().size());
        fill(
                RoadmapQuery.Tab.DEADLINES,
                plan.deadlines().isEmpty() ? new EmptyState(words.text("road.noDeadlines")) : deadlines());
    }

    /** Another line was chosen. @param why says what its dates follow from */
    void select(@Nullable String selected, Function<RoadmapRow, List<String>> why) {
        plan.rows().stream()
                .filter(row -> row.code().equals(selected))
                .findFirst()
                .ifPresentOrElse(row -> why(row, why.apply(row)), this::whyNothing);
        mark(selected);
    }

    private void mark(@Nullable String selected) {
        bodies.get(RoadmapQuery.Tab.TABLE).getElement().executeJs("""
                this.querySelectorAll('tr[data-code]').forEach(row =>
                    row.toggleAttribute('aria-current', row.dataset.code === $0));
                """, selected == null ? "" : selected);
    }

    private void why(RoadmapRow row, List<String> sentences) {
        heads.get(RoadmapQuery.Tab.WHY).setLabel(words.text("road.tab.whyOf", row.code()));
        var list = new OrderedList();
        list.addClassName("st-road-why");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        row.findings().forEach(finding -> list.add(new ListItem(finding)));
        fill(
                RoadmapQuery.Tab.WHY,
                list.getComponentCount() == 0
                        ? new EmptyState(words.text("road.noWhy", row.code()))
                        : new Div(
                                new Div(
                                        links.toMeasure(row.code(), "plan", row.code() + " " + row.title()),
                                        DataTable.muted(sayings.period(row))),
                                list));
    }

    private void whyNothing() {
        heads.get(RoadmapQuery.Tab.WHY).setLabel(words.text("road.tab.WHY"));
        fill(RoadmapQuery.Tab.WHY, new EmptyState(words.text("road.chooseRow")));
    }

    private void fill(RoadmapQuery.Tab tab, Component content) {
        bodies.get(tab).removeAll();
        bodies.get(tab).add(content);
    }

    private List<RoadmapRow> chain() {
        return plan.rows().stream()
                .filter(row -> row.critical() && row.start() != null)
                .sorted(Comparator.comparing((RoadmapRow row) -> row.start().firstDay())
                        .thenComparing(RoadmapRow::code))
                .toList();
    }

    private OrderedList chain(List<RoadmapRow> rows) {
        var list = new OrderedList();
        list.addClassName("st-road-why");
        for (RoadmapRow row : rows) {
            var item = new ListItem(
                    links.toMeasure(row.code(), "plan", row.code() + " " + row.title()),
                    new Span(": " + sayings.period(row)));
            String before = sayings.predecessors(row.code());
            if (!before.isEmpty()) {
                item.add(new Span(", " + words.text("road.waitsFor", before)));
            }
            list.add(item);
        }
        return list;
    }

    private DataTable deadlines() {
        var table = new DataTable(
                words.text("road.deadlines"),
                words.text("road.number"),
                words.text("road.deadline"),
                words.text("road.date"),
                words.text("road.measures"));
        plan.deadlines()
                .forEach(d -> table.row(
                        DataTable.strong(d.code()),
                        DataTable.twoLines(DataTable.text(d.basis()), DataTable.muted(d.title())),
                        DataTable.text(date(d)),
                        DataTable.text(verdicts(d))));
        return table;
    }

    private String date(RoadmapDeadline deadline) {
        String date = deadline.date() == null
                ? words.text(deadline.conflict() ? "deadline.conflict" : "deadline.noDate")
                : words.date(deadline.date());
        return deadline.metOn() == null
                ? date
                : date + ", " + words.text("deadline.metOn", words.date(deadline.metOn()));
    }

    private String verdicts(RoadmapDeadline deadline) {
        String judged = plan.rows().stream()
                .flatMap(row -> row.verdicts().stream()
                        .filter(v -> v.deadline().equals(deadline.code()))
                        .map(v -> row.code() + ": " + v.distance(words)))
                .collect(Collectors.joining("; "));
        return judged.isEmpty() ? String.join(", ", deadline.appliesTo()) : judged;
    }
}
