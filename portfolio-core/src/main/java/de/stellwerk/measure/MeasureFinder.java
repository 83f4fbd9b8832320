package de.stellwerk.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.journal.Copied;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Page;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures of today or of a past day, filtered, sorted and cut out of the copies in memory (decision 16). */
@Singleton
class MeasureFinder {
    private final MeasureCopy copy;
    private final ProgrammeService programmes;
    private final ReleasedLights lights;

    MeasureFinder(MeasureCopy copy, ProgrammeService programmes, ReleasedLights lights) {
        this.copy = copy;
        this.programmes = programmes;
        this.lights = lights;
    }

    /** @param day a past day, {@code null}: as of now */
    Page<MeasureLine> page(
            Caller caller,
            Visibility visible,
            MeasureFilter filter,
            MeasureSort sort,
            int page,
            int size,
            @Nullable LocalDate day) {
        var lines = lines(caller, visible, filter, day);
        boolean inOrder = filter.programme() != null && sort.equals(MeasureSort.BY_CODE);
        return Page.of(inOrder ? lines.toList() : sorted(lines, sort), page, size);
    }

    long count(Caller caller, Visibility visible, MeasureFilter filter, @Nullable LocalDate day) {
        return lines(caller, visible, filter, day).count();
    }

    /** In the order of their codes. @param day a past day, {@code null}: as of now */
    List<MeasureLine> all(Caller caller, Visibility visible, Programme programme, @Nullable LocalDate day) {
        var filter = MeasureFilter.of(programme.code());
        return lines(caller, visible, filter, List.of(programme), day).toList();
    }

    /** The units that the measures name, in the order of the alphabet. */
    List<String> units(Caller caller, Visibility visible, ProgrammeId programme) {
        var measures = copy.on(caller.tenant(), null);
        return visible.all()
                ? measures.derived(Units.class, Units::of).named().getOrDefault(programme, List.of())
                : Units.of(measures.of(programme).stream().filter(visible::covers));
    }

    /** Those of each programme, made once for all lists. */
    private record Units(Map<Object, List<String>> named) {
        static Units of(Copied<Measure> measures) {
            return new Units(measures.groups().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), p -> of(measures.of(p).stream()))));
        }

        static List<String> of(Stream<Measure> measures) {
            return measures.flatMap(m -> Stream.concat(
                            m.responsible().stream().map(Responsible::unit),
                            m.participants().stream().map(Participant::unit)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private Stream<MeasureLine> lines(
            Caller caller, Visibility visible, MeasureFilter filter, @Nullable LocalDate day) {
        var wanted = programmes.programmes(caller, day).stream()
                .filter(p -> filter.programme() == null || filter.programme().equals(p.code()))
                .toList();
        return lines(caller, visible, filter, wanted, day);
    }

    /** In the order of their codes, programme by programme. */
    private Stream<MeasureLine> lines(
            Caller caller, Visibility visible, MeasureFilter filter, List<Programme> wanted, @Nullable LocalDate day) {
        var measures = copy.on(caller.tenant(), day);
        var released = lights.on(caller.tenant(), day);
        Map<BlockId, Block> blocks = new HashMap<>();
        Map<ProgrammeId, String> codes = new HashMap<>();
        for (Programme p : wanted) {
            codes.put(p.id(), p.code());
            programmes.blocks(caller, p.id(), day).forEach(b -> blocks.put(b.id(), b));
        }
        return wanted.stream()
                .flatMap(p -> measures.of(p.id()).stream())
                .filter(visible::covers)
                .filter(m -> in(filter.blockKinds(), blocks.get(m.block()).kind()))
                .filter(says(filter, measures))
                .map(m -> line(m, codes.get(m.programme()), blocks.get(m.block()), released))
                .filter(matches(filter));
    }

    private static MeasureLine line(
            Measure m, String programme, Block block, Map<MeasureId, ReleasedLights.Released> released) {
        var light = m.state().over() ? null : released.get(m.id());
        return new MeasureLine(
                m,
                programme,
                block.code(),
                block.costClass(),
                light == null ? null : light.light(),
                light == null ? null : light.period());
    }

    private static Predicate<MeasureLine> matches(MeasureFilter f) {
        return l -> in(f.blocks(), l.blockCode()) && in(f.costClasses(), l.costClass()) && lightMatches(f, l);
    }

    private static Predicate<Measure> says(MeasureFilter f, Copied<Measure> measures) {
        var tag = f.tag() == null ? null : MeasureText.normalTag(f.tag());
        var text =
                f.text() == null || f.text().isBlank() ? null : f.text().strip().toLowerCase(Locale.GERMAN);
        var texts = text == null ? SearchTexts.NONE : measures.derived(SearchTexts.class, SearchTexts::of);
        return m -> in(f.priorities(), m.priority())
                && in(f.states(), m.state())
                && (f.unit() == null || MeasureText.concerns(m, f.unit()::equals))
                && (tag == null || MeasureText.tags(m).contains(tag))
                && (text == null || texts.of().get(m.id()).contains(text));
    }

    /** What each measure is found by, made once for all searches. */
    private record SearchTexts(Map<MeasureId, String> of) {
        static final SearchTexts NONE = new SearchTexts(Map.of());

        static SearchTexts of(Copied<Measure> measures) {
            return new SearchTexts(
                    measures.all().collect(Collectors.toUnmodifiableMap(Measure::id, MeasureText::searchable)));
        }
    }

    private static boolean lightMatches(MeasureFilter f, MeasureLine l) {
        if (f.lights().isEmpty() && !f.withoutLight()) {
            return true;
        }
        return l.light() == null ? f.withoutLight() : f.lights().contains(l.light());
    }

    private static <T> boolean in(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static List<MeasureLine> sorted(Stream<MeasureLine> lines, MeasureSort sort) {
        return switch (sort.by()) {
            case CODE -> by(l -> l.measure().code(), lines, sort);
            case TITLE -> by(l -> l.measure().title().toLowerCase(Locale.GERMAN), lines, sort);
            case LIGHT -> by(MeasureLine::light, lines, sort);
            case PRIORITY -> by(l -> l.measure().priority(), lines, sort);
            case COST_CLASS -> by(MeasureLine::costClass, lines, sort);
            case STATE -> by(l -> l.measure().state().name(), lines, sort);
            case START ->
                by(l -> l.measure().start() == null ? null : l.measure().start().date(), lines, sort);
            case END ->
                by(l -> l.measure().end() == null ? null : l.measure().end().date(), lines, sort);
            case RESPONSIBLE -> by(l -> MeasureText.responsible(l.measure()), lines, sort);
        };
    }

    /** A key and what it is the key of: each is worked out once. */
    private record Keyed<K>(@Nullable K key, MeasureLine line) {}

    /** Without a key last, and equal ones by their codes. */
    private static <K extends Comparable<? super K>> List<MeasureLine> by(
            Function<MeasureLine, @Nullable K> key, Stream<MeasureLine> lines, MeasureSort sort) {
        Comparator<K> order = sort.ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return lines.map(l -> new Keyed<>(key.apply(l), l))
                .sorted(Comparator.<Keyed<K>, K>comparing(Keyed::key, Comparator.nullsLast(order))
                        .thenComparing(k -> k.line().measure().code()))
                .map(Keyed::line)
                .toList();
    }
}
