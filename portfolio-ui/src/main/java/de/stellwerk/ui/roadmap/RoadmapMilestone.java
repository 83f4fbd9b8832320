package de.stellwerk.ui.roadmap;

import de.stellwerk.shared.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a measure.
 *
 * @param date when it was reached or is expected
 */
public record RoadmapMilestone(
        String code, String description, @Nullable ImpreciseDate date, boolean reached) {}
