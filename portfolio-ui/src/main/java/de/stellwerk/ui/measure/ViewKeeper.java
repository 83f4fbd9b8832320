package de.stellwerk.ui.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.savedview.SavedViewService;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.SavedViewId;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stores, changes and deletes the views of the person in front of the list. */
final class ViewKeeper implements ViewBar.Actions {
    private final Words words = Words.here();
    private final SavedViewService service;
    private final Caller caller;
    private final Consumer<@Nullable SavedView> shown;

    /** @param shown is told which view the list shows then, {@code null}: none */
    ViewKeeper(SavedViewService service, Caller caller, Consumer<@Nullable SavedView> shown) {
        this.service = service;
        this.caller = caller;
        this.shown = shown;
    }

    List<SavedView> own() {
        return service.of(caller, SavedView.Place.MEASURES);
    }

    @Override
    public void create(ListQuery query) {
        var fresh = new SavedView(
                SavedViewId.next(), 0, caller.person(), SavedView.Place.MEASURES, "", query.saved(), false);
        new ViewDialog(words.text("views.save"), fresh, this::stored).open();
    }

    @Override
    public void rename(SavedView view) {
        new ViewDialog(words.text("views.renameOf", view.name()), view, this::stored).open();
    }

    @Override
    public void overwrite(SavedView view, ListQuery query) {
        guarded(() -> stored(view.withQuery(query.saved())));
    }

    @Override
    public void makeUsual(SavedView view, boolean usual) {
        guarded(() -> stored(view.withUsual(usual)));
    }

    @Override
    public void delete(SavedView view) {
        guarded(() -> {
            service.delete(caller, view.id(), view.version());
            UndoNotice.tell(words.text("views.deleted"));
            shown.accept(null);
        });
    }

    private void stored(SavedView view) {
        var stored = service.save(caller, view);
        UndoNotice.tell(words.text("views.saved"));
        shown.accept(stored);
    }

    /** The same person may have changed it in another window. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (StaleVersion | NotFound elsewhere) {
            UndoNotice.tell(words.text("views.elsewhere"));
            shown.accept(null);
        }
    }
}
