package de.stellwerk.ui.measure;

import com.vaadin.flow.component.button.Button;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.measure.BulkResult;
import de.stellwerk.measure.BulkService;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Programme;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes of several measures: the dialog, what became of it in words, and the way back. */
@Singleton
class Bulk {
    private final BulkService service;
    private final MeasureChoices choices;
    private final Undoing undoing;

    Bulk(BulkService service, MeasureChoices choices, Undoing undoing) {
        this.service = service;
        this.choices = choices;
        this.undoing = undoing;
    }

    /** What the caller may change for several measures; nothing for who edits none. */
    static Set<BulkForm.Kind> kinds(Caller caller) {
        if (!Rights.editsMeasures(caller)) {
            return EnumSet.noneOf(BulkForm.Kind.class);
        }
        var kinds = EnumSet.copyOf(Arrays.asList(BulkForm.Kind.values()));
        if (!Rights.editsBaseline(caller)) {
            kinds.remove(BulkForm.Kind.PRIORITY);
        }
        return kinds;
    }

    /**
     * Asks and changes.
     *
     * @param message says what became of it
     * @param refresh shows what is stored then
     */
    void open(
            Caller caller,
            Programme programme,
            BulkForm.Kind kind,
            Set<Measure> selected,
            MessageCard message,
            Runnable refresh) {
        var measures =
                selected.stream().sorted(Comparator.comparing(Measure::code)).toList();
        var form = BulkForm.of(kind, measures, () -> choices.units(caller, programme));
        new BulkDialog(kind, measures, form, (filled, reason) -> {
                    var ids = measures.stream().map(Measure::id).toList();
                    var result = service.change(
                            caller.because(reason), ids, filled.change().get());
                    refresh.run();
                    tell(caller, measures, result, message, refresh);
                })
                .open();
    }

    private void tell(Caller caller, List<Measure> measures, BulkResult result, MessageCard message, Runnable refresh) {
        String text = said(measures, result);
        var actions = new ArrayList<Button>();
        if (!result.changed().isEmpty()) {
            actions.add(UndoNotice.button(() -> {
                var close = close(message);
                message.tell(undoing.take(caller, result.written()), close);
                close.focus();
                refresh.run();
            }));
        }
        actions.add(close(message));
        if (result.refused().isEmpty()) {
            message.tell(text, actions.toArray(Button[]::new));
        } else {
            message.show(text, actions.toArray(Button[]::new));
        }
        // The button that had the focus went with the selection.
        actions.getFirst().focus();
    }

    private static Button close(MessageCard message) {
        return new Button(Words.here().text("action.close"), _ -> message.hide());
    }

    /** 3 Maßnahmen geändert. 1 war schon so. Nicht geändert: B1-C (Bitte die Priorität begründen.) */
    private static String said(List<Measure> measures, BulkResult result) {
        var words = Words.here();
        var text = new StringBuilder(words.text("bulk.changed", result.changed().size()));
        if (!result.unchanged().isEmpty()) {
            text.append(' ')
                    .append(words.text("bulk.unchanged", result.unchanged().size()));
        }
        if (!result.refused().isEmpty()) {
            var codes = measures.stream().collect(Collectors.toMap(Measure::id, Measure::code));
            String refused = result.refused().stream()
                    .map(r -> codes.get(r.measure()) + " ("
                            + r.why().stream().map(Refusals::text).collect(Collectors.joining(" ")) + ")")
                    .sorted()
                    .collect(Collectors.joining(", "));
            text.append(' ').append(words.text("bulk.refused", refused));
        }
        return text.toString();
    }
}
