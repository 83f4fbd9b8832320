package de.stellwerk.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page in the frame: a column of cards under a header. */
public abstract class Page extends Main implements HasDynamicTitle {
    /** Target of the link "skip to content". */
    static final String CONTENT = "inhalt";

    private final PageHeader header;
    private String title;

    protected Page(String title) {
        this.title = title;
        this.header = new PageHeader(title);
        setId(CONTENT);
        getElement().setAttribute("tabindex", "-1");
        addClassName("st-page");
        add(header);
    }

    protected final PageHeader header() {
        return header;
    }

    /** Renames the page, on screen and (before the navigation ends) in the browser's tab. */
    protected final void title(String text) {
        title = text;
        header.setTitle(text);
    }

    @Override
    public String getPageTitle() {
        return title + " – Stellwerk";
    }
}
