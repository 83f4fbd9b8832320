package de.stellwerk.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.stellwerk.server.ErrorNotice;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a page could not be built; names the id under which the log tells more. */
@Prototype
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class BugPage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassName("st-page");
        add(
                new H1(getTranslation("page.bug.title")),
                new Paragraph(getTranslation("error.bug", ErrorNotice.log(parameter.getException()))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.bug.title") + " – Stellwerk";
    }
}
