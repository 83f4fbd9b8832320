package de.stellwerk.ui.roadmap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.programme.Programme;
import de.stellwerk.reports.list.ListFile;
import de.stellwerk.reports.list.ListSheet;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.PlanNews;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.FileLinks;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.measure.MeasureChoices;
import de.stellwerk.ui.measure.MeasureFilterBar;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All measures on one page: what drives what, which deadline breaks. All that is chosen stands in the address. */
@Prototype
@RolesAllowed({
    "CORE_TEAM",
    "PROGRAMME_OFFICE",
    "PROJECT_LEAD",
    "LIAISON",
    "STEERING_COMMITTEE",
    "CONSULTED_BODY",
    "AUDIT"
})
@Menu(title = "road.title", icon = "SCHEDULE", order = 102.5)
@Route(value = RoadmapView.PATH, layout = MainLayout.class)
public class RoadmapView extends Page implements AfterNavigationObserver, RoadmapActions, RoadmapToolbar.Listener {
    static final String PATH = "zeitplan";

    private final transient RoadmapReader reader;
    private final transient AgreedPlans agreed;
    private final transient ListFile files;
    private final transient Selection selection;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final transient Optional<Programme> programme;
    private final Roadmap picture = new Roadmap(this);
    private final RoadmapLegend legend = new RoadmapLegend();
    private final RoadmapPanel panel = new RoadmapPanel(this::tab);
    private final Div paper = new Div();
    private final Div notes = new Div();
    private final Div drawing = new Div(picture, legend);
    private final Div empty = new Div();
    private final RoadmapToolbar toolbar = new RoadmapToolbar(this);
    private final MeasureFilterBar filters;
    private transient RoadmapQuery query = RoadmapQuery.USUAL;
    private transient Links links = new Links(null);
    private transient RoadmapReader.@Nullable Read read;
    private transient @Nullable RoadmapPlan plan;

    RoadmapView(
            RoadmapReader reader,
            AgreedPlans agreed,
            ListFile files,
            MeasureChoices choices,
            Selection selection,
            CurrentCaller current,
            PlanNews news) {
        super(Words.here().text("road.title"));
        this.reader = reader;
        this.agreed = agreed;
        this.files = files;
        this.selection = selection;
        caller = current.get();
        programme = selection.programme();
        filters = new MeasureFilterBar(
                programme.map(p -> choices.of(caller, p)).orElseGet(MeasureChoices::none),
                changed -> go(query.withFilter(changed)));
        addClassName("st-roadmap");
        news.follow(this, caller.tenant(), () -> programme.ifPresent(this::show));
        programme.ifPresentOrElse(this::layout, () -> add(new EmptyState(words.text("overview.noProgramme"))));
    }

    private void layout(Programme shown) {
        var print = new Button(words.text("overview.print"), Icons.PRINT.create(), _ -> picture.print());
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var saving = FileLinks.of(files, shown.code() + "_" + words.text("road.title"), () -> sheet(shown));
        header().actions(Stream.concat(saving.stream(), Stream.of(print)).toArray(Component[]::new));
        paper.addClassName("st-road-paper");
        notes.addClassName("st-road-notes");
        drawing.addClassName("st-road-drawing");
        var card = new Div(panel);
        card.addClassNames("st-card", "st-road-twin");
        var both = new Div(paper, drawing, empty, card);
        both.addClassName("st-road-both");
        add(toolbar, filters, notes, both);
        onPaper();
    }

    /** As long as the roadmap is shown, paper is A3 landscape. A named page would begin behind an empty one of another size. */
    private void onPaper() {
        var style = new Element("style");
        style.setText("@page { size: A3 landscape; margin: 10mm; }");
        getElement().appendChild(style);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = RoadmapQuery.of(event.getLocation().getQueryParameters());
        links = new Links(selection.asOf(event.getLocation()));
        programme.ifPresent(this::show);
    }

    private RoadmapReader.Read read(Programme shown) {
        return reader.read(caller, shown, query.filter().filter(shown.code()), links.asOf());
    }

    private RoadmapPlan plan(Programme shown, RoadmapReader.Read now) {
        var against = agreed.of(caller, shown.id(), query.against(), links.asOf(), words);
        return RoadmapMapper.of(now.forecast(), now.lines(), against, links.asOf() != null, words.locale());
    }

    /** With what is filtered, also of blocks that are folded. */
    ListSheet sheet(Programme shown) {
        return new RoadmapSheet(plan(shown, read(shown)), words).of(shown.name());
    }

    private void show(Programme shown) {
        var now = read(shown);
        var drawn = plan(shown, now);
        read = now;
        plan = drawn;
        filters.apply(query.filter());
        paper.setText(shown.name() + " · " + words.text("overview.asOf", words.date(drawn.day())));
        header().context(now.summary(words));
        toolbar.offer(agreed.choices(caller, shown.id(), links.asOf(), words), query.chosen());
        toolbar.apply(query.look(), allFolded());
        notes(drawn, now);
        boolean some = !drawn.rows().isEmpty();
        drawing.setVisible(some);
        empty.setVisible(!some);
        empty.removeAll();
        if (some) {
            picture.show(drawn, query.look(), query.selected());
            legend.show(drawn, query.look(), picture);
        } else {
            empty.add(empty());
        }
        panel.show(drawn, links, query.selected());
        panel.open(query.tab());
        selected();
    }

