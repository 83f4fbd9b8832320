package de.stellwerk.ui.roadmap;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.ui.components.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a plan. The server draws it, in pieces of lines; the browser moves the focus, and of a long plan it fetches the
 * pieces that come into sight.
 */
@StyleSheet("stellwerk/roadmap.css")
public sealed class Roadmap extends Div permits MovableRoadmap {
    /** Up to so many lines all of them are sent at once. */
    static final int ALL_AT_ONCE = 200;

    /** Room for the days beside the names on a screen of 1440 px. */
    private static final double USUAL_ROOM = 876;

    /** Pixels across A3 without its margins, and those that the names take. */
    private static final double PAPER = 1500;

    private static final double NAMES = 312;
    private static final String SCRIPT = script();

    final transient RoadmapActions actions;
    final transient Words words = Words.here();
    final Span said = new Span();
    private final String id = "road-" + UUID.randomUUID();
    private final Div region = new Div();
    private final Div grid = new Div();
    private final Div head = new Div();
    private final List<Div> pieces = new ArrayList<>();
    private transient RoadmapPlan plan;
    private transient RoadmapLook look;
    private transient Picture picture;
    private double room = USUAL_ROOM;
    private int drawing;
    private @Nullable String selected;

    public Roadmap(RoadmapActions actions) {
        this.actions = actions;
        addClassName("st-road");
        region.addClassName("st-road-region");
        region.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        region.getElement().setAttribute("aria-label", words.text("road.region"));
        grid.addClassName("st-road-grid");
        grid.getElement().setAttribute("role", "grid").setAttribute("aria-label", words.text("road.grid"));
        head.addClassName("st-road-head");
        head.getElement().setAttribute("role", "rowgroup");
        said.addClassNames("st-road-telling", "st-visually-hidden");
        said.getElement().setAttribute("role", "status");
        var partial = new Div(words.text("road.printByButton"));
        partial.addClassName("st-road-partial");
        grid.add(head);
        region.add(grid);
        add(partial, said, region);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Roadmap.class.getResourceAsStream("roadmap.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SCRIPT);
        if (picture != null) {
            tell();
        }
    }

    /** @param selected code of a measure or folded block */
    public void show(RoadmapPlan plan, RoadmapLook look, @Nullable String selected) {
        this.plan = plan;
        this.look = look;
        this.selected = selected;
        draw();
    }

    /** Says something to who cannot see it. */
    public void say(String text) {
        said.setText(text);
    }

    /** Marks another line without drawing anew. */
    public void select(@Nullable String code) {
        selected = code;
        getElement().executeJs("this.roadmap && this.roadmap.mark($0)", index());
    }

    /** When all pieces are there. */
    public void print() {
        getElement().executeJs("this.roadmap.print()");
    }

    /** Id of the pattern that ghosts are filled with. */
    String hatch() {
        return id + "-hatch";
    }

    Picture picture() {
        return picture;
    }

    void draw() {
        picture = new Picture(plan, look, room, id, words);
        drawing++;
        int lines = picture.layout().lines().size();
        // Two rows of the head count, too.
        grid.getElement().setAttribute("aria-rowcount", String.valueOf(lines + 2));
        grid.getStyle().set("--st-road-width", Svg.number(picture.axis().width()) + "px");
        grid.getStyle().set("--st-road-head", picture.headHeight() + "px");
        getStyle().set("--st-road-zoom", zoom());
        head.getElement().setProperty("innerHTML", picture.head());
        grid.remove(pieces.toArray(Div[]::new));
        pieces.clear();
        int marked = index();
        for (int i = 0; i < picture.pieces(); i++) {
            boolean now = lines <= ALL_AT_ONCE || i == 0 || i == marked / Picture.PIECE;
            pieces.add(place(i, now));
        }
        grid.add(pieces.toArray(Div[]::new));
        if (isAttached()) {
            tell();
        }
    }

    /** So that all days fit on paper. */
    private String zoom() {
        double whole = picture.axis().width() + NAMES;
        return String.format(Locale.ROOT, "%.3f", Math.min(1, PAPER / whole));
    }

    private Div place(int number, boolean now) {
        var piece = new Div();
        piece.addClassName("st-road-piece");
        piece.getElement().setAttribute("role", "rowgroup").setAttribute("data-piece", String.valueOf(number));
        piece.getStyle().set("height", picture.linesOf(number) * Layout.ROW + "px");
        if (now) {
            piece.getElement().setProperty("innerHTML", picture.piece(number));
        }
        return piece;
    }

    private void tell() {
        getElement()
                .executeJs(
                        "this.roadmap.drawn($0, $1, $2, $3, $4, $5, $6)",
                        drawing,
                        picture.layout().lines().size(),
                        Picture.PIECE,
                        Layout.ROW,
                        index(),
                        picture.axis().x(plan.day()),
                        look.scale().key());
    }

    private int index() {
        Line line = selected == null ? null : picture.layout().find(selected);
        return line == null ? -1 : line.index();
    }

    /** @return markup; empty if something else has been drawn meanwhile */
    @ClientCallable
    private String piece(int of, int number) {
        return of == drawing && number >= 0 && number < picture.pieces() ? picture.piece(number) : "";
    }

    /** Tells how many pixels there are for the days. */
    @ClientCallable
    private void room(double pixels) {
        double width = picture.axis().width();
        room = Math.clamp(pixels, 200, 10_000);
        var fitting = TimeAxis.of(plan, look.scale(), room).width();
        if (Math.abs(fitting - width) > 2) {
            draw();
        }
    }

    @ClientCallable
    private void chosen(String code) {
        if (picture.layout().find(code) != null) {
            selected = code;
            actions.select(code);
        }
    }

    @ClientCallable
    private void opened(String code) {
        if (picture.layout().find(code) != null || !plan.tiesOf(code).isEmpty()) {
            actions.open(code);
        }
    }

    @ClientCallable
    private void zoomed(int by) {
        actions.zoom(by);
    }

    @ClientCallable
    private void folded(String block) {
        actions.fold(block);
    }
}
