package de.stellwerk.measure;

import de.stellwerk.programme.BlockKind;
import de.stellwerk.shared.Light;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of measures is narrowed to; an empty set or {@code null} does not narrow.
 *
 * @param programme code
 * @param blocks codes of blocks
 * @param blockKinds kinds of blocks (requirements row 4)
 * @param lights last released lights
 * @param withoutLight also those without a light
 * @param unit name of a unit that is responsible or takes part
 * @param tag text of a tag; spelling variants of the same grant count as one (requirements row 19)
 * @param text part of code, printed label, alias, title or unit
 */
public record MeasureFilter(
        @Nullable String programme,
        Set<String> blocks,
        Set<BlockKind> blockKinds,
        Set<Priority> priorities,
        Set<Integer> costClasses,
        Set<Light> lights,
        boolean withoutLight,
        @Nullable String unit,
        Set<MeasureState> states,
        @Nullable String tag,
        @Nullable String text) {
    public static final MeasureFilter ALL = new MeasureFilter(
            null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, null, Set.of(), null, null);

    public static MeasureFilter of(String programme) {
        return new MeasureFilter(
                programme, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, null, Set.of(), null, null);
    }
}
