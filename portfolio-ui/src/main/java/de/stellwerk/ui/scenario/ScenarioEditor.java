package de.stellwerk.ui.scenario;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.scenario.Change;
import de.stellwerk.scenario.Comparison;
import de.stellwerk.scenario.Names;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scenario of a page: what is stored of it, and what becomes of each thing that is done with it. */
final class ScenarioEditor {
    /** The page that is told. */
    interface Listener {
        /** Something else is to be shown. */
        void changed();

        /** Said above the page until something else is done; empty: nothing. */
        void say(String text);
    }

    private final ScenarioServices services;
    private final Caller caller;
    private final Listener page;
    private final Words words = Words.here();
    private Scenario scenario;
    private Comparison comparison;
    private @Nullable LocalDate asOf;
    private boolean touched;

    ScenarioEditor(ScenarioServices services, Caller caller, Listener page) {
        this.services = services;
        this.caller = caller;
        this.page = page;
    }

    /** @param day a past one that the scenario is looked at on, {@code null}: today */
    void open(Scenario opened, @Nullable LocalDate day) {
        asOf = day;
        touched = false;
        show(opened);
    }

    private void show(Scenario now) {
        page.say("");
        take(now);
    }

    private void take(Scenario now) {
        scenario = now;
        refresh();
    }

    /** The same scenario beside the live plan as it is now. */
    void refresh() {
        comparison = services.scenarios().compare(caller, scenario, asOf);
        page.changed();
    }

    Scenario scenario() {
        return scenario;
    }

    Comparison comparison() {
        return comparison;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** Not stored yet. */
    boolean fresh() {
        return scenario.version() == 0;
    }

    /** Whether something would be lost with the page. */
    boolean unsaved() {
        return scenario != null && fresh() && touched && mayChange();
    }

    /** Whether the changes can be edited here: by everybody in one that is not stored yet. */
    boolean mayChange() {
        return asOf == null && scenario.open() && (fresh() || Rights.editsScenario(caller, scenario.owner()));
    }

    boolean mayMerge() {
        return services.scenarios().mayMerge(caller, scenario);
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

    void remove(Change change) {
        try {
            store(scenario.without(change));
        } catch (Refused refused) {
            page.say(said(refused));
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

    private void undo(List<Change> before) {
        var back = scenario.with(before);
        if (back.version() == 0) {
            show(back);
        } else {
            attempt(() -> services.scenarios().save(caller, back));
        }
        if (scenario.changes().equals(before)) {
            UndoNotice.tell(words.text("undo.done"));
        }
    }

    /** Stores it under another name, or for the first time. @throws Refused if there is something wrong with it */
    Scenario save(Scenario named) {
        var saved = services.scenarios().save(caller, named);
        if (fresh()) {
            scenario = saved;
        } else {
            show(saved);
        }
        return saved;
    }

    void rebase() {
        attempt(() -> services.scenarios().rebase(caller, scenario.id(), scenario.version()));
    }

    void merge() {
        var because = caller.because(words.text("scenario.reason", scenario.name()));
        attempt(() -> services.scenarios().merge(because, scenario.id(), scenario.version()));
    }

    void discard() {
        attempt(() -> services.scenarios().discard(caller, scenario.id(), scenario.version()));
    }

    private void attempt(Supplier<Scenario> action) {
        try {
            show(action.get());
        } catch (Refused refused) {
            var said = said(refused);
            take(services.scenarios().get(caller, scenario.id(), null));
            page.say(said);
        } catch (Forbidden forbidden) {
            page.say(words.text("scenario.merge.notYours"));
        } catch (StaleVersion stale) {
            show((Scenario) stale.current());
            page.say(words.text("scenario.stale", services.name(stale.changedBy()), words.dateTime(stale.changedAt())));
        } catch (NotFound gone) {
            page.say(words.text("edit.gone"));
        }
    }

    /** Names the change that a rule speaks of. */
    String said(Refused refused) {
        var input = comparison.live().input();
        return refused.violations().stream()
                .map(v -> ChangeField.change(v.field(), scenario)
                        .map(c -> words.text("scenario.at", Names.of(c, input), Refusals.text(v)))
                        .orElseGet(() -> Refusals.text(v)))
                .collect(Collectors.joining(" "));
    }
}
