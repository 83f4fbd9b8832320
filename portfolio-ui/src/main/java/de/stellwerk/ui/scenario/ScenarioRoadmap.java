package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureFilter;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.roadmap.Against;
import de.stellwerk.ui.roadmap.AgreedPlans;
import de.stellwerk.ui.roadmap.Layer;
import de.stellwerk.ui.roadmap.MovableRoadmap;
import de.stellwerk.ui.roadmap.RoadmapActions;
import de.stellwerk.ui.roadmap.RoadmapLegend;
import de.stellwerk.ui.roadmap.RoadmapLook;
import de.stellwerk.ui.roadmap.RoadmapMapper;
import de.stellwerk.ui.roadmap.RoadmapPlan;
import de.stellwerk.ui.roadmap.RoadmapTable;
import de.stellwerk.ui.roadmap.RoadmapToolbar;
import de.stellwerk.ui.roadmap.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scenario's plan as a roadmap, with the live one as ghost. Bars of what has not begun can be moved; nothing is stored before its
 * consequences were seen. What is folded, chosen and scrolled stays as it is while the plan is drawn anew.
 */
final class ScenarioRoadmap extends Card implements RoadmapActions, RoadmapToolbar.Listener {
    private static final String LIVE = "live";

    private final transient Words words = Words.here();
    private final transient ScenarioEditor editor;
    private final transient ScenarioServices services;
    private final transient Caller caller;
    private final RoadmapToolbar toolbar = new RoadmapToolbar(this);
    private final Paragraph hint = new Paragraph();
    private final MessageCard message = new MessageCard();
    private final MovableRoadmap picture = new MovableRoadmap(this);
    private final RoadmapLegend legend = new RoadmapLegend();
    private final NativeDetails twin = new NativeDetails(words.text("scenario.roadmap.table"));
    private transient RoadmapLook look = RoadmapLook.USUAL;
    private transient RoadmapPlan plan;
    private transient String against = LIVE;
    private @Nullable String selected;

    ScenarioRoadmap(ScenarioEditor editor, ScenarioServices services, Caller caller) {
        super(Words.here().text("scenario.roadmap"));
        this.editor = editor;
        this.services = services;
        this.caller = caller;
        addClassName("st-scenario-roadmap");
        setId("scenario-roadmap");
        hint.addClassNames("st-secondary", "st-no-print");
        hint.setId("move-hint");
        var drawing = new Div(picture, legend);
        drawing.addClassName("st-road-drawing");
        twin.addClassName("st-no-print");
        twin.addToggleListener(_ -> table());
        add(toolbar, hint, message, drawing, twin);
    }

    /** The scenario as it is now. */
    void show() {
        message.hide();
        hint.setText(hint());
        picture.movable(editor.mayChange());
        draw();
    }

    private String hint() {
        if (editor.mayChange()) {
            return words.text("scenario.move.hint");
        }
        return editor.asOf() == null
                ? words.text(
                        "scenario.move.notYours",
                        services.name(editor.scenario().owner()))
                : words.text("scenario.move.pastDay");
    }

    private void draw() {
        var programme = editor.scenario().programme();
        var planned = editor.comparison().planned();
        plan = RoadmapMapper.of(planned, lines(), against(), editor.asOf() != null, words.locale());
        var live = new AgreedPlans.Choice(LIVE, words.text("scenario.live.plan"));
        var choices = Stream.concat(
                Stream.of(live), services.agreed().choices(caller, programme, editor.asOf(), words).stream());
        toolbar.offer(choices.toList(), look.layers().contains(Layer.BASELINE) ? against : RoadmapToolbar.NOTHING);
        toolbar.apply(look, look.folded().containsAll(blocks()));
        picture.show(plan, look, selected);
        legend.show(plan, look, picture);
        table();
    }

    /** Only who opens it needs it. */
    private void table() {
        if (twin.isOpen()) {
            twin.setContent(new RoadmapTable(plan, new Links(editor.asOf()), words).rows(selected));
        }
    }

    /** The measures of the scenario, with what is known of them besides their dates. */
    private List<MeasureLine> lines() {
        Map<MeasureId, Measure> planned = editor.comparison().planned().input().measures().stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
        var code = services.programmes()
                .get(caller, editor.scenario().programme(), editor.asOf())
                .code();
        return services.roadmap().lines(caller, MeasureFilter.of(code), editor.asOf()).stream()
                .filter(line -> planned.containsKey(line.measure().id()))
                .map(line -> new MeasureLine(
                        planned.get(line.measure().id()),
                        line.programmeCode(),
                        line.blockCode(),
                        line.costClass(),
                        line.light(),
                        line.lightPeriod()))
                .filter(line -> line.measure().state() != MeasureState.CANCELLED)
                .toList();
    }

    private Against against() {
        return against.equals(LIVE)
                ? Against.plan(
                        words.text("scenario.live.plan"), editor.comparison().live())
                : services.agreed().of(caller, editor.scenario().programme(), against, editor.asOf(), words);
    }

    private Set<String> blocks() {
        return plan.blocks().stream().map(RoadmapPlan.Block::code).collect(Collectors.toSet());
    }

    @Override
    public boolean mayMove(String code) {
        var refusal = refusal(code);
        if (refusal == null) {
            message.hide();
        } else {
            message.show(refusal);
        }
        return refusal == null;
    }

    private @Nullable String refusal(String code) {
        if (!editor.mayChange()) {
            return hint();
        }
        var dates = dates(code);
        if (dates.isEmpty()) {
            return words.text("scenario.move.noDate", code);
        }
        return switch (dates.get().measure().state()) {
            case DONE -> words.text("scenario.move.done", code);
            case ACTIVE, ON_HOLD -> words.text("scenario.move.begun", code);
            default -> null;
        };
    }

    private Optional<MeasureDates> dates(String code) {
        return editor.comparison().planned().dates().stream()
                .filter(d -> d.measure().code().equals(code))
                .findFirst();
    }

    @Override
    public void move(String code, LocalDate start) {
        var day = editor.comparison().planned().day();
        if (start.isBefore(day)) {
            refuse(code, words.text("scenario.move.past", words.date(day)));
            return;
        }
        try {
            var move = Move.of(dates(code).orElseThrow(), start, editor);
            new MoveDialog(move, editor, () -> picture.rest(code)).open();
        } catch (Refused refused) {
            refuse(code, editor.said(refused));
        }
    }

    private void refuse(String code, String why) {
        message.show(why);
        picture.rest(code);
    }

    @Override
    public void select(String code) {
        selected = code;
        table();
    }

    @Override
    public void open(String code) {
        if (blocks().contains(code)) {
            fold(code);
        } else {
            UI.getCurrent().navigate("massnahmen/" + code + "/plan", new Links(editor.asOf()).query());
        }
    }

    @Override
    public void zoom(int by) {
        scale(look.scale().step(by));
    }

    @Override
    public void scale(Scale scale) {
        look = look.withScale(scale);
        draw();
    }

    @Override
    public void fold(String block) {
        look = look.folding(block);
        draw();
    }

    @Override
    public void foldAll() {
        look = look.withFolded(look.folded().containsAll(blocks()) ? Set.of() : blocks());
        draw();
    }

    @Override
    public void toggle(Layer layer) {
        look = look.toggled(layer);
        draw();
    }

    @Override
    public void against(String key) {
        boolean some = !key.equals(RoadmapToolbar.NOTHING);
        look = look.showing(Layer.BASELINE, some);
        against = some ? key : against;
        draw();
    }
}
