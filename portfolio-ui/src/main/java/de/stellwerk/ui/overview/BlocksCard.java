package de.stellwerk.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.report.Snapshot.MeasureState;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Differs;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row per building block; every cell leads to the measure or list that it comes from. */
final class BlocksCard extends Card {
    static final String ORDER = "reihenfolge";
    private final transient Words words = Words.here();
    private final transient Links links;

    BlocksCard(Snapshot figures, Links links, boolean conspicuousFirst) {
        super(Words.here().text("overview.blocks"));
        this.links = links;
        addClassName("st-blocks");
        actions(order(conspicuousFirst));
        var table = new DataTable(
                words.text("overview.blocks"),
                words.text("overview.block"),
                words.text("overview.reportedLight"),
                words.text("overview.computedLight"),
                words.text("overview.conspicuous"),
                words.text("overview.milestones"),
                words.text("overview.nextMilestone"),
                words.text("overview.end"),
                words.text("overview.deadline"));
        table.addClassName("st-blocks-table");
        ordered(figures.blocks(), conspicuousFirst).forEach(block -> table.row(cells(block)));
        add(table);
    }

    private Select<Boolean> order(boolean conspicuousFirst) {
        var order = new Select<Boolean>();
        order.setItems(false, true);
        order.setItemLabelGenerator(first -> words.text(first ? "overview.orderConspicuous" : "overview.orderBlock"));
        order.setValue(conspicuousFirst);
        order.addThemeName("small");
        order.setAriaLabel(words.text("overview.order"));
        order.addValueChangeListener(
                e -> UI.getCurrent().navigate("", e.getValue() ? links.query(ORDER, "auffaellig") : links.query()));
        return order;
    }

    private static List<BlockState> ordered(List<BlockState> blocks, boolean conspicuousFirst) {
        if (!conspicuousFirst) {
            return blocks;
        }
        return blocks.stream()
                .sorted(Comparator.comparing(
                        BlockState::light,
                        Comparator.nullsLast(Comparator.<Light>naturalOrder().reversed())))
                .toList();
    }

    private Component[] cells(BlockState block) {
        return new Component[] {
            name(block),
            light(block),
            computed(block),
            conspicuous(block),
            progress(block),
            next(block),
            end(block),
            deadline(block)
        };
    }

    private Component name(BlockState block) {
        var name = links.to("massnahmen", block.name(), "baustein", block.code());
        var cell = new Div(DataTable.strong(block.code()), name);
        cell.addClassName("st-block-name");
        return cell;
    }

    /** The worst light is that of a measure: the link leads to its reports. */
    private Component light(BlockState block) {
        var light = new ReportedLight(block.light(), TrafficLight.Size.NORMAL);
        return deciding(block, MeasureState::light, block.light())
                .<Component>map(code -> linked(light, code))
                .orElse(light);
    }

    /** What followed from the facts when the reports were submitted, and whether it differs. */
    private Component computed(BlockState block) {
        var computed = block.computed();
        if (computed == null) {
            return new Span(Words.NONE);
        }
        var light = new TrafficLight(computed, TrafficLight.Kind.COMPUTED, words.locale());
        var cell = new Span(deciding(block, MeasureState::computed, computed)
                .<Component>map(code -> linked(light, code))
                .orElse(light));
        if (block.light() != null && block.light() != computed) {
            cell.add(new Differs(block.light(), computed));
        }
        cell.addClassName("st-block-computed");
        return cell;
    }

    private Component linked(Component light, String code) {
        var link = links.to("massnahmen/" + code + "/berichte", light);
        link.addClassName("st-light-link");
        return link;
    }

    private static Optional<String> deciding(
            BlockState block, Function<MeasureState, @Nullable Light> of, @Nullable Light light) {
        return block.measures().stream()
                .filter(m -> light != null && of.apply(m) == light)
                .map(MeasureState::code)
                .findFirst();
    }

    private Component conspicuous(BlockState block) {
        return new Span(
                block.conspicuous().isEmpty()
                        ? Words.NONE
                        : block.conspicuous().stream()
                                .map(dimension -> words.text("dimension." + dimension))
                                .collect(Collectors.joining(", ")));
    }

    private Component progress(BlockState block) {
        var done = new Span();
        done.getStyle().setWidth(percent(block) + "%");
        var bar = new Span(done);
        bar.addClassName("st-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        String text = words.text("overview.of", block.milestonesReached(), block.milestonesTotal());
        var cell = new Span(bar, links.to("meilensteine", text, "baustein", block.code()));
        cell.addClassName("st-progress");
        return cell;
    }

    private static int percent(BlockState block) {
        return block.milestonesTotal() == 0 ? 0 : 100 * block.milestonesReached() / block.milestonesTotal();
    }

    private Component next(BlockState block) {
        var milestone = block.nextMilestone();
        if (milestone == null) {
            return new Span(Words.NONE);
        }
        var date = milestone.forecast() == null ? milestone.baseline() : milestone.forecast();
        return twoLines(
                words.date(date),
                links.toMeasure(milestone.measure(), "plan", milestone.code() + " " + milestone.description()));
    }

    private Component end(BlockState block) {
        if (block.end() == null) {
            return block.ongoing() ? DataTable.strong(words.text("overview.ongoing")) : new Span(Words.NONE);
        }
        var last = block.measures().stream()
                .filter(m -> block.end().equals(m.end()))
                .map(MeasureState::code)
                .findFirst();
        return twoLines(
                words.date(block.end()),
                last.<Component>map(code -> links.toMeasure(code, "plan", code)).orElse(null));
    }

    private Component deadline(BlockState block) {
        return new DeadlineCell(block.deadline(), links);
    }

    private static Div twoLines(String first, @Nullable Component second) {
        var cell = new Div(DataTable.strong(first));
        if (second != null) {
            cell.add(second);
        }
        cell.addClassName("st-two-lines");
        return cell;
    }
}
