package de.stellwerk.ui.measure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Programme;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maßnahmen: find, compare, act on many. Search, filters, order, columns and view stand in the address. */
@Prototype
@PermitAll
@Route(value = MeasuresView.PATH, layout = MainLayout.class)
@Menu(title = "measures.title", icon = "LIST", order = 102)
public class MeasuresView extends Page implements BeforeEnterObserver, AfterNavigationObserver {
    static final String PATH = "massnahmen";

    private final transient ListServices services;
    private final transient Selection selection;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final transient Optional<Programme> programme;
    private final transient ViewKeeper keeper;
    private final MessageCard message = new MessageCard();
    private final ViewBar views;
    private final MeasureFilterBar filters;
    private final ColumnChooser columns;
    private final transient MeasureGrid grid;
    private final VirtualList<MeasureLine> blocks = new VirtualList<>();
    /** Stands for the grid's own words where there are blocks instead of a grid. */
    private final Div none = new Div();

    private final SelectionBar selected;
    private final Span footer = new Span();
    private final transient ListData data = new ListData(this::page, () -> count(this.query));
    private @Nullable Button create;
    private ListQuery query = ListQuery.USUAL;
    private int size;
    private transient ViewAddress address = new ViewAddress(List.of(), ListColumn.USUAL, null);
    private transient @Nullable SavedView view;
    private transient Links links = new Links(null);
    private transient LightCell lights;

    MeasuresView(ListServices services, Selection selection, CurrentCaller current) {
        super(Words.here().text("measures.title"));
        this.services = services;
        this.selection = selection;
        caller = current.get();
        programme = selection.programme();
        keeper = new ViewKeeper(services.views(), caller, this::showView);
        views = new ViewBar(keeper, this::count);
        lights = new LightCell(YearMonth.from(selection.today()).minusMonths(1), words);
        grid = new MeasureGrid(lights, sort -> go(query.withSort(sort)));
        filters = new MeasureFilterBar(
                programme.map(p -> services.choices().of(caller, p)).orElseGet(MeasureChoices::none), this::go);
        columns = new ColumnChooser(this::chooseColumns);
        selected = new SelectionBar(Bulk.kinds(caller), this::change, grid::deselect);
        addClassName("st-measures");
        programme.ifPresentOrElse(this::layout, () -> add(new EmptyState(words.text("overview.noProgramme"))));
    }

    private void layout(Programme shown) {
        for (ListExport.Format format : ListExport.Format.values()) {
            header().actions(services.export().link(caller, shown, () -> query, () -> links.asOf(), format));
        }
        if (Rights.editsProgramme(caller)) {
            create = create(shown, ButtonVariant.LUMO_PRIMARY);
            header().actions(create);
        }
        filters.add(columns);
        blocks.setRenderer(new ComponentRenderer<>(line -> new MeasureBlock(line, links, lights, words)));
        blocks.addClassName("st-measure-blocks");
        blocks.setDataProvider(data);
        grid.component().setDataProvider(data);
        grid.onSelection(() -> selected.show(grid.selected().size(), size));
        footer.addClassNames("st-secondary", "st-list-footer");
        footer.getElement().setAttribute("role", "status");
        none.addClassName("st-none-narrow");
        var list = new Div(grid.component(), blocks, none);
        list.addClassNames("st-card", "st-list");
        var foot = new Div(selected, footer);
        foot.addClassName("st-list-foot");
        add(message, views, filters, list, foot);
    }

    private Button create(Programme shown, ButtonVariant... variants) {
        var button = new Button(words.text("measures.create"), Icons.PLUS.create());
        button.addThemeVariants(variants);
        button.addClickListener(_ -> services.dialogs()
                .create(caller, shown, code -> UI.getCurrent().navigate(PATH + "/" + code + "/steckbrief")));
        return button;
    }

    private void go(ListQuery changed) {
        // Without any filter nothing is left of the view.
        go(changed, changed.usualFilters() && !query.usualFilters() ? null : view);
    }

    private void go(ListQuery changed, @Nullable SavedView from) {
        UI.getCurrent().navigate(PATH, address.of(changed, from));
    }

    private void chooseColumns(List<ListColumn> chosen) {
        KeptColumns.keep(chosen);
        read(links);
        go(query.withColumns(chosen));
    }

    /** Shows what has become of the views, even where the address stays the same. */
    private void showView(@Nullable SavedView stored) {
        view = stored;
        read(links);
        programme.ifPresent(this::show);
        go(query, stored);
    }

    private void change(BulkForm.Kind kind) {
        programme.ifPresent(
                shown -> services.bulk().open(caller, shown, kind, grid.selected(), message, this::refresh));
    }

    private void refresh() {
        grid.deselect();
        views.recount();
        programme.ifPresent(this::show);
    }

    /** An address that says nothing is that of the usual view. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read(new Links(selection.asOf(event.getLocation())));
        address.usual(event.getLocation().getQueryParameters())
                .ifPresent(usual -> event.forwardTo(PATH, address.of(usual)));
    }

    private void read(Links day) {
        address = new ViewAddress(
                keeper.own(),
                KeptColumns.get(),
                day.asOf() == null ? null : day.asOf().toString());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        ListQuery before = query;
        query = address.query(parameters);
        view = address.view(parameters).orElse(null);
        links = new Links(selection.asOf(event.getLocation()));
        lights =
                new LightCell(YearMonth.from(selection.day(event.getLocation())).minusMonths(1), words);
        if (!query.sameFilters(before)) {
            grid.deselect();
        }
        programme.ifPresent(this::show);
    }

    private void show(Programme shown) {
        // Everything on the page is counted out of one look.
        Copies.atOneMoment(() -> {
            showAtOnce(shown);
            return shown;
        });
    }

    private void showAtOnce(Programme shown) {
        if (create != null) {
            create.setVisible(links.asOf() == null);
        }
        views.show(address, query, view);
        filters.apply(query);
        columns.apply(query.columns());
        size = count(query);
        grid.select(links.asOf() == null && Rights.editsMeasures(caller), size);
        grid.apply(query, links, lights);
        grid.component().setEmptyStateComponent(empty(shown));
        blocks.setVisible(size > 0);
        none.removeAll();
        none.setVisible(size == 0);
        if (size == 0) {
            none.add(empty(shown));
        }
        data.refreshAll();
        footer.setText(ListSummary.of(query, size, this::count, words));
    }

    private List<MeasureLine> page(int page, int size) {
        return services.measures()
                .list(caller, query.filter(code()), query.sort(), page, size, links.asOf())
                .items();
    }

    private int count(ListQuery counted) {
        return Math.toIntExact(services.measures().count(caller, counted.filter(code()), links.asOf()));
    }

    private String code() {
        return programme.map(Programme::code).orElseThrow();
    }

    private EmptyState empty(Programme shown) {
        if (!query.usualFilters()) {
            return new EmptyState(
                    words.text("measures.noneFound"),
                    new Button(words.text("filter.reset"), _ -> go(query.withoutFilters())));
        }
        return Rights.editsProgramme(caller) && links.asOf() == null
                ? new EmptyState(words.text("measures.noneYet"), create(shown))
                : new EmptyState(words.text("measures.noneYetReader"));
    }
}
