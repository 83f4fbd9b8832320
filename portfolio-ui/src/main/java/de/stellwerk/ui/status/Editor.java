package de.stellwerk.ui.status;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.Flags;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form with everything around it while somebody writes: saving, open points, conflicts, text found in the browser. */
final class Editor extends Div implements Autosave.Screen {
    private final transient StatusService service;
    private final transient AccessService people;
    private final transient Caller caller;
    private final transient Clock clock;
    private final transient ReportContext context;
    private final transient Draft draft;
    private final transient Autosave autosave;
    private final transient Form fields;
    private final transient ComputedLights computed;
    private final transient BiConsumer<String, Integer> openPoints;
    private final ReportForm form;
    private final ReportSide side;
    private final SavingState saving = new SavingState(this::again);
    private final MessageCard message = new MessageCard();
    private transient LocalCopy copy;
    private boolean tried;

    /** @param openPoints told how many points are open, in words and as a number */
    Editor(
            StatusService service,
            AccessService people,
            Caller caller,
            Clock clock,
            ReportContext context,
            Draft draft,
            BiConsumer<String, Integer> openPoints) {
        this.service = service;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
        this.context = context;
        this.draft = draft;
        this.openPoints = openPoints;
        autosave = new Autosave(service, () -> caller, draft, this);
        fields = new Form(draft, this::changed);
        computed = service.computedLights(caller, draft.typed());
        form = new ReportForm(
                fields,
                context.measure(),
                context.block(),
                context.milestones(),
                computed,
                Clocks.today(clock),
                context.last(draft.typed()));
        side = new ReportSide(context.earlierThan(draft.typed()), context.changes());
        addClassName("st-editor");
        var columns = new Div(form, side);
        columns.addClassName("st-columns");
        add(message, columns);
        showOpenPoints();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        copy = new LocalCopy(form, draft.typed().id() + ":" + caller.person(), this::offer);
    }

    SavingState saving() {
        return saving;
    }

    /** Stores what is not stored yet. @return whether all of it is */
    boolean save() {
        return autosave.save();
    }

    /** Checks, and leads to the first open point if there is one. @return whether nothing is open */
    boolean complete() {
        tried = true;
        List<Violation> open = showOpenPoints();
        if (!open.isEmpty()) {
            fields.focus(open.getFirst().field());
        }
        return open.isEmpty();
    }

    StatusReport report() {
        return draft.typed();
    }

    private void changed() {
        autosave.save();
        showOpenPoints();
    }

    private void again() {
        autosave.save();
    }

    List<Violation> showOpenPoints() {
        List<Violation> open = service.openPoints(caller, draft.typed());
        side.show(open, fields::focus);
        side.flag(new Flags(draft.typed(), context.releasedBefore(draft.typed())).on(Clocks.today(clock), computed));
        openPoints.accept(Words.here().text("report.open", open.size()), open.size());
        fields.mark(tried ? open : List.of(), Refusals::text);
        return open;
    }

    private Map<String, String> texts() {
        return fields.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getValue()));
    }

    @Override
    public void saved() {
        saving.saved(clock.instant());
        if (copy != null) {
            copy.stored(texts());
        }
    }

    @Override
    public void failed() {
        saving.failed();
    }

    @Override
    public void refused(Refused refused) {
        saving.refused(refused.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        fields.mark(refused.violations(), Refusals::text);
        if (refused.kind() == Refused.Kind.STATE) {
            closed(service.get(caller, draft.typed().id()));
        }
    }

    /** Handed in or released in another tab: nothing can be stored any more, and nothing that was typed goes away by itself. */
    private void closed(StatusReport stored) {
        var words = Words.here();
        message.show(
                words.text(
                        "report.passedOn",
                        name(stored.released() ? stored.releasedBy() : stored.submittedBy()),
                        words.dateTime(stored.released() ? stored.releasedAt() : stored.submittedAt()),
                        words.of(stored.state())),
                new Button(words.text("report.stale.differences"), _ -> compare(stored, null)),
                new Button(words.text("report.stale.takeStored"), _ -> reload()));
    }

    private String name(@Nullable PersonId person) {
        return person == null ? Words.NONE : Words.here().person(person, people.nameOf(caller.tenant(), person));
    }

    @Override
    public void gone() {
        saving.refused(Words.here().text("report.saving.gone"));
    }

    @Override
    public void stale(StaleVersion conflict) {
        var words = Words.here();
        String what = conflict.changedFields().stream()
                .filter(f -> Part.named(f).isPresent())
                .map(f -> words.text("report.part." + f))
                .collect(Collectors.joining(", "));
        Runnable takeMine = () -> takeMine(conflict);
        message.show(
                words.text("report.stale", name(conflict.changedBy()), words.dateTime(conflict.changedAt()), what),
                new Button(
                        words.text("report.stale.differences"),
                        _ -> compare((StatusReport) conflict.current(), takeMine)),
                new Button(words.text("report.stale.takeMine"), _ -> takeMine.run()));
        saving.refused(words.text("report.saving.stale"));
    }

    private void compare(StatusReport stored, @Nullable Runnable takeMine) {
        new StaleDialog(stored, draft.typed(), context.measure(), context.block(), takeMine, this::reload).open();
    }

    private void takeMine(StaleVersion conflict) {
        message.hide();
        if (autosave.takeMine(conflict)) {
            reload();
        }
    }

    /** Draws the page anew from what is stored. */
    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /** Text that the browser has and the server does not. */
    private void offer(Map<String, String> found) {
        var texts = fields.texts();
        var differing = new LinkedHashMap<String, String>();
        found.forEach((name, text) -> {
            HasValue<?, String> field = texts.get(name);
            if (field == null ? !text.isBlank() : !field.getValue().equals(text)) {
                differing.put(name, text);
            }
        });
        if (differing.isEmpty()) {
            return;
        }
        var words = Words.here();
        message.show(
                words.text("report.copy.found"),
                new Button(words.text("report.copy.restore"), _ -> {
                    message.hide();
                    form.restore(differing);
                }),
                new Button(words.text("report.copy.drop"), _ -> {
                    message.hide();
                    copy.drop();
                }));
    }
}
