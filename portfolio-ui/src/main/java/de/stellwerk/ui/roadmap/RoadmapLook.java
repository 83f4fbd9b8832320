package de.stellwerk.ui.roadmap;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a plan is drawn, and how.
 *
 * @param folded codes of blocks that take one line
 */
public record RoadmapLook(Set<Layer> layers, Set<String> folded, Scale scale) {
    public static final RoadmapLook USUAL = new RoadmapLook(Layer.USUAL, Set.of(), Scale.QUARTERS);

    public RoadmapLook {
        layers = Set.copyOf(layers);
        folded = Set.copyOf(folded);
    }

    /** Shows the layer if it is hidden, else hides it. */
    public RoadmapLook toggled(Layer layer) {
        return showing(layer, !layers.contains(layer));
    }

    public RoadmapLook showing(Layer layer, boolean shown) {
        var next = EnumSet.noneOf(Layer.class);
        next.addAll(layers);
        if (shown) {
            next.add(layer);
        } else {
            next.remove(layer);
        }
        return new RoadmapLook(next, folded, scale);
    }

    public RoadmapLook withScale(Scale value) {
        return new RoadmapLook(layers, folded, value);
    }

    public RoadmapLook withFolded(Set<String> codes) {
        return new RoadmapLook(layers, codes, scale);
    }

    /** Folds the block if it is not, else unfolds it. */
    public RoadmapLook folding(String block) {
        var next = new HashSet<>(folded);
        if (!next.add(block)) {
            next.remove(block);
        }
        return withFolded(next);
    }
}
