package de.stellwerk.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import de.stellwerk.access.Caller;
import de.stellwerk.decision.DecisionPrice;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.reports.list.ListSheet;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskService;
import de.stellwerk.risk.RiskStanding;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.RegisterKind;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.FileLinks;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Portions;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A register over the programme, fed by the released reports. Search, filters and order stand in the address. */
abstract class RegisterView extends Page implements AfterNavigationObserver {
    private final RegisterKind kind;
    private final transient RegisterServices services;
    private final transient Caller caller;
    private final transient Optional<Programme> programme;
    private final transient Words words = Words.here();
    private final Div content = new Div();
    private final Span footer = new Span();
    private RegisterFilterBar filters;
    private RegisterQuery query = RegisterQuery.USUAL;
    private transient Links links = new Links(null);
    private transient LocalDate day;

    RegisterView(RegisterKind kind, RegisterServices services) {
        super(Words.here().text("register.title." + kind));
        this.kind = kind;
        this.services = services;
        caller = services.current().get();
        programme = services.selection().programme();
        content.addClassName("st-content");
        programme.ifPresentOrElse(this::layout, () -> add(new EmptyState(words.text("overview.noProgramme"))));
    }

    private void layout(Programme shown) {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Block block : services.programmes().blocks(caller, shown.id(), null)) {
            blocks.put(block.code(), block.code() + " " + block.name());
        }
        var codes = services.measures().of(caller, shown.id()).stream()
                .map(Measure::code)
                .sorted()
                .toList();
        filters = new RegisterFilterBar(blocks, codes, kind, this::go);
        footer.addClassNames("st-secondary", "st-list-footer");
        footer.getElement().setAttribute("role", "status");
        header().actions(FileLinks.of(
                        services.files(), shown.code() + "_" + words.text("register.file." + kind), () -> sheet(shown))
                .toArray(Component[]::new));
        add(filters, content, footer);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = RegisterQuery.of(event.getLocation().getQueryParameters());
        day = services.selection().day(event.getLocation());
        links = new Links(services.selection().asOf(event.getLocation()));
        programme.ifPresent(this::show);
    }

    private void go(RegisterQuery changed) {
        UI.getCurrent().navigate(path(), changed.parameters(links.asOf()));
    }

    /** Address of the page. */
    abstract String path();

    private void show(Programme shown) {
        filters.apply(query);
        content.removeAll();
        var all = all(shown);
        var standing = standing(shown);
        var entries = chosen(all, standing);
        var settled = settled(shown);
        var cells = cells(shown, standing);
        footer.setText(words.text("register.count", entries.size(), all.size()));
        if (entries.isEmpty()) {
            content.add(empty(all.isEmpty()));
        } else {
            if (!standing.now().isEmpty()) {
                content.add(new RiskMatrix(entries, standing.now(), links));
            }
            content.add(new Portions<>(
                    entries,
                    some -> new RegisterTable(kind, day, links, prices(shown, some), settled, cells)
                            .of(some)
                            .inCard()));
        }
    }

    private RiskStanding standing(Programme shown) {
        return kind == RegisterKind.RISK
                ? RiskStanding.on(services.risks(), caller, shown.id(), day, links.asOf())
                : RiskStanding.NONE;
    }

    private @Nullable RiskCells cells(Programme shown, RiskStanding standing) {
        if (kind != RegisterKind.RISK) {
            return null;
        }
        var own = links.asOf() != null
                ? Set.<String>of()
                : services.measures().of(caller, shown.id()).stream()
                        .filter(m -> RiskService.assesses(caller, m.id()))
                        .map(Measure::code)
                        .collect(Collectors.toSet());
        return new RiskCells(
                words,
                standing,
                e -> new RiskDialog(
                                services,
                                shown.id(),
                                e,
                                standing.of(e.key()).orElse(null),
                                own.contains(e.measure()),
                                () -> show(shown))
                        .open(),
                e -> own.contains(e.measure()));
    }

    private Map<UUID, DecisionPrice> prices(Programme shown, List<RegisterEntry> some) {
        return services.prices().of(caller, shown.id(), some, links.asOf());
    }

    private SettledLine settled(Programme shown) {
        return kind == RegisterKind.RISK
                ? SettledLine.NONE
                : SettledLine.of(
                        services.meetings().settled(caller, shown.id(), links.asOf()),
                        services.governance().bodies(caller, shown.id(), links.asOf()),
                        links);
    }

    private EmptyState empty(boolean none) {
        return none
                ? new EmptyState(words.text("register.none." + kind))
                : new EmptyState(
                        words.text("register.noneFound." + kind),
                        new Button(
                                words.text("register.showAll"),
                                _ -> go(RegisterQuery.USUAL.withState(RegisterQuery.State.ALL))));
    }

    private List<RegisterEntry> all(Programme shown) {
        return kind == RegisterKind.RISK
                ? services.registers().risks(caller, shown.id(), links.asOf())
                : services.registers().decisions(caller, shown.id(), links.asOf());
    }

    private List<RegisterEntry> chosen(List<RegisterEntry> all, RiskStanding standing) {
        var filter = query.filter();
        var found =
                all.stream().filter(e -> filter.test(e, day) && query.risks().test(e, standing));
        return switch (query.order()) {
            case USUAL -> found.toList();
            case VALUE ->
                found.sorted(Comparator.comparing((RegisterEntry e) ->
                                        standing.of(e.key()).map(Risk::value).orElse(0))
                                .reversed())
                        .toList();
            case NUMBER ->
                found.sorted(Comparator.comparing(RegisterEntry::number, RegisterView::byNumber))
                        .toList();
            case MEASURE ->
                found.sorted(Comparator.comparing(RegisterEntry::measure)).toList();
            case NEWEST ->
                found.sorted(Comparator.comparing(RegisterEntry::first).reversed())
                        .toList();
        };
    }

    /** R-99 before R-100. */
    private static int byNumber(String a, String b) {
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }

    private ListSheet sheet(Programme shown) {
        var standing = standing(shown);
        var entries = chosen(all(shown), standing);
        return new RegisterSheet(words, kind, prices(shown, entries), standing).of(shown.name(), day, entries);
    }
}
