package de.stellwerk.ui.measure;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import de.stellwerk.measure.BulkService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.measure.Tag;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The measures in rows; pages of 50 are loaded as they come into view. */
final class MeasureGrid {
    /** Vaadin names the boxes in English, and all alike; and where the whole list cannot be selected, the head has no name. */
    private static final String NAMES = """
            const column = this.querySelector('vaadin-grid-flow-selection-column');
            column.headerRenderer = (root, own) => {
              own._defaultHeaderRenderer(root, own);
              root.firstElementChild.accessibleName = $0;
              if (!root.querySelector('span')) {
                const name = document.createElement('span');
                name.className = 'st-visually-hidden';
                name.textContent = $2;
                root.append(name);
              }
            };
            column.renderer = (root, own, model) => {
              own._defaultRenderer(root, own, model);
              root.firstElementChild.accessibleName = $1.replace('{0}', model.item.code);
            };
            """;

    private final Grid<MeasureLine> grid = new Grid<>();
    private final Words words = Words.here();
    private final Map<ListColumn, Grid.Column<MeasureLine>> columns = new EnumMap<>(ListColumn.class);
    private Links links = new Links(null);
    private LightCell lights;
    private Runnable onSelection = () -> {};
    private boolean selecting;

    MeasureGrid(LightCell lights, Consumer<MeasureSort> sorted) {
        this.lights = lights;
        grid.setPageSize(50);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnReorderingAllowed(false);
        grid.addClassName("st-measure-grid");
        grid.getElement().setAttribute("aria-label", words.text("measures.title"));
        for (ListColumn column : ListColumn.values()) {
            columns.put(column, column(column));
        }
        columns.get(ListColumn.CODE).setFrozen(true);
        grid.addDataGenerator((line, json) -> json.put("code", line.measure().code()));
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(chosen(event.getSortOrder()));
            }
        });
    }

    private Grid.Column<MeasureLine> column(ListColumn column) {
        Grid.Column<MeasureLine> made = switch (column) {
            case CODE -> grid.addColumn(code());
            case TITLE -> grid.addColumn(title());
            case LIGHT -> grid.addColumn(LightCell.renderer(() -> lights, () -> links, words));
            case PRIORITY -> grid.addColumn(priority());
            default -> grid.addColumn(line -> text(column, line));
        };
        made.setHeader(words.of(column)).setKey(column.name()).setResizable(true);
        if (column.width() == null) {
            made.setFlexGrow(2).setWidth("220px");
        } else {
            made.setFlexGrow(column == ListColumn.RESPONSIBLE ? 1 : 0).setWidth(column.width());
        }
        if (column.sort() != null) {
            made.setSortProperty(column.sort().name());
        }
        return made;
    }

    // Cells are templates that the browser fills: a page of components would be several times as heavy.

    private static Renderer<MeasureLine> code() {
        return LitRenderer.<MeasureLine>of("<span class=\"st-strong\">${item.code}</span>")
                .withProperty("code", line -> line.measure().code());
    }

    private Renderer<MeasureLine> title() {
        return LitRenderer.<MeasureLine>of(
                        "<a class=\"st-cut\" href=\"${item.address}\" title=\"${item.title}\">${item.title}</a>")
                .withProperty("address", line -> links.measure(line.measure().code(), "steckbrief"))
                .withProperty("title", line -> line.measure().title());
    }

    private Renderer<MeasureLine> priority() {
        return LitRenderer.<MeasureLine>of("<span class=\"${item.look}\">${item.word}</span>")
                .withProperty("look", line -> line.measure().priority() == Priority.HIGH ? "st-strong" : "")
                .withProperty("word", line -> words.of(line.measure().priority()));
    }

    private String text(ListColumn column, MeasureLine line) {
        var measure = line.measure();
        return switch (column) {
            case COST_CLASS -> Objects.toString(line.costClass(), Words.NONE);
            case STATE -> words.of(measure.state());
            case END -> MeasureWords.end(measure, words);
            case DEVIATION -> Deviation.text(measure.baselineEnd(), measure.end(), words);
            case RESPONSIBLE ->
                joined(measure.responsible().stream()
                        .filter(r -> r.role() == Responsible.Part.LEAD)
                        .map(Responsible::unit)
                        .toList());
            case START -> words.date(measure.start());
            case BASELINE_END -> words.date(measure.baselineEnd());
            case DELAY -> MeasureWords.delay(measure.delay(), words);
            case BLOCK -> line.blockCode();
            case LABEL -> Objects.toString(measure.label(), Words.NONE);
            case PARTICIPANTS ->
                joined(measure.participants().stream().map(Participant::unit).toList());
            case TAGS -> joined(measure.tags().stream().map(Tag::text).toList());
            default -> throw new IllegalArgumentException(column.name().toLowerCase(Locale.ROOT));
        };
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? Words.NONE : parts.stream().collect(Collectors.joining(", "));
    }

    private static MeasureSort chosen(List<GridSortOrder<MeasureLine>> orders) {
        return orders.stream()
                .findFirst()
                .map(order -> new MeasureSort(
                        ListColumn.valueOf(order.getSorted().getKey()).sort(),
                        order.getDirection() == SortDirection.ASCENDING))
                .orElse(MeasureSort.BY_CODE);
    }

    /** @param listener is told whenever more, fewer or other measures are selected */
    void onSelection(Runnable listener) {
        onSelection = listener;
    }

    /**
     * Lets measures be selected, or not.
     *
     * @param size of the list; one that is longer than can be changed at once cannot be selected as a whole
     */
    void select(boolean allowed, int size) {
        if (allowed != selecting) {
            selecting = allowed;
            grid.setSelectionMode(allowed ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
            if (allowed) {
                grid.addSelectionListener(_ -> onSelection.run());
                grid.getElement()
                        .executeJs(
                                NAMES,
                                words.text("bulk.all"),
                                words.text("bulk.choose", "{0}"),
                                words.text("bulk.column"));
            }
        }
        if (allowed) {
            var model = (GridMultiSelectionModel<MeasureLine>) grid.getSelectionModel();
            model.setSelectionColumnFrozen(true);
            model.setSelectAllCheckboxVisibility(
                    size > 0 && size <= BulkService.MOST
                            ? SelectAllCheckboxVisibility.VISIBLE
                            : SelectAllCheckboxVisibility.HIDDEN);
        }
    }

    Set<Measure> selected() {
        return grid.getSelectedItems().stream().map(MeasureLine::measure).collect(Collectors.toSet());
    }

    void deselect() {
        if (selecting) {
            grid.deselectAll();
        }
    }

    Grid<MeasureLine> component() {
        return grid;
    }

    void apply(ListQuery query, Links newLinks, LightCell newLights) {
        links = newLinks;
        lights = newLights;
        var order = new ArrayList<Grid.Column<MeasureLine>>();
        query.columns().forEach(column -> order.add(columns.get(column)));
        columns.forEach((column, made) -> {
            made.setVisible(query.columns().contains(column));
            if (!query.columns().contains(column)) {
                order.add(made);
            }
        });
        grid.setColumnOrder(order);
        mark(query.sort());
    }

    private void mark(MeasureSort sort) {
        columns.entrySet().stream()
                .filter(entry -> entry.getKey().sort() == sort.by())
                .findFirst()
                .ifPresent(entry -> grid.sort(List.of(new GridSortOrder<>(
                        entry.getValue(), sort.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING))));
    }
}
