package de.stellwerk.ui;

import com.vaadin.flow.router.Location;
import de.stellwerk.access.Rights;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.Clocks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is shown on every screen: the frame's programme, and the day of the address or else of the frame. */
@Singleton
public class Selection {
    /** Parameter of every address, e.g. {@code ?stichtag=2020-04-30}. */
    public static final String DAY = "stichtag";

    private final ProgrammeService programmes;
    private final CurrentCaller caller;
    private final FrameState frame;
    private final Clock clock;

    Selection(ProgrammeService programmes, CurrentCaller caller, FrameState frame, Clock clock) {
        this.programmes = programmes;
        this.caller = caller;
        this.frame = frame;
        this.clock = clock;
    }

    /** The chosen programme, else the first; empty while there is none or for who sees none. */
    public Optional<Programme> programme() {
        var who = caller.get();
        var all = Rights.seesProgramme(who) ? programmes.programmes(who) : List.<Programme>of();
        var chosen = frame.programme();
        return all.stream()
                .filter(p -> chosen.filter(p.code()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public LocalDate today() {
        return Clocks.today(clock);
    }

    /** The day in the address, else that of the frame; today where that is a day to come. */
    public LocalDate day(Location location) {
        LocalDate today = today();
        return location.getQueryParameters()
                .getSingleParameter(DAY)
                .map(Selection::parse)
                .or(frame::asOf)
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
