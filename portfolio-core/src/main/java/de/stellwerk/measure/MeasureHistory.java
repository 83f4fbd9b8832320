package de.stellwerk.measure;

import de.stellwerk.access.Caller;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures of today or of a past day out of the copy; the same filters and orders as the search in the database. */
@Singleton
class MeasureHistory {
    private final MeasureCopy copy;
    private final ProgrammeService programmes;
    private final ReleasedLights lights;

    MeasureHistory(MeasureCopy copy, ProgrammeService programmes, ReleasedLights lights) {
        this.copy = copy;
        this.programmes = programmes;
        this.lights = lights;
    }

    List<MeasureLine> search(Caller caller, Visibility visible, MeasureFilter filter, MeasureSort sort, LocalDate day) {
        var wanted = programmes.programmes(caller, day).stream()
                .filter(p -> filter.programme() == null || filter.programme().equals(p.code()))
                .toList();
        return lines(caller, visible, filter, wanted, day).sorted(order(sort)).toList();
    }

    /** In the order of their codes. @param day a past day, {@code null}: as of now */
    List<MeasureLine> all(Caller caller, Visibility visible, Programme programme, @Nullable LocalDate day) {
        var filter = MeasureFilter.of(programme.code());
        return lines(caller, visible, filter, List.of(programme), day).toList();
    }

    private Stream<MeasureLine> lines(
            Caller caller, Visibility visible, MeasureFilter filter, List<Programme> wanted, @Nullable LocalDate day) {
        var measures = copy.on(caller.tenant(), day);
        var released = lights.on(caller.tenant(), day);
        var codes = new HashMap<Object, String>();
        Map<BlockId, Block> blocks = new HashMap<>();
        for (Programme p : wanted) {
            codes.put(p.id(), p.code());
            programmes.blocks(caller, p.id(), day).forEach(b -> blocks.put(b.id(), b));
        }
        return wanted.stream()
                .flatMap(p -> measures.of(p.id()).stream())
                .filter(visible::covers)
                .filter(m -> in(filter.blockKinds(), blocks.get(m.block()).kind()))
                .map(m -> line(m, codes.get(m.programme()), blocks.get(m.block()), released))
                .filter(matches(filter));
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
