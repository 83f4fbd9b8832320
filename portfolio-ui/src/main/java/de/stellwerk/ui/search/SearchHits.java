package de.stellwerk.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.search.Found;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What was found, by kind; each hit is a link. */
final class SearchHits {
    /** @param name what tells it from others @param second more about it */
    private record Hit(String address, String name, String text, String second) {}

    private final Words words;
    private final Links links;
    private final Runnable chosen;
    private final List<Hit> all = new ArrayList<>();
    private final List<Section> groups = new ArrayList<>();

    SearchHits(Words words, Links links, Found found, Runnable chosen) {
        this.words = words;
        this.links = links;
        this.chosen = chosen;
        group(
                "measures.title",
                found.measures().stream()
                        .map(l -> new Hit(
                                links.address("massnahmen/" + l.measure().code() + "/steckbrief"),
                                l.measure().code(),
                                l.measure().title(),
                                words.of(l.measure().state()))));
        group(
                "overview.blocks",
                found.blocks().stream()
                        .map(b -> new Hit(links.address("massnahmen", "baustein", b.code()), b.code(), b.name(), "")));
        group("register.title.RISK", found.risks().stream().map(this::entry));
        group("register.title.DECISION", found.decisions().stream().map(this::entry));
        group("tab.berichte", found.reports().stream().map(this::report));
        group(
                "programmereport.list",
                found.programmeReports().stream()
                        .map(r -> new Hit(
                                links.address("programmberichte/" + r.id()),
                                words.statedDate(r.quarter().toString()),
                                words.text("search.programmeReport", r.number()),
                                words.date(r.keyDate()))));
    }

    private Hit entry(RegisterEntry e) {
        return new Hit(
                links.address("statusberichte/" + e.report()),
                e.number(),
                e.text(),
                e.measure() + ", " + words.month(e.last()));
    }

    private Hit report(Found.Reported r) {
        return new Hit(
                links.address("statusberichte/" + r.report().id()),
                r.measure().measure().code(),
                words.month(r.month()),
                words.of(r.report().state()));
    }

    private void group(String title, Stream<Hit> hits) {
        var list = hits.toList();
        if (list.isEmpty()) {
            return;
        }
        all.addAll(list);
        var heading = new H3(words.text(title));
        heading.setId("hits-" + UUID.randomUUID());
        var items = new UnorderedList();
        items.addClassName("st-entries");
        list.forEach(hit -> items.add(new ListItem(link(hit))));
        var group = new Section(heading, items);
        group.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        groups.add(group);
    }

    private Anchor link(Hit hit) {
        var text = new Span(hit.text());
        text.addClassName("st-search-text");
        var body = new Div(text, DataTable.muted(hit.second()));
        body.addClassName("st-two-lines");
        var link = new Anchor(hit.address(), DataTable.strong(hit.name()), body);
        link.addClassName("st-search-hit");
        link.getElement().addEventListener("click", _ -> chosen.run());
        return link;
    }

    List<Section> groups() {
        return groups;
    }

    /** Address of the first hit. */
    Optional<String> first() {
        return all.stream().map(Hit::address).findFirst();
    }
}
