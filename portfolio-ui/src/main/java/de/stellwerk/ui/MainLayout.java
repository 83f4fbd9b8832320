package de.stellwerk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.stellwerk.server.CurrentCaller;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;

/** The frame around every view: top bar over the whole width, navigation in the drawer. */
@Prototype
@AnonymousAllowed
public class MainLayout extends AppLayout {
    private final transient FrameState state;

    public MainLayout(CurrentCaller caller, FrameFacts facts, FrameState state, List<NavCount> counts) {
        this.state = state;
        setI18n(new AppLayout.AppLayoutI18n().setDrawer(getTranslation("frame.menu")));
        addToNavbar(new TopBar(caller.find(), facts, state));
        caller.find().ifPresent(who -> {
            state.asOf().ifPresent(day -> addToNavbar(past(day)));
            addToDrawer(new Navigation(who, counts));
        });
    }

    private Div past(LocalDate day) {
        var back = new Button(getTranslation("frame.backToToday"), _ -> {
            state.asOf(null);
            UI.getCurrent().getPage().reload();
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(new Span(getTranslation("frame.past", Dates.day(day, getLocale()))), back);
        line.addClassName("st-past");
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
