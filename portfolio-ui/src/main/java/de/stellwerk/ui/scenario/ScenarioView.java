package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.scenario.Comparison;
import de.stellwerk.scenario.Names;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ScenarioId;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One branch of the plan beside the live one. Its address is the link that is shared; {@code varianten/neu} is one that is not stored
 * yet, {@code ?massnahme=B1-B&monate=3} begins it with a measure that is three months late.
 */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "AUDIT"})
@Route(value = ScenariosView.PATH + "/:id", layout = MainLayout.class)
public class ScenarioView extends Page implements BeforeEnterObserver, BeforeLeaveObserver, ScenarioEditor.Listener {
    /** In place of an id: not stored yet. */
    static final String NEW = "neu";

    private final transient ScenarioServices services;
    private final transient Caller caller;
    private final transient ScenarioEditor editor;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final MessageCard outrun = new MessageCard();
    private final Paragraph sentence = new Paragraph();
    private final ScenarioTools tools;
    private final ScenarioRoadmap roadmap;
    private final Div content = new Div();

    ScenarioView(ScenarioServices services) {
        super(Words.here().text("scenario.one"));
        this.services = services;
        caller = services.current().get();
        editor = new ScenarioEditor(services, caller, this);
        tools = new ScenarioTools(editor, caller);
        roadmap = new ScenarioRoadmap(editor, services, caller);
        header().above(words.text("scenario.list"), ScenariosView.PATH).actions(tools);
        sentence.addClassName("st-scenario-sentence");
        sentence.setId("sentence");
        sentence.getElement().setAttribute("role", "status");
        content.addClassName("st-scenario");
        var both = new Div(roadmap, content);
        both.addClassName("st-scenario-both");
        add(message, outrun, sentence, both);
        services.news().follow(this, caller.tenant(), this::liveChanged);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asOf = services.selection().asOf(event.getLocation());
        var id = event.getRouteParameters().get("id").orElse(NEW);
        try {
            editor.open(id.equals(NEW) ? begun(event) : stored(id, asOf), asOf);
        } catch (NotFound | IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Scenario begun(BeforeEnterEvent event) {
        return new ScenarioStart(services, caller, words).of(event.getLocation().getQueryParameters());
    }

    private Scenario stored(String id, @Nullable LocalDate asOf) {
        return services.scenarios().get(caller, new ScenarioId(UUID.fromString(id)), asOf);
    }

    /** What others change in the live plan changes what the scenario comes to. */
    private void liveChanged() {
        if (editor.scenario() != null && editor.scenario().open()) {
            editor.refresh();
        }
    }

    @Override
    public void changed() {
        var scenario = editor.scenario();
        title(scenario.name());
        head(scenario);
        tools.show();
        content.removeAll();
        content.add(new ChangesCard(editor));
        content.getElement().getClassList().set("st-scenario-closed", !scenario.open());
        roadmap.setVisible(scenario.open());
        outrun.hide();
        if (scenario.open()) {
            open(editor.comparison());
        } else {
            closed(scenario);
        }
    }

    @Override
    public void say(String text) {
        if (text.isEmpty()) {
            message.hide();
        } else {
            message.show(text);
        }
    }

    ScenarioEditor editor() {
        return editor;
    }

    private void head(Scenario scenario) {
        if (editor.fresh()) {
            header().context(new Span(words.text("scenario.unsaved")));
            return;
        }
        var by = new Span(words.text("scenario.by", services.name(scenario.owner()), words.date(scenario.createdAt())));
        header().context(ScenarioWords.state(scenario, words), by);
    }

    private void open(Comparison comparison) {
        sentence(ScenarioWords.sentence(comparison, words), bad(comparison));
        roadmap.show();
        content.add(new ConsequencesCards(comparison, new Links(editor.asOf())));
        if (!comparison.outrun().isEmpty() && editor.asOf() == null) {
            outrun(comparison);
        }
    }

    private void closed(Scenario scenario) {
        var closing = Objects.requireNonNull(scenario.closing());
        sentence(
                words.text(
                        "scenario.closed." + scenario.state(),
                        services.name(closing.by()),
                        words.dateTime(closing.at()),
                        ScenarioWords.sentence(closing.impact(), words)),
                false);
    }

    private void sentence(String text, boolean bad) {
        sentence.setText(text);
        sentence.getElement().getClassList().set("st-overdue", bad);
    }

    private static boolean bad(Comparison comparison) {
        return comparison.impact().missed() > 0 || !comparison.planned().computed();
    }

    /** Says what changed in the live plan meanwhile, and offers to take it as base. */
    private void outrun(Comparison comparison) {
        var input = comparison.live().input();
        var said = comparison.outrun().stream()
                .map(o -> words.text(
                        "scenario.outrun.one",
                        Names.of(o.change(), input),
                        services.name(o.by()),
                        o.at() == null ? Words.NONE : words.dateTime(o.at())))
                .collect(Collectors.joining("; "));
        var rebase = new Button(words.text("scenario.rebase"), _ -> editor.rebase());
        rebase.setId("rebase");
        outrun.show(
                words.text("scenario.outrun", said),
                editor.mayChange() && !editor.fresh() ? new Component[] {rebase} : new Component[0]);
    }

    /** What is not stored is asked about once. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor.unsaved()) {
            var leaving = event.postpone();
            new Question(
                            words.text("leave.title"),
                            words.text("leave.text"),
                            words.text("leave.discard"),
                            leaving::proceed)
                    .or(words.text("leave.stay"))
                    .open();
        }
    }
}
