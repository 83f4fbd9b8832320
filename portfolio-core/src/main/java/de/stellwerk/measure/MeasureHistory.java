package de.stellwerk.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.Journal;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.BlockId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Measures as of a past day, out of the journal; the same filters and orders as the search in the database. */
@Singleton
class MeasureHistory {
    private final MeasureTable table;
    private final Journal journal;
    private final ProgrammeService programmes;
    private final ReleasedLights lights;

    MeasureHistory(MeasureTable table, Journal journal, ProgrammeService programmes, ReleasedLights lights) {
        this.table = table;
        this.journal = journal;
        this.programmes = programmes;
        this.lights = lights;
    }

    List<MeasureLine> search(Caller caller, Visibility visible, MeasureFilter filter, MeasureSort sort, LocalDate day) {
        var released = lights.asOf(caller.tenant(), day);
        var codes = new HashMap<Object, String>();
        Map<BlockId, Block> blocks = new HashMap<>();
        for (Programme p : programmes.programmes(caller, day)) {
            codes.put(p.id(), p.code());
            programmes.blocks(caller, p.id(), day).forEach(b -> blocks.put(b.id(), b));
        }
        return journal.asOf(table, caller.tenant(), day).stream()
                .filter(visible::covers)
                .filter(m -> in(filter.blockKinds(), blocks.get(m.block()).kind()))
                .map(m -> line(m, codes.get(m.programme()), blocks.get(m.block()), released))
                .filter(matches(filter))
                .sorted(order(sort))
                .toList();
    }

    private static MeasureLine line(
            Measure m, String programme, Block block, Map<?, ReleasedLights.Released> released) {
        var gone = m.state() == MeasureState.DONE || m.state() == MeasureState.CANCELLED;
        var light = gone ? null : released.get(m.id());
        return new MeasureLine(
                m,
                programme,
                block.code(),
                block.costClass(),
                light == null ? null : light.light(),
                light == null ? null : light.period());
    }

    static Predicate<MeasureLine> matches(MeasureFilter f) {
        return l -> (f.programme() == null || f.programme().equals(l.programmeCode()))
                && in(f.blocks(), l.blockCode())
                && in(f.priorities(), l.measure().priority())
                && in(f.costClasses(), l.costClass())
                && in(f.states(), l.measure().state())
                && lightMatches(f, l)
                && (f.unit() == null || MeasureText.units(l.measure()).contains(f.unit()))
                && (f.tag() == null || MeasureText.tags(l.measure()).contains(MeasureText.normalTag(f.tag())))
                && (f.text() == null || MeasureText.matches(l.measure(), f.text()));
    }

    private static boolean lightMatches(MeasureFilter f, MeasureLine l) {
        if (f.lights().isEmpty() && !f.withoutLight()) {
            return true;
        }
        return l.light() == null ? f.withoutLight() : f.lights().contains(l.light());
    }

    private static <T> boolean in(java.util.Set<T> wanted, T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static Comparator<MeasureLine> order(MeasureSort sort) {
        return switch (sort.by()) {
            case CODE -> by(l -> l.measure().code(), sort);
            case TITLE -> by(l -> l.measure().title().toLowerCase(java.util.Locale.ROOT), sort);
            case LIGHT -> by(MeasureLine::light, sort);
            case PRIORITY -> by(l -> l.measure().priority(), sort);
            case COST_CLASS -> by(MeasureLine::costClass, sort);
            case STATE -> by(l -> l.measure().state().name(), sort);
            case START ->
                by(l -> l.measure().start() == null ? null : l.measure().start().date(), sort);
            case END ->
                by(l -> l.measure().end() == null ? null : l.measure().end().date(), sort);
            case RESPONSIBLE -> by(l -> MeasureText.responsible(l.measure()), sort);
        };
    }

    private static <T extends Comparable<? super T>> Comparator<MeasureLine> by(
            java.util.function.Function<MeasureLine, T> key, MeasureSort sort) {
        Comparator<T> order = sort.ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order))
                .thenComparing(l -> l.measure().code());
    }
}
