package de.stellwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.popover.Popover;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenant;
import de.stellwerk.programme.Programme;
import de.stellwerk.server.Messages;
import de.stellwerk.server.Sessions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drawer toggle, brand, municipality, programme, search, notices, Stichtag, role menu: in this order. */
class TopBar extends Header {
    private final transient FrameFacts facts;
    private final transient FrameState state;
    private final transient FrameSearch search;
    private final transient NoticeNews news;

    TopBar(Optional<Caller> caller, FrameFacts facts, FrameState state, FrameSearch search, NoticeNews news) {
        this.facts = facts;
        this.state = state;
        this.search = search;
        this.news = news;
        addClassName("st-topbar");
        var skip = new Anchor("#" + Page.CONTENT, getTranslation("frame.skip"));
        skip.addClassName("st-skip");
        skip.setRouterIgnore(true);
        // The base of all addresses is the front page, so the bare fragment would lead there.
        skip.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  document.getElementById($0).focus();
                });
                """, Page.CONTENT);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("frame.menu"));
        add(skip, toggle, Brand.link());
        caller.ifPresentOrElse(this::fill, () -> add(space()));
    }

    private void fill(Caller caller) {
        Tenant tenant = facts.tenant(caller);
        var municipality = new Div(new Span(tenant.name()));
        municipality.addClassName("st-municipality");
        if (tenant.sample()) {
            municipality.add(small(getTranslation("frame.sample")));
        }
        add(municipality);
        List<Programme> programmes = facts.programmes(caller);
        if (!programmes.isEmpty()) {
            add(programme(programmes), space(), search(caller), new Bell(caller, facts.notices(), news));
        } else {
            add(space());
        }
        add(asOf(), roleMenu(caller));
    }

    private Component programme(List<Programme> programmes) {
        Programme chosen = programmes.stream()
                .filter(p -> state.programme().filter(p.code()::equals).isPresent())
                .findFirst()
                .orElse(programmes.getFirst());
        var field = field(getTranslation("frame.programme"), chosen.name());
        field.addClassName("st-topbar-optional");
        if (programmes.size() > 1) {
            field.add(Icons.CHEVRON_DOWN.create());
            var list = new Div();
            list.addClassName("st-nav");
            programmes.forEach(p -> list.add(new Button(p.name(), _ -> {
                state.programme(p.code());
                UI.getCurrent().getPage().reload();
            })));
            return new Span(field, popover(field, list, "frame.programme"));
        }
        field.setEnabled(false);
        return field;
    }

    private Component search(Caller caller) {
        var word = new Span(getTranslation("frame.search"));
        word.addClassName("st-topbar-word");
        var keys = new Span(getTranslation("frame.search.keys"));
        keys.addClassNames("st-keys", "st-topbar-word");
        keys.getElement().setAttribute("aria-hidden", "true");
        var field = new NativeButton("", _ -> search.open(caller));
        field.add(Icons.SEARCH.create(), word, keys);
        field.addClassNames("st-topbar-field", "st-topbar-search");
        field.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        field.setId("suche");
        return field;
    }

    private Component asOf() {
        LocalDate today = facts.today();
        LocalDate shown = state.asOf().orElse(today);
        String text = shown.equals(today)
                ? getTranslation("frame.today", Dates.day(today, getLocale()))
                : Dates.day(shown, getLocale());
        var field = field(getTranslation("frame.asOf"), text);
        field.addComponentAsFirst(Icons.CALENDAR.create());
        field.setId("stichtag");
        DatePicker picker = Dates.picker(getTranslation("frame.asOf.label"), getLocale());
        picker.setMax(today);
        picker.setInitialPosition(today);
        picker.setValue(shown);
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null && !picker.isInvalid()) {
                choose(change.getValue().isBefore(today) ? change.getValue() : null);
            }
        });
        var back = new Button(getTranslation("frame.backToToday"), _ -> choose(null));
        back.setVisible(!shown.equals(today));
        return new Span(field, popover(field, new Div(picker, back), "frame.asOf"));
    }

    private void choose(@Nullable LocalDate day) {
        state.go(UI.getCurrent(), day);
    }

    private Component roleMenu(Caller caller) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("frame.more")));
        var name = new Span(caller.displayName());
        name.addClassName("st-topbar-word");
        MenuItem root = bar.addItem(Icons.USER.create());
        root.setId("rollenmenue");
        root.add(name, Icons.CHEVRON_DOWN.create());
        root.setAriaLabel(getTranslation("frame.account", caller.displayName()));
        SubMenu menu = root.getSubMenu();
        caller.grants().stream()
                .map(grant -> getTranslation("role." + grant.role().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .sorted()
                .forEach(role -> menu.addItem(role).setEnabled(false));
        menu.addSeparator();
        for (Locale language : List.of(Messages.GERMAN, Messages.ENGLISH)) {
            MenuItem item = menu.addItem(
                    getTranslation("language." + language.getLanguage()),
                    _ -> Preferences.chooseLanguage(UI.getCurrent(), language));
            item.getElement().setAttribute("lang", language.getLanguage());
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
        }
        menu.addSeparator();
        for (Preferences.Scheme scheme : Preferences.Scheme.values()) {
            menu.addItem(
                    getTranslation("frame.scheme." + scheme.name().toLowerCase(Locale.ROOT)),
                    _ -> Preferences.chooseScheme(UI.getCurrent(), scheme));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("admin.profile"), _ -> UI.getCurrent().navigate("profil"));
        menu.addItem(getTranslation("frame.logout"), _ -> {
            UI.getCurrent().getPage().setLocation("/anmelden");
            Sessions.logout();
        });
        return bar;
    }

    private static NativeButton field(String label, String value) {
        var word = new Span(label);
        word.addClassName("st-topbar-word");
        var strong = new Span(value);
        strong.addClassNames("st-strong", "st-topbar-word");
        var field = new NativeButton();
        field.addClassName("st-topbar-field");
        field.add(word, strong);
        return field;
    }

    private Popover popover(Component target, Component content, String label) {
        var popover = new Popover(content);
        popover.setTarget(target);
        popover.setAriaLabel(getTranslation(label));
        return popover;
    }

    private static Component small(String text) {
        var small = new Span(text);
        small.addClassName("st-municipality-note");
        return small;
    }

    private static Span space() {
        var space = new Span();
        space.addClassName("st-topbar-space");
        return space;
    }
}
