package de.stellwerk.ui.components;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;

/** What Stellwerk's tabs have in common. */
public final class TabHeads {
    private TabHeads() {}

    /** The scrolling part of Vaadin's tab list can be focused, which ARIA lets nothing but a tab be there. */
    public static void calm(TabSheet tabs) {
        tabs.getElement().executeJs("""
                const list = this.querySelector('vaadin-tabs');
                customElements.whenDefined('vaadin-tabs').then(() => list.updateComplete)
                    .then(() => list.shadowRoot.getElementById('scroll').removeAttribute('tabindex'));
                """);
    }

    /** The name of a tab and how many entries it has. */
    public static void label(Tab tab, String text, int count) {
        var number = new Span(String.valueOf(count));
        number.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span(Words.here().text("tab.entries", count));
        spoken.addClassName("st-visually-hidden");
        var pill = new Span(number, spoken);
        pill.addClassName("st-pill");
        tab.removeAll();
        tab.add(new Span(text), pill);
    }
}
