package de.stellwerk.calendar;

import java.util.EnumSet;
import java.util.List;

/**
 * By what days off are told.
 *
 * @param land its public holidays count
 * @param common in their order, each once
 */
public record DayRules(Land land, List<CommonDayOff> common, List<OwnDayOff> own) {
    public DayRules {
        common = common == null || common.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(common));
        own = own == null ? List.of() : List.copyOf(own);
    }

    /** The public holidays of the Land and nothing else. */
    public static DayRules of(Land land) {
        return new DayRules(land, List.of(), List.of());
    }
}
