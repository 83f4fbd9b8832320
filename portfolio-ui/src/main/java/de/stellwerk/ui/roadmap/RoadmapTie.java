package de.stellwerk.ui.roadmap;

import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.RelationType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two measures or blocks.
 *
 * @param first code of what comes first
 * @param second code of what waits for it or is helped by it
 * @param moves whether dates follow it
 * @param partial only a part of {@code first} is needed
 * @param part what that part is, {@code null}: not named
 * @param partDay when that part is done, {@code null}: not known
 */
public record RoadmapTie(
        String first,
        String second,
        RelationType type,
        Link link,
        boolean moves,
        boolean partial,
        @Nullable String part,
        @Nullable LocalDate partDay) {

    String other(String code) {
        return code.equals(first) ? second : first;
    }

    boolean requires() {
        return type == RelationType.REQUIRES;
    }

    /** Whether the drawing has an arrow for it. "Bezug zu" is only listed. */
    boolean drawn() {
        return type != RelationType.CORRESPONDS_WITH;
    }
}
