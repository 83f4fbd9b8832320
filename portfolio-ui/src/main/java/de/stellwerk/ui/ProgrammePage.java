package de.stellwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import de.stellwerk.programme.Programme;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page about the programme that is shown: drawn for the day of its address, and again whenever what it shows changes. */
public abstract class ProgrammePage extends Page implements AfterNavigationObserver {
    private final transient Selection selection;
    private final Div content = new Div();
    private transient Links links = new Links(null);
    private transient LocalDate day;
    private @Nullable Button action;

    protected ProgrammePage(String title, Selection selection) {
        super(title);
        this.selection = selection;
        day = selection.today();
        content.addClassName("st-content");
        add(content);
    }

    /** The page's main action, which is there today only. */
    protected final void action(String id, String text, Consumer<Programme> started) {
        action = new Button(text, _ -> selection.programme().ifPresent(started));
        action.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        action.setId(id);
        header().actions(action);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        day = selection.day(event.getLocation());
        links = new Links(selection.asOf(event.getLocation()));
        read(event.getLocation());
        if (action != null) {
            action.setVisible(links.asOf() == null);
        }
        redraw();
    }

    /** Takes what else the address says. */
    protected void read(Location location) {}

    protected final void redraw() {
        content.removeAll();
        selection
                .programme()
                .ifPresentOrElse(
                        this::draw,
                        () -> content.add(new EmptyState(Words.here().text("overview.noProgramme"))));
    }

    /** Shows the programme by {@link #show}. */
    protected abstract void draw(Programme programme);

    protected final void show(Component... parts) {
        content.add(parts);
    }

    protected final LocalDate day() {
        return day;
    }

    protected final Links links() {
        return links;
    }
}
