package de.stellwerk.ui.measure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The list as a whole, what usually matters in it, and the own views, each one click away; and what can be done with a view. */
final class ViewBar extends Div {
    /** What can be done with views; each shows the list anew. */
    interface Actions {
        void create(ListQuery query);

        void overwrite(SavedView view, ListQuery query);

        void rename(SavedView view);

        void makeUsual(SavedView view, boolean usual);

        void delete(SavedView view);
    }

    /** More stand in a menu. */
    private static final int TABS = 5;

    private static final ListQuery YELLOW_AND_RED =
            ListQuery.USUAL.withLights(Set.of(de.stellwerk.shared.Light.YELLOW, de.stellwerk.shared.Light.RED), false);

    private final transient Words words = Words.here();
    private final transient Actions actions;
    private final transient ToIntFunction<ListQuery> counter;
    private final transient Map<String, Integer> counts = new HashMap<>();
    private transient ViewAddress address;
    private transient ListQuery query;
    private transient @Nullable SavedView current;

    /** @param counter how many measures a query finds today */
    ViewBar(Actions actions, ToIntFunction<ListQuery> counter) {
        this.actions = actions;
        this.counter = counter;
        addClassNames("st-view-bar", "st-no-print");
    }

    /** What is stored has changed: the tabs count anew. */
    void recount() {
        counts.clear();
    }

    /** @param shownView that the address names, {@code null}: none */
    void show(ViewAddress shownAddress, ListQuery shownQuery, @Nullable SavedView shownView) {
        address = shownAddress;
        query = shownQuery;
        current = shownView;
        removeAll();
        var side = new Div();
        side.addClassName("st-view-actions");
        side.add(save());
        if (current != null) {
            side.add(manage(current));
        }
        add(tabs(), side);
    }

    private Nav tabs() {
        var list = new UnorderedList();
        list.add(tab(words.text("views.all"), ListQuery.USUAL), tab(words.text("views.off"), YELLOW_AND_RED));
        var first = firsts();
        first.forEach(view -> list.add(new ListItem(link(view))));
        var others = address.own().stream().filter(v -> !first.contains(v)).toList();
        if (!others.isEmpty()) {
            list.add(new ListItem(more(others)));
        }
        var nav = new Nav(list);
        nav.addClassName("st-tabs");
        nav.setAriaLabel(words.text("views.title"));
        return nav;
    }

    /** The first few; the one that is shown takes the last place rather than being hidden. */
    private List<SavedView> firsts() {
        var first = new ArrayList<>(address.own().stream().limit(TABS).toList());
        if (current != null && !first.contains(current)) {
            first.set(TABS - 1, current);
        }
        return first;
    }

    private ListItem tab(String name, ListQuery narrowed) {
        var sameColumns = narrowed.withSort(query.sort()).withColumns(query.columns());
        boolean shown = current == null && sameColumns.equals(query);
        return new ListItem(link(name, name, sameColumns, address.of(sameColumns, null), shown));
    }

    private Anchor link(SavedView view) {
        var target = ListQuery.of(QueryParameters.fromString(view.query()));
        boolean shown = view.equals(current);
        String name = shown && !target.equals(query) ? words.text("views.changed", view.name()) : view.name();
        return link(view.id().toString(), name, target, address.of(view), shown);
    }

    private Anchor link(String key, String name, ListQuery target, QueryParameters to, boolean shown) {
        String text = to.getQueryString();
        var link = new Anchor(text.isEmpty() ? "massnahmen" : "massnahmen?" + text, name);
        if (shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        // A past day is put together from the journal: too dear for a number beside the name.
        if (address.day() == null) {
            link.add(pill(counts.computeIfAbsent(key, _ -> counter.applyAsInt(target))));
        }
        return link;
    }

    private Span pill(int count) {
        var number = new Span(String.valueOf(count));
        number.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span(words.text("tab.entries", count));
        spoken.addClassName("st-visually-hidden");
        var pill = new Span(number, spoken);
        pill.addClassName("st-pill");
        return pill;
    }

    private MenuBar more(List<SavedView> others) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var root = menu.addItem(words.text("views.more", others.size()));
        others.forEach(view ->
                root.getSubMenu().addItem(view.name(), _ -> UI.getCurrent().navigate("massnahmen", address.of(view))));
        return menu;
    }

    private Button save() {
        var save = new Button(words.text("views.save"), Icons.SAVE.create(), _ -> actions.create(query));
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        save.setId("save-view");
        return save;
    }

    private MenuBar manage(SavedView view) {
        var menu = new MenuBar();
        menu.setId("manage-view");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var root = menu.addItem("⋮");
        root.setAriaLabel(words.text("views.manage", view.name()));
        SubMenu items = root.getSubMenu();
        if (!Objects.equals(ListQuery.of(QueryParameters.fromString(view.query())), query)) {
            items.addItem(words.text("views.overwrite"), _ -> actions.overwrite(view, query));
        }
        items.addItem(words.text("views.rename"), _ -> actions.rename(view));
        items.addItem(
                words.text(view.usual() ? "views.noLongerUsual" : "views.makeUsual"),
                _ -> actions.makeUsual(view, !view.usual()));
        items.addItem(words.text("views.delete"), _ -> askDelete(view));
        return menu;
    }

    private void askDelete(SavedView view) {
        new Question(
                        words.text("views.deleteAsk", view.name()),
                        words.text("views.deleteKeeps"),
                        words.text("action.delete"),
                        () -> actions.delete(view))
                .dangerous()
                .open();
    }
}
