package de.stellwerk.ui.measure;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.EntryRef;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Opens the dialogs in which measures are created and edited. */
@Singleton
class MeasureDialogs {
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final AccessService access;
    private final Undoing undoing;

    MeasureDialogs(MeasureService measures, ProgrammeService programmes, AccessService access, Undoing undoing) {
        this.measures = measures;
        this.programmes = programmes;
        this.access = access;
        this.undoing = undoing;
    }

    /** @param created gets the code of the new measure */
    void create(Caller caller, Programme programme, Consumer<String> created) {
        var title = Words.here().text("measures.create");
        open(caller, title, fresh(caller, programme), measure -> created.accept(measure.code()));
    }

    /** @param refresh shows what is stored then */
    void edit(Caller caller, Measure measure, Runnable refresh) {
        open(caller, Words.here().text("measure.edit", measure.code()), measure, stored -> {
            refresh.run();
            if (stored.version() > measure.version()) {
                saved(caller, "measure.saved", stored, refresh);
            }
        });
    }

    /** Says that a measure was changed, and offers the way back. */
    private void saved(Caller caller, String said, Measure stored, Runnable refresh) {
        undoing.offer(caller, Words.here().text(said, stored.code()), EntryRef.stored("measure", stored), refresh);
    }

    /** Cancels a measure; its reports and its history stay. */
    void cancel(Caller caller, Measure measure, Runnable refresh) {
        var stored = measures.save(
                caller, measure.toBuilder().state(MeasureState.CANCELLED).build());
        refresh.run();
        saved(caller, "measure.cancelled", stored, refresh);
    }

    private void open(Caller caller, String title, Measure base, Consumer<Measure> stored) {
        var form = new MeasureForm(programmes.blocks(caller, base.programme(), null), Rights.editsBaseline(caller));
        new MeasureDialog(
                        title,
                        base,
                        form,
                        (measure, why) -> measures.change(caller.because(why), measure),
                        stored,
                        stale -> author(caller, stale))
                .open();
    }

    String author(Caller caller, StaleVersion stale) {
        var name = access.nameOf(caller.tenant(), stale.changedBy());
        return Words.here().person(stale.changedBy(), name);
    }

    private Measure fresh(Caller caller, Programme programme) {
        var block = programmes.blocks(caller, programme.id(), null).stream().findFirst();
        return new Measure(
                MeasureId.next(),
                0,
                programme.id(),
                block.map(de.stellwerk.programme.Block::id).orElse(null),
                "",
                null,
                List.of(),
                "",
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                de.stellwerk.measure.Duration.UNKNOWN,
                null,
                null,
                null,
                null,
                MeasureState.PLANNED,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
