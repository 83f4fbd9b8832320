package de.stellwerk.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.server.CurrentCaller;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the frame has chosen for every screen: the programme (kept in the session) and the day (kept in the address). */
@Singleton
public class Selection {
    /** Parameter of every address, e.g. {@code ?stichtag=2020-04-30}. */
    public static final String DAY = "stichtag";

    private static final String PROGRAMME = "stellwerk.programme";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final ProgrammeService programmes;
    private final CurrentCaller caller;
    private final Clock clock;

    Selection(ProgrammeService programmes, CurrentCaller caller, Clock clock) {
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    /** The chosen programme, else the first; empty while there is none. */
    public Optional<Programme> programme() {
        var all = programmes.programmes(caller.get());
        var chosen = VaadinSession.getCurrent().getAttribute(PROGRAMME);
        return all.stream()
                .filter(p -> p.code().equals(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public void choose(Programme programme) {
        VaadinSession.getCurrent().setAttribute(PROGRAMME, programme.code());
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(BERLIN));
    }

    /** The day in the address; today where it names none, a day to come or none at all. */
    public LocalDate day(Location location) {
        LocalDate today = today();
        return location.getQueryParameters()
                .getSingleParameter(DAY)
                .map(Selection::parse)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    /** The past day that services are asked for, {@code null} for today. */
    public @Nullable LocalDate asOf(Location location) {
        LocalDate day = day(location);
        return day.equals(today()) ? null : day;
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
