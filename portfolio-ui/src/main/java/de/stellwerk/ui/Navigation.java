package de.stellwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The drawer: every view with {@code @Menu(title = "message key", icon = "name of Icons", order = 101)} that the caller may
 * open. Those for all ({@code @PermitAll}) show a programme, and are left out for who sees none.
 */
class Navigation extends Div {
    Navigation(Caller caller, List<NavCount> counts) {
        addClassName("st-nav");
        Map<NavGroup, SideNav> groups = new EnumMap<>(NavGroup.class);
        var access = new AccessAnnotationChecker();
        RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(Menu.class))
                .filter(view -> access.hasAccess(view, VaadinServletRequest.getCurrent()))
                .filter(view -> Rights.seesProgramme(caller) || !view.isAnnotationPresent(PermitAll.class))
                .distinct()
                .sorted(Comparator.comparingDouble(
                        view -> view.getAnnotation(Menu.class).order()))
                .forEach(view -> groups.computeIfAbsent(
                                NavGroup.of(view.getAnnotation(Menu.class).order()), this::group)
                        .addItem(item(view, caller, counts)));
        groups.values().forEach(this::add);
    }

    private SideNav group(NavGroup group) {
        return new SideNav(getTranslation(group.key()));
    }

    private SideNavItem item(Class<? extends Component> view, Caller caller, List<NavCount> counts) {
        Menu menu = view.getAnnotation(Menu.class);
        var item = new SideNavItem(getTranslation(menu.title()), view);
        // The front page is above every other, but those are not part of it.
        item.setMatchNested(!item.getPath().isEmpty());
        item.setPrefixComponent(Icons.valueOf(menu.icon()).create());
        counts.stream()
                .filter(count -> count.view() == view)
                .flatMap(count -> count.count(caller).stream())
                .findFirst()
                .ifPresent(count -> item.setSuffixComponent(pill(count)));
        return item;
    }

    private static Span pill(NavCount.Count count) {
        var number = new Span(String.valueOf(count.number()));
        number.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(count.words());
        words.addClassName("st-visually-hidden");
        var pill = new Span(number, words);
        pill.addClassName("st-pill");
        if (count.overdue()) {
            pill.addClassName("st-overdue");
        }
        return pill;
    }
}
