package de.stellwerk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.stellwerk.server.ErrorNotice;
import de.stellwerk.server.operation.Outage;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a page could not be built; names the id under which the log tells more. */
@Prototype
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class BugPage extends Page implements HasErrorParameter<Exception> {
    public BugPage() {
        super(UI.getCurrent().getTranslation("page.bug.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        add(new Paragraph(ErrorNotice.text(parameter.getException(), getLocale())));
        return Outage.isIn(parameter.getException())
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
