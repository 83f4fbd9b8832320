package de.stellwerk.ui.roadmap;

import de.stellwerk.shared.ImpreciseDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal deadline.
 *
 * @param date the statement that counts, {@code null}: there is none, or they contradict each other
 * @param conflict statements contradict each other and none was chosen
 * @param metOn when the duty was met, {@code null}: not yet
 * @param appliesTo codes of the measures and blocks that it is attached to
 */
public record RoadmapDeadline(
        String code,
        String basis,
        String title,
        @Nullable ImpreciseDate date,
        boolean conflict,
        @Nullable ImpreciseDate metOn,
        List<String> appliesTo) {
    public RoadmapDeadline {
        appliesTo = List.copyOf(appliesTo);
    }
}
