package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import de.stellwerk.access.Rights;
import de.stellwerk.scenario.Comparison;
import de.stellwerk.scenario.Names;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.ScenarioId;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One branch of the plan beside the live one. Its address is the link that is shared; {@code varianten/neu} is one that is not stored
 * yet, {@code ?massnahme=B1-B&monate=3} begins it with a measure that is three months late.
 */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "AUDIT"})
@Route(value = ScenariosView.PATH + "/:id", layout = MainLayout.class)
public class ScenarioView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {
    /** In place of an id: not stored yet. */
    static final String NEW = "neu";

    private static final int MOST_MONTHS = 600;

    private final transient ScenarioServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final Paragraph sentence = new Paragraph();
    private final Div content = new Div();
    private final Div tools = new Div();
    private transient Scenario scenario;
    private transient Comparison comparison;
    private transient @Nullable LocalDate asOf;
    private boolean touched;

    ScenarioView(ScenarioServices services) {
        super(Words.here().text("scenario.one"));
        this.services = services;
        caller = services.current().get();
        header().above(words.text("scenario.list"), ScenariosView.PATH).actions(tools);
        tools.addClassName("st-report-tools");
        sentence.addClassName("st-scenario-sentence");
        sentence.setId("sentence");
        sentence.getElement().setAttribute("role", "status");
        content.addClassName("st-scenario");
        add(message, sentence, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asOf = services.selection().asOf(event.getLocation());
        var id = event.getRouteParameters().get("id").orElse(NEW);
        try {
            show(
                    id.equals(NEW)
                            ? begun(event)
                            : services.scenarios().get(caller, new ScenarioId(UUID.fromString(id)), asOf));
        } catch (NotFound | IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** @throws NotFound if there is no programme, or the address names a measure that there is not */
    private Scenario begun(BeforeEnterEvent event) {
        var programme = services.selection().programme().orElseThrow(() -> new NotFound("programme", NEW));
        var query = event.getLocation().getQueryParameters();
        var draft = services.scenarios()
                .draft(
                        caller,
                        programme.id(),
                        words.text(
                                "scenario.draft",
                                words.date(services.selection().today())));
        var code = query.getSingleParameter("massnahme");
        if (code.isEmpty()) {
            return draft;
        }
        int months = months(query.getSingleParameter("monate").orElse("1"));
        var live = services.scenarios().live(caller, programme.id());
        var measure = live.measures().stream()
                .filter(m -> m.code().equals(code.get()))
                .findFirst()
                .orElseThrow(() -> new NotFound("measure", code.get()));
        return draft.named(words.text("scenario.draft.delay", measure.code(), months), null)
                .wanting(live, services.forecasts().delayed(caller, measure, months));
    }

    /** @throws IllegalArgumentException if the address asks for no number, or for one that leads nowhere */
    private static int months(String text) {
        int months = Integer.parseInt(text);
        if (Math.abs((long) months) > MOST_MONTHS) {
            throw new IllegalArgumentException(text);
        }
        return months;
    }

    private void show(Scenario now) {
        scenario = now;
        message.hide();
        redraw();
    }

    private void redraw() {
        title(scenario.name());
        comparison = services.scenarios().compare(caller, scenario, asOf);
        content.removeAll();
        head();
        buttons();
        var changes = new ChangesCard(this);
        if (scenario.open()) {
            sentence.setText(ScenarioWords.sentence(comparison, words));
            sentence.getElement().getClassList().set("st-overdue", bad());
            var consequences = new ConsequencesCards(comparison, new Links(asOf));
            content.add(changes, consequences);
            outrun();
        } else {
            closed();
            content.add(changes);
        }
        content.getElement().getClassList().set("st-scenario-closed", !scenario.open());
    }

    private boolean bad() {
        return comparison.impact().missed() > 0 || !comparison.planned().computed();
    }

    private void head() {
        if (scenario.version() == 0) {
            header().context(new Span(words.text("scenario.unsaved")));
            return;
        }
        var by = new Span(words.text("scenario.by", services.name(scenario.owner()), words.date(scenario.createdAt())));
        header().context(ScenarioWords.state(scenario, words), by);
    }

    private void closed() {
        var closing = java.util.Objects.requireNonNull(scenario.closing());
        sentence.getElement().getClassList().set("st-overdue", false);
        sentence.setText(words.text(
                "scenario.closed." + scenario.state(),
                services.name(closing.by()),
                words.dateTime(closing.at()),
                ScenarioWords.sentence(closing.impact(), words)));
    }

    /** Says what changed in the live plan meanwhile, and offers to take it as base. */
    private void outrun() {
        if (comparison.outrun().isEmpty() || asOf != null) {
            return;
        }
        var input = comparison.live().input();
        var said = comparison.outrun().stream()
                .map(o -> words.text(
                        "scenario.outrun.one",
                        Names.of(o.change(), input),
                        services.name(o.by()),
                        o.at() == null ? Words.NONE : words.dateTime(o.at())))
                .collect(Collectors.joining("; "));
        var rebase = new Button(words.text("scenario.rebase"), _ -> rebase());
        rebase.setId("rebase");
        message.show(
                words.text("scenario.outrun", said),
                mayChange() && scenario.version() > 0 ? new Component[] {rebase} : new Component[0]);
    }

    private void rebase() {
        attempt(() -> services.scenarios().rebase(caller, scenario.id(), scenario.version()));
    }

    private void buttons() {
        tools.removeAll();
        if (!mayChange()) {
            if (scenario.version() > 0) {
                tools.add(copyLink());
            }
            return;
        }
        if (scenario.version() == 0) {
            if (Rights.plansScenarios(caller)) {
                tools.add(primary("scenario.save", "save", this::rename));
            }
            return;
        }
        tools.add(copyLink(), button("scenario.rename", "rename", this::rename));
        tools.add(button("scenario.discard", "discard", this::discard));
        var merge = primary("scenario.merge", "merge", this::merge);
        boolean mayMerge = services.scenarios().mayMerge(caller, scenario);
        merge.setEnabled(mayMerge && !scenario.changes().isEmpty());
        merge.setTooltipText(mayMerge ? null : words.text("scenario.merge.notYours"));
        tools.add(merge);
    }

    private Button button(String label, String id, Runnable action) {
        var button = new Button(words.text(label), _ -> action.run());
        button.setId(id);
        return button;
    }

    private Button primary(String label, String id, Runnable action) {
        var button = button(label, id, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button copyLink() {
        return button(
                "scenario.link",
                "link",
                () -> ShareLink.copy(UI.getCurrent(), ScenariosView.PATH + "/" + scenario.id()));
    }

    /** Whether the changes can be edited here: by everybody in one that is not stored yet. */
    boolean mayChange() {
        return asOf == null
                && scenario.open()
                && (scenario.version() == 0 || Rights.editsScenario(caller, scenario.owner()));
    }

    Scenario scenario() {
        return scenario;
    }

    Comparison comparison() {
        return comparison;
    }

    /** What would come of a change. @throws Refused if it is nonsense */
    Comparison tried(UnaryOperator<PlanInput> wish) {
        var wanted = wanting(wish);
        services.scenarios().check(caller, wanted);
        return services.scenarios().compare(caller, wanted, null);
    }

    private Scenario wanting(UnaryOperator<PlanInput> wish) {
        var live = services.scenarios().live(caller, scenario.programme());
        return scenario.wanting(live, wish.apply(scenario.on(live)));
    }

    /** Adds what the change wants, and offers the way back. @throws Refused if it is nonsense */
    void change(UnaryOperator<PlanInput> wish) {
        store(wanting(wish));
    }

    void remove(de.stellwerk.scenario.Change change) {
        try {
            store(scenario.without(change));
        } catch (Refused refused) {
            message.show(said(refused));
        }
    }

    private void store(Scenario next) {
        var before = scenario.changes();
        services.scenarios().check(caller, next);
        if (next.version() == 0) {
            touched = true;
            show(next);
        } else {
            attempt(() -> services.scenarios().save(caller, next));
        }
        if (scenario.changes().equals(next.changes())) {
            UndoNotice.show(words.text("scenario.changed"), () -> undo(before));
        }
    }

    private void undo(java.util.List<de.stellwerk.scenario.Change> before) {
        var back = scenario.with(before);
        if (back.version() == 0) {
            show(back);
        } else {
            attempt(() -> services.scenarios().save(caller, back));
        }
        UndoNotice.tell(words.text("undo.done"));
    }

    private void rename() {
        new NameDialog(scenario, named -> {
                    boolean fresh = named.version() == 0;
                    var saved = services.scenarios().save(caller, named);
                    if (fresh) {
                        scenario = saved;
                        UI.getCurrent().navigate(ScenariosView.PATH + "/" + saved.id());
                    } else {
                        show(saved);
                    }
                })
                .open();
    }

    private void merge() {
        new Question(
                        words.text("scenario.merge.title", scenario.name()),
                        ScenarioWords.sentence(comparison, words) + " "
                                + words.text(
                                        "scenario.merge.text",
                                        scenario.changes().size()),
                        words.text("scenario.merge"),
                        () -> attempt(() -> services.scenarios()
                                .merge(
                                        caller.because(words.text("scenario.reason", scenario.name())),
                                        scenario.id(),
                                        scenario.version())))
                .open();
    }

    private void discard() {
        new Question(
                        words.text("scenario.discard.title", scenario.name()),
                        words.text("scenario.discard.text"),
                        words.text("scenario.discard"),
                        () -> attempt(() -> services.scenarios().discard(caller, scenario.id(), scenario.version())))
                .dangerous()
                .open();
    }

    private void attempt(Supplier<Scenario> action) {
        try {
            show(action.get());
        } catch (Refused refused) {
            redraw();
            message.show(said(refused));
            outrun();
        } catch (Forbidden forbidden) {
            message.show(words.text("scenario.merge.notYours"));
        } catch (StaleVersion stale) {
            show((Scenario) stale.current());
            message.show(
                    words.text("scenario.stale", services.name(stale.changedBy()), words.dateTime(stale.changedAt())));
        } catch (NotFound gone) {
            message.show(words.text("edit.gone"));
        }
    }

    /** Names the change that a rule speaks of. */
    private String said(Refused refused) {
        var input = comparison.live().input();
        return refused.violations().stream()
                .map(v -> ChangeField.change(v.field(), scenario)
                        .map(c -> words.text("scenario.at", Names.of(c, input), Refusals.text(v)))
                        .orElseGet(() -> Refusals.text(v)))
                .collect(Collectors.joining(" "));
    }

    /** What is not stored is asked about once. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (scenario != null && scenario.version() == 0 && mayChange() && touched) {
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
