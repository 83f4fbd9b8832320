package de.stellwerk.ui.status;

import de.stellwerk.access.Caller;
import de.stellwerk.server.ErrorNotice;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import java.util.function.Supplier;

/** Stores the draft whenever the form says so, and tells the screen how it went. */
final class Autosave {
    /** What the screen has to say about saving. */
    interface Screen {
        void saved();

        void failed();

        void refused(Refused refused);

        void gone();

        void stale(StaleVersion stale);
    }

    private final StatusService service;
    private final Supplier<Caller> caller;
    private final Draft draft;
    private final Screen screen;
    private boolean stale;

    Autosave(StatusService service, Supplier<Caller> caller, Draft draft, Screen screen) {
        this.service = service;
        this.caller = caller;
        this.draft = draft;
        this.screen = screen;
    }

    /** @return whether everything typed is stored now */
    boolean save() {
        if (stale || !draft.dirty()) {
            return !stale;
        }
        try {
            draft.stored(service.save(caller.get(), draft.typed()));
            screen.saved();
            return true;
        } catch (StaleVersion e) {
            stale = true;
            screen.stale(e);
        } catch (Refused e) {
            screen.refused(e);
        } catch (NotFound | Forbidden e) {
            screen.gone();
        } catch (RuntimeException e) {
            ErrorNotice.log(e);
            screen.failed();
        }
        return false;
    }

    /** Stores the own text over what somebody else has stored; their changes to other parts stay. @return whether it is stored */
    boolean takeMine(StaleVersion conflict) {
        draft.rebase((StatusReport) conflict.current());
        stale = false;
        return save();
    }
}
