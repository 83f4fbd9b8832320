package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import de.stellwerk.access.Caller;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page of the administration: the way to the others, and what is drawn anew after each change. */
abstract class AdminPage extends Page implements AfterNavigationObserver {
    protected final transient AdminServices services;
    protected final transient Words words = Words.here();
    private final AdminTab tab;
    private final Div way = new Div();
    private final MessageCard message = new MessageCard();
    private final Div content = new Div();
    private transient @Nullable LocalDate asOf;

    AdminPage(AdminTab tab, AdminServices services) {
        super(Words.here().text(tab == AdminTab.OVERVIEW ? "nav.admin" : tab.key()));
        this.tab = tab;
        this.services = services;
        if (tab != AdminTab.OVERVIEW) {
            header().above(words.text("nav.admin"), AdminTab.OVERVIEW.route());
        }
        content.addClassName("st-admin");
        add(way, message, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asOf = services.selection().asOf(event.getLocation());
        draw();
    }

    /** Shows what is stored now. */
    protected final void draw() {
        way.removeAll();
        way.add(new AdminTabs(caller(), tab, links()));
        message.hide();
        content.removeAll();
        fill(content);
    }

    /** Lays out what is stored. */
    abstract void fill(Div target);

    protected final Caller caller() {
        return services.caller();
    }

    /** The past day that is shown, {@code null}: today, the only day on which things can be changed. */
    protected final @Nullable LocalDate asOf() {
        return asOf;
    }

    protected final LocalDate day() {
        return asOf == null ? services.selection().today() : asOf;
    }

    protected final Links links() {
        return new Links(asOf);
    }

    /** Does what was confirmed; what is refused is said above the content. */
    protected final void attempt(Runnable action) {
        try {
            action.run();
            draw();
        } catch (Refused refused) {
            message.show(refused.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        } catch (StaleVersion stale) {
            draw();
            message.show(words.text("stale.deleted"));
        }
    }

    /** A table in a card that scrolls by itself. */
    protected static Card card(String title, DataTable table, Component... actions) {
        return filled(new Card(title).actions(actions), table);
    }

    protected static Card filled(Card card, DataTable table) {
        var scroller = new Div(table);
        scroller.addClassName("st-admin-scroller");
        card.add(scroller);
        return card;
    }

    /** A button in a row, which says to a screen reader what it is about. */
    protected static Button small(String label, String of, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label + ", " + of);
        return button;
    }

    /** The one button that a page is about. */
    protected static Button primary(String id, String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    protected static Span said(@Nullable String text) {
        return new Span(text == null || text.isBlank() ? Words.NONE : text);
    }
}
