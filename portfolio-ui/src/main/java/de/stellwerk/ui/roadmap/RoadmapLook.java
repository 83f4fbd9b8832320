package de.stellwerk.ui.roadmap;

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
}
