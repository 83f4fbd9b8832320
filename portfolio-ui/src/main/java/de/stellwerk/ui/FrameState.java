package de.stellwerk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the top bar chose for all pages of this session: the day they are shown for, and the programme. */
@Singleton
public class FrameState {
    private static final String AS_OF = "stellwerk.asOf";
    private static final String PROGRAMME = "stellwerk.programme";

    /** The past day (Stichtag) that pages are shown for; empty: today, the only day on which things can be edited. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable((LocalDate) session().getAttribute(AS_OF));
    }

    public void asOf(@Nullable LocalDate day) {
        session().setAttribute(AS_OF, day);
    }

    /** Shows the page of the tab for another day; the address says which. @param day {@code null}: today */
    void go(UI ui, @Nullable LocalDate day) {
        asOf(day);
        var location = ui.getInternals().getActiveViewLocation();
        var parameters = new HashMap<>(location.getQueryParameters().getParameters());
        parameters.remove(Selection.DAY);
        if (day != null) {
            parameters.put(Selection.DAY, List.of(day.toString()));
        }
        ui.navigate(location.getPath(), new QueryParameters(parameters));
    }

    /** Code of the chosen programme; empty: none chosen yet, take the first. */
    public Optional<String> programme() {
        return Optional.ofNullable((String) session().getAttribute(PROGRAMME));
    }

    public void programme(String code) {
        session().setAttribute(PROGRAMME, code);
    }

    private static VaadinSession session() {
        return VaadinSession.getCurrent();
    }
}
