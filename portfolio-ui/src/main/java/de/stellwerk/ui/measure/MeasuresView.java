package de.stellwerk.ui.measure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.Priority;
import de.stellwerk.programme.Programme;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maßnahmen: find and compare. Search, filters, order and columns stand in the address. */
@Prototype
@PermitAll
@Route(value = "massnahmen", layout = MainLayout.class)
@Menu(title = "measures.title", icon = "LIST", order = 102)
public class MeasuresView extends Page implements AfterNavigationObserver {
    private final transient MeasureService measures;
    private final transient MeasureDialogs dialogs;
    private final transient Selection selection;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final transient Optional<Programme> programme;
    private final transient MeasureGrid grid;
    private final VirtualList<MeasureLine> blocks = new VirtualList<>();
    private final FilterBar filters;
    private final ColumnChooser columns;
    private final Span footer = new Span();
    private final transient ListExport export;
    private @Nullable Button create;
    private ListQuery query = ListQuery.USUAL;
    private transient Links links = new Links(null);
    private transient LightCell lights;

    MeasuresView(
            MeasureService measures,
            MeasureChoices choices,
            MeasureDialogs dialogs,
            ListExport export,
            Selection selection,
            CurrentCaller caller) {
        super(Words.here().text("measures.title"));
        this.measures = measures;
        this.dialogs = dialogs;
        this.export = export;
        this.selection = selection;
        this.caller = caller.get();
        programme = selection.programme();
        lights = new LightCell(YearMonth.from(selection.today()).minusMonths(1), words);
        grid = new MeasureGrid(lights, sort -> go(query.withSort(sort)));
        filters =
                new FilterBar(programme.map(p -> choices.of(this.caller, p)).orElseGet(MeasureChoices::none), this::go);
        columns = new ColumnChooser(chosen -> go(query.withColumns(chosen)));
        addClassName("st-measures");
        programme.ifPresentOrElse(this::layout, () -> add(new EmptyState(words.text("overview.noProgramme"))));
    }

    private void layout(Programme shown) {
        header().actions(file(shown, ListExport.Format.XLSX), file(shown, ListExport.Format.CSV));
        if (Rights.editsProgramme(caller)) {
            create = create(shown, ButtonVariant.LUMO_PRIMARY);
            header().actions(create);
        }
        filters.add(columns);
        blocks.setRenderer(new ComponentRenderer<>(line -> new MeasureBlock(line, links, lights, words)));
        blocks.addClassName("st-measure-blocks");
        footer.addClassNames("st-secondary", "st-list-footer");
        footer.getElement().setAttribute("role", "status");
        var list = new Div(grid.component(), blocks);
        list.addClassNames("st-card", "st-list");
        add(filters, list, footer);
    }

    /** The list as it is on screen: filtered, sorted, with its columns and for its day. */
    private Anchor file(Programme shown, ListExport.Format format) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> export.download(caller, shown, query, links.asOf(), format)),
                words.text("report.download." + format.ending()));
        link.setAriaLabel(words.text("measures.export", format.ending().toUpperCase(Locale.ROOT)));
        link.getElement().setAttribute("download", true);
        link.addClassNames("st-button-link", "st-no-print");
        return link;
    }

    private Button create(Programme shown, ButtonVariant... variants) {
        var create = new Button(words.text("measures.create"), Icons.PLUS.create());
        create.addThemeVariants(variants);
        create.addClickListener(_ -> dialogs.create(caller, shown, this::open));
        return create;
    }

    private void open(String code) {
        UI.getCurrent().navigate("massnahmen/" + code + "/steckbrief");
    }

    private void go(ListQuery changed) {
        Optional<String> day = Optional.ofNullable(links.asOf()).map(LocalDate::toString);
        UI.getCurrent().navigate("massnahmen", changed.parameters(day));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = ListQuery.of(event.getLocation().getQueryParameters());
        LocalDate day = selection.day(event.getLocation());
        links = new Links(selection.asOf(event.getLocation()));
        lights = new LightCell(YearMonth.from(day).minusMonths(1), words);
        programme.ifPresent(this::show);
    }

    private void show(Programme shown) {
        if (create != null) {
            create.setVisible(links.asOf() == null);
        }
        filters.apply(query);
        columns.apply(query.columns());
        grid.apply(query, links, lights);
        grid.component().setEmptyStateComponent(empty(shown));
        grid.component().setDataProvider(data(shown));
        blocks.setDataProvider(data(shown));
        footer.setText(summary(shown));
    }

    private CallbackDataProvider<MeasureLine, Void> data(Programme shown) {
        return DataProvider.fromCallbacks(
                page -> measures
                        .list(
                                caller,
                                query.filter(shown.code()),
                                query.sort(),
                                page.getPage(),
                                page.getPageSize(),
                                links.asOf())
                        .items()
                        .stream(),
                page -> {
                    // The contract of the callback asks for both to be read; the count does not depend on them.
                    page.getOffset();
                    page.getLimit();
                    return count(shown, query);
                });
    }

    private int count(Programme shown, ListQuery counted) {
        return Math.toIntExact(measures.list(caller, counted.filter(shown.code()), counted.sort(), 0, 1, links.asOf())
                .total());
    }

    /** 19 Maßnahmen, davon 12 mit Priorität hoch, 7 mittel. */
    private String summary(Programme shown) {
        String all = words.text("measures.count", count(shown, query));
        String parts = Stream.of(Priority.HIGH, Priority.MEDIUM, Priority.LOW)
                .filter(priority ->
                        query.priorities().isEmpty() || query.priorities().contains(priority))
                .map(priority -> Map.entry(priority, count(shown, query.withPriorities(Set.of(priority)))))
                .filter(part -> part.getValue() > 0)
                .map(part -> part.getValue() + " " + words.of(part.getKey()))
                .collect(Collectors.joining(", "))
                .replaceFirst(" ", words.text("measures.priorityWord"));
        return parts.isEmpty() ? all : words.text("measures.ofPriority", all, parts);
    }

    private EmptyState empty(Programme shown) {
        boolean filtered = !query.usualFilters();
        if (filtered) {
            return new EmptyState(
                    words.text("measures.noneFound"),
                    new Button(words.text("filter.reset"), _ -> go(query.withoutFilters())));
        }
        return Rights.editsProgramme(caller) && links.asOf() == null
                ? new EmptyState(words.text("measures.noneYet"), create(shown))
                : new EmptyState(words.text("measures.noneYetReader"));
    }
}
