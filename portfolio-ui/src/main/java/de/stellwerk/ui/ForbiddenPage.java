package de.stellwerk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.stellwerk.ui.components.EmptyState;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Shown instead of a page that the caller's roles do not open. */
@Prototype
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class ForbiddenPage extends Page implements HasErrorParameter<AccessDeniedException> {
    public ForbiddenPage() {
        super(UI.getCurrent().getTranslation("page.forbidden.title"));
        add(new EmptyState(getTranslation("page.forbidden.text"), new Anchor(".", getTranslation("page.toStart"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