    private void selected() {
        panel.select(query.selected(), row -> read.why(row.code(), words));
    }

    private EmptyState empty() {
        return query.filter().usualFilters()
                ? new EmptyState(words.text("measures.noneYetReader"))
                : new EmptyState(
                        words.text("measures.noneFound"),
                        new Button(
                                words.text("filter.reset"),
                                _ -> go(query.withFilter(query.filter().withoutFilters()))));
    }

    private void notes(RoadmapPlan drawn, RoadmapReader.Read now) {
        notes.removeAll();
        if (!now.forecast().computed()) {
            notes.add(note(
                    now.forecast().cycle().isEmpty()
                            ? words.text("why.tooLong")
                            : words.text(
                                    "why.cycle",
                                    String.join(" → ", now.forecast().cycle()))));
        } else if (!drawn.unplaced().isEmpty()) {
            notes.add(note(words.text("road.unplaced", drawn.unplaced().size()), enter(drawn, now)));
        }
        if (drawn.tooFar() > 0) {
            notes.add(note(words.text("road.tooFar", drawn.tooFar())));
        }
        if (!drawn.rows().isEmpty()) {
            outside(drawn);
        }
    }

    private void outside(RoadmapPlan drawn) {
        if (query.look().layers().contains(Layer.DEADLINES)) {
            var axis = TimeAxis.of(drawn, query.look().scale(), 1);
            long outside = drawn.deadlines().stream()
                    .filter(d -> d.date() != null && !axis.shows(d.date().date()))
                    .count();
            if (outside > 0) {
                notes.add(note(words.text("road.outside", outside)));
            }
        }
    }

    private static Div note(String text, Component... more) {
        var note = new Div(new Span(text));
        note.add(more);
        note.addClassNames("st-secondary", "st-inline");
        return note;
    }

    /** A way to the first one that the reader may change. */
    private Component[] enter(RoadmapPlan drawn, RoadmapReader.Read now) {
        Set<String> without = drawn.unplaced().stream().map(RoadmapRow::code).collect(Collectors.toSet());
        return now.measures()
                .filter(m -> without.contains(m.code()))
                .filter(m -> links.asOf() == null && Rights.editsMeasure(caller, m.id()))
                .limit(1)
                .map(m -> links.toMeasure(m.code(), "steckbrief", words.text("road.enterStart", m.code())))
                .toArray(Component[]::new);
    }

    private void go(RoadmapQuery changed) {
        UI.getCurrent().navigate(PATH, changed.parameters(links.asOf()));
    }

    /** Changes the address without a new page, and without an entry in the browser's history for each step. */
    private void keep(RoadmapQuery changed) {
        query = changed;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, changed.parameters(links.asOf())));
    }

    private void tab(RoadmapQuery.Tab tab) {
        keep(query.withTab(tab));
    }

    @Override
    public void select(String code) {
        keep(query.withSelected(code));
        selected();
    }

    @Override
    public void open(String code) {
        boolean block =
                plan != null && plan.blocks().stream().anyMatch(b -> b.code().equals(code));
        if (block) {
            UI.getCurrent().navigate("massnahmen", links.query("baustein", code));
        } else {
            UI.getCurrent().navigate("massnahmen/" + code + "/plan", links.query());
        }
    }

    @Override
    public void zoom(int by) {
        scale(query.look().scale().step(by));
    }

    @Override
    public void fold(String block) {
        var look = query.look().folding(block);
        go(query.withLook(look).withSelected(look.folded().contains(block) ? block : first(block)));
    }

    private @Nullable String first(String block) {
        return plan == null
                ? null
                : plan.rows().stream()
                        .filter(row -> row.block().equals(block))
                        .map(RoadmapRow::code)
                        .findFirst()
                        .orElse(null);
    }

    private boolean allFolded() {
        return plan != null && !plan.blocks().isEmpty() && query.look().folded().containsAll(codes());
    }

    private Set<String> codes() {
        return plan.blocks().stream().map(RoadmapPlan.Block::code).collect(Collectors.toSet());
    }

    @Override
    public void foldAll() {
        if (plan != null) {
            go(query.withLook(query.look().withFolded(allFolded() ? Set.of() : codes()))
                    .withSelected(null));
        }
    }

    @Override
    public void toggle(Layer layer) {
        go(query.withLook(query.look().toggled(layer)));
    }

    @Override
    public void scale(Scale scale) {
        go(query.withLook(query.look().withScale(scale)));
    }

    @Override
    public void against(String key) {
        go(query.heldAgainst(key));
    }
}
