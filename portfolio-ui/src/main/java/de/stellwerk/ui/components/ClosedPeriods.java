package de.stellwerk.ui.components;

import de.stellwerk.shared.ClosedPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says when something is not possible: 01.01.2022 bis 30.04.2022 (Interimszeit). */
public final class ClosedPeriods {
    private static final Comparator<ClosedPeriod> BY_DAY =
            Comparator.comparing(ClosedPeriod::first).thenComparing(ClosedPeriod::last);

    private ClosedPeriods() {}

    public static List<ClosedPeriod> inOrder(List<ClosedPeriod> periods) {
        return periods.stream().sorted(BY_DAY).toList();
    }

    /** One after the other, the first first; a dash for none. */
    public static String said(List<ClosedPeriod> periods, Words words) {
        return periods.isEmpty()
                ? Words.NONE
                : inOrder(periods).stream()
                        .map(p -> words.text("period.said", words.date(p.first()), words.date(p.last()), p.name()))
                        .collect(Collectors.joining("; "));
    }
}
