package de.stellwerk.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Ledger;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes several measures at once. Each is asked what {@link MeasureService#save} would ask; those that may not be changed are
 * named with the reason, all others are written in one transaction, each with an entry of its own in the journal.
 */
@Singleton
public class BulkService {
    /** Measures at once. */
    public static final int MOST = 500;

    private final MeasureTable table;
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final Ledger ledger;

    BulkService(MeasureTable table, MeasureService measures, ProgrammeService programmes, Ledger ledger) {
        this.table = table;
        this.measures = measures;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    /**
     * @throws Refused if the change itself is wrong, or there are none or more than {@link #MOST} measures
     * @throws Forbidden if the caller edits no measure at all
     */
    @Transactional
    public BulkResult change(Caller caller, Collection<MeasureId> ids, BulkChange change) {
        Rights.require(Rights.editsMeasures(caller), "editMeasure");
        var check = new Check()
                .that(!ids.isEmpty(), "measures", "required")
                .that(ids.size() <= MOST, "measures", "tooManyAtOnce", MOST);
        change.check(check);
        check.done();
        var run = new Run(caller, change);
        // In one order for everybody, so that no two of such changes wait for each other.
        ids.stream().distinct().sorted(Comparator.comparing(MeasureId::value)).forEach(run::one);
        return new BulkResult(run.changed, run.unchanged, run.refused);
    }

    private final class Run {
        private final Caller caller;
        private final BulkChange change;
        private final List<Measure> changed = new ArrayList<>();
        private final List<MeasureId> unchanged = new ArrayList<>();
        private final List<BulkResult.Refusal> refused = new ArrayList<>();
        private final Map<ProgrammeId, List<Block>> blocks = new HashMap<>();

        Run(Caller caller, BulkChange change) {
            this.caller = caller;
            this.change = change;
        }

        void one(MeasureId id) {
            var stored = table.lock(caller.tenant(), id.value()).filter(m -> measures.sees(caller, m));
            if (stored.isEmpty()) {
                refuse(id, List.of(Violation.of("", "measureGone")));
                return;
            }
            var before = stored.get();
            var after = change.of(before);
            if (after.equals(before)) {
                unchanged.add(id);
                return;
            }
            var why = refusal(before, after);
            if (why.isEmpty()) {
                changed.add(ledger.update(caller, table, after));
            } else {
                refuse(id, why);
            }
        }

        /** Nothing here may fail inside a transaction of its own, or it would take the others with it. */
        private List<Violation> refusal(Measure before, Measure after) {
            try {
                MeasureService.requireEditing(caller, before, after);
                MeasureRules.check(after, blocksOf(before), Optional.of(before));
                return List.of();
            } catch (Forbidden forbidden) {
                return List.of(Violation.of("", "notYours"));
            } catch (Refused rule) {
                return rule.violations();
            }
        }

        private List<Block> blocksOf(Measure measure) {
            return blocks.computeIfAbsent(measure.programme(), programme -> programmes.blocks(caller, programme, null));
        }

        private void refuse(MeasureId id, List<Violation> why) {
            refused.add(new BulkResult.Refusal(id, why));
        }
    }
}
