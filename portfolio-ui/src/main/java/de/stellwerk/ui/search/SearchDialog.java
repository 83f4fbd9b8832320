package de.stellwerk.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Caller;
import de.stellwerk.programme.Programme;
import de.stellwerk.search.Found;
import de.stellwerk.search.SearchService;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Search over everything of the programme. Arrows go through the hits, Enter opens the first or the one that is chosen, Escape
 * closes; a live region says how many there are.
 */
final class SearchDialog extends Dialog {
    /** Arrow keys move through field and links; the field keeps its own keys left and right. */
    private static final String ARROWS = """
            const box = this;
            box.addEventListener('keydown', event => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
              const stops = [box.querySelector('vaadin-text-field'), ...box.querySelectorAll('a[href]')];
              const at = stops.findIndex(stop => stop === document.activeElement || stop.contains(document.activeElement));
              const next = stops[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)];
              event.preventDefault();
              next.focus();
            });
            """;

    private final transient SearchService service;
    private final transient Caller caller;
    private final transient Programme programme;
    private final transient @Nullable LocalDate asOf;
    private final transient Words words = Words.here();
    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div hits = new Div();
    private transient Optional<String> first = Optional.empty();

    SearchDialog(SearchService service, Caller caller, Programme programme, @Nullable LocalDate asOf) {
        this.service = service;
        this.caller = caller;
        this.programme = programme;
        this.asOf = asOf;
        setHeaderTitle(words.text("search.title"));
        addClassName("st-search-dialog");
        setWidth("44rem");
        setTop("4rem");
        count.getElement().setAttribute("role", "status");
        count.addClassName("st-secondary");
        hits.addClassName("st-search-hits");
        field();
        var box = new Div(field, count, hits);
        box.addClassName("st-search-box");
        box.getElement().executeJs(ARROWS);
        add(box);
        find("");
    }

    private void field() {
        field.setAriaLabel(words.text("search.title"));
        field.setPlaceholder(words.text("search.placeholder"));
        field.setPrefixComponent(Icons.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setWidthFull();
        field.setAutofocus(true);
        field.setId("search-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(250);
        field.addValueChangeListener(e -> find(e.getValue()));
        field.addKeyDownListener(Key.ENTER, _ -> goToFirst());
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                field.focus();
            }
        });
    }

    private void goToFirst() {
        find(field.getValue());
        first.ifPresent(address -> {
            close();
            var location = new Location(address);
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        });
    }

    private void find(String text) {
        hits.removeAll();
        first = Optional.empty();
        if (text.strip().length() < SearchService.SHORTEST) {
            count.setText(words.text("search.help"));
            return;
        }
        Found found = service.find(caller, programme, text, asOf);
        count.setText(words.text("search.count", found.total()));
        var list = new SearchHits(words, new Links(asOf), found, this::close);
        first = list.first();
        list.groups().forEach(group -> hits.add(group));
    }
}
