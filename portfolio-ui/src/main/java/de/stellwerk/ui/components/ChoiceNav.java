package de.stellwerk.ui.components;

import com.vaadin.flow.component.html.Nav;

/** Few ways to look at the same page, as links of which one is the present. */
public class ChoiceNav extends Nav {
    private final String path;
    private final transient Links links;

    /** @param name for screen readers */
    public ChoiceNav(String name, String path, Links links) {
        this.path = path;
        this.links = links;
        setAriaLabel(name);
        addClassNames("st-board-months", "st-no-print");
    }

    /** @param parameters names and values in turn */
    public ChoiceNav with(String text, boolean chosen, String... parameters) {
        var link = links.to(path, text, parameters);
        link.addClassName("st-button-link");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
