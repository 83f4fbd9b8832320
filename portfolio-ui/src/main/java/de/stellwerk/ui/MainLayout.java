package de.stellwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.stellwerk.server.CurrentCaller;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The frame around every view: top bar over the whole width, navigation in the drawer. It brings all style sheets, in one order
 * whichever page comes first.
 */
@Prototype
@AnonymousAllowed
@StyleSheet("stellwerk/screens.css")
@StyleSheet("stellwerk/status.css")
@StyleSheet("stellwerk/report.css")
@StyleSheet("stellwerk/admin.css")
@StyleSheet("stellwerk/roles.css")
@StyleSheet("stellwerk/trend.css")
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    /**
     * Vaadin calls items of a menu "not selected", and lets the box of an open menu be focused: neither is a thing that ARIA
     * lets a menu have.
     */
    private static final String MENUS = """
            window.stellwerkMenus ??= new MutationObserver(changes => changes
                .map(change => change.target)
                .filter(item => item.getAttribute('role') === 'menuitem')
                .forEach(item => {
                  item.removeAttribute('aria-selected');
                  item.closest('vaadin-menu-bar-submenu')?.shadowRoot.getElementById('overlay')
                      ?.shadowRoot.getElementById('overlay')?.removeAttribute('tabindex');
                }));
            window.stellwerkMenus.observe(document.body, {
              subtree: true, attributes: true, attributeFilter: ['aria-selected', 'role']});
            """;

    private final transient CurrentCaller caller;
    private final transient FrameFacts facts;
    private final transient FrameState state;
    private final transient FrameSearch search;
    private final transient Selection selection;
    private final transient NoticeNews news;
    private final List<Component> bar = new ArrayList<>();
    private transient Optional<LocalDate> drawnFor;

    public MainLayout(
            CurrentCaller caller,
            FrameFacts facts,
            FrameState state,
            FrameSearch search,
            Selection selection,
            NoticeNews news,
            List<NavCount> counts) {
        this.caller = caller;
        this.facts = facts;
        this.state = state;
        this.search = search;
        this.selection = selection;
        this.news = news;
        setI18n(new AppLayout.AppLayoutI18n().setDrawer(getTranslation("frame.menu")));
        getElement().executeJs(MENUS);
        draw();
        caller.find().ifPresent(who -> {
            addToDrawer(new Navigation(who, counts));
            Shortcuts.addShortcutListener(this, () -> search.open(who), Key.KEY_K, KeyModifier.CONTROL);
        });
    }

    /** The address may name another day than the one that the bar shows. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state.asOf(selection.asOf(event.getLocation()));
        if (!state.asOf().equals(drawnFor)) {
            draw();
        }
    }

    private void draw() {
        remove(bar.toArray(Component[]::new));
        bar.clear();
        drawnFor = state.asOf();
        bar.add(new TopBar(caller.find(), facts, state, search, news));
        caller.find().flatMap(_ -> drawnFor).ifPresent(day -> bar.add(past(day)));
        addToNavbar(bar.toArray(Component[]::new));
    }

    private Div past(LocalDate day) {
        var back = new Button(getTranslation("frame.backToToday"), _ -> state.go(UI.getCurrent(), null));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(new Span(getTranslation("frame.past", Dates.day(day, getLocale()))), back);
        line.addClassName("st-past");
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
