package de.stellwerk.ui.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.EntryRef;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;
import de.stellwerk.undo.UndoService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Offers to take back what was just stored, and says what became of it. */
@Singleton
class Undoing {
    private final UndoService undo;

    Undoing(UndoService undo) {
        this.undo = undo;
    }

    /** @param refresh shows what is stored after it was taken back */
    void offer(Caller caller, String text, EntryRef written, Runnable refresh) {
        UndoNotice.show(text, () -> {
            UndoNotice.tell(take(caller, List.of(written)));
            refresh.run();
        });
    }

    /** @return what is to be said about it */
    String take(Caller caller, List<EntryRef> written) {
        var words = Words.here();
        try {
            undo.undo(caller.because(words.text("undo.reason")), written);
            return words.text("undo.done");
        } catch (Refused refused) {
            return refused.violations().stream().map(Undoing::text).collect(Collectors.joining(" "));
        } catch (StaleVersion stale) {
            return words.text("stale.deleted");
        } catch (Forbidden | NotFound no) {
            return words.text("undo.impossible");
        }
    }

    /** What has no code is named by its kind. */
    private static String text(Violation why) {
        var args = why.args().stream()
                .map(arg -> Messages.has("journal.kind." + arg) ? Words.here().text("journal.kind." + arg) : arg)
                .toList();
        return Refusals.text(new Violation(why.field(), why.rule(), args));
    }
}
