package de.stellwerk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.stellwerk.ui.components.EmptyState;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Shown instead of a page that does not exist. */
@Prototype
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {
    public NotFoundPage() {
        super(UI.getCurrent().getTranslation("page.notfound.title"));
        add(new EmptyState(getTranslation("page.notfound.text"), new Anchor(".", getTranslation("page.toStart"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
