package de.stellwerk.ui.roadmap;

import com.vaadin.flow.component.ClientCallable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap whose bars can be moved, with the mouse or a finger, and by keyboard: the space bar takes the bar of a line up, arrow keys
 * move it by months, with Shift by days, Enter puts it down, Escape lets it be. What becomes of it the actions decide.
 */
public final class MovableRoadmap extends Roadmap {
    private static final String MOVABLE = "st-movable";

    private transient @Nullable Held held;

    public MovableRoadmap(RoadmapActions actions) {
        super(actions);
    }

    /** Whether bars can be moved at the moment. */
    public void movable(boolean movable) {
        setClassName(MOVABLE, movable);
        said.setClassName("st-visually-hidden", !movable);
    }

    /** Bars that were moved go back to where the plan has them, and the focus to the line. */
    public void rest(String code) {
        getElement().executeJs("this.roadmap.rest($0)", code);
    }

    @Override
    void draw() {
        held = null;
        say("");
        super.draw();
    }

    /** While a bar is dragged. */
    @ClientCallable
    private void dragging(String code, double pixels) {
        movable(code).flatMap(line -> picture().moved(line, pixels)).ifPresent(this::sayStart);
    }

    @ClientCallable
    private void dragged(String code, double pixels) {
        movable(code)
                .filter(_ -> actions.mayMove(code))
                .flatMap(line -> picture().moved(line, pixels))
                .ifPresentOrElse(start -> drop(code, start), () -> rest(code));
    }

    /** The keyboard takes a bar up. */
    @ClientCallable
    private void taken(String code) {
        held = movable(code)
                .filter(_ -> actions.mayMove(code))
                .flatMap(Held::of)
                .orElse(null);
        if (held == null) {
            rest(code);
        } else {
            say(words.text("road.taken", code));
        }
    }

    /** The keyboard moves the bar that it has taken up. */
    @ClientCallable
    private void nudged(int steps, boolean days) {
        if (held != null) {
            held = held.by(steps, days);
            sayStart(held.start());
            double by = picture().axis().x(held.start()) - picture().axis().x(held.from());
            getElement().executeJs("this.roadmap.shift($0, $1)", held.code(), by);
        }
    }

    @ClientCallable
    private void dropped() {
        if (held != null) {
            var bar = held;
            held = null;
            drop(bar.code(), bar.start());
        }
    }

    @ClientCallable
    private void left() {
        held = null;
        say(words.text("road.left"));
    }

    private void drop(String code, LocalDate start) {
        var line = picture().layout().find(code);
        if (line == null || line.start().filter(start::equals).isPresent()) {
            rest(code);
        } else {
            sayStart(start);
            actions.move(code, start);
        }
    }

    private void sayStart(LocalDate start) {
        say(words.text("road.startsOn", words.date(start)));
    }

    private Optional<Line> movable(String code) {
        return Optional.ofNullable(picture().layout().find(code))
                .filter(line -> hasClassName(MOVABLE) && !line.folded());
    }

    /** A bar in the hands of the keyboard. */
    record Held(String code, LocalDate from, int months, int days) {
        static Optional<Held> of(Line line) {
            return line.start().map(from -> new Held(line.code(), from, 0, 0));
        }

        Held by(int steps, boolean inDays) {
            return new Held(code, from, inDays ? months : months + steps, inDays ? days + steps : days);
        }

        LocalDate start() {
            return from.plusMonths(months).plusDays(days);
        }
    }
}
