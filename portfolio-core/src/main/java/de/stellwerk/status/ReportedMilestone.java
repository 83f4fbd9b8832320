package de.stellwerk.status;

import de.stellwerk.shared.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** The next milestone as the report froze it. */
public record ReportedMilestone(
        @Nullable String code,
        String description,
        @Nullable String phase,
        @Nullable ImpreciseDate date) {}
