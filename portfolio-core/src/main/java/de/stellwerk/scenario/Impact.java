package de.stellwerk.scenario;

import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.Forecast;

/**
 * What a scenario does, in figures.
 *
 * @param moved measures whose start or end is another
 * @param missed deadlines of measures that are missed, and are not in the live plan
 * @param saved those that are missed in the live plan, and would not be
 * @param computed whether the plan has dates at all
 */
public record Impact(int moved, int missed, int saved, boolean computed) {
    public static Impact of(Consequences consequences, Forecast planned) {
        var tipped = consequences.tipped();
        return new Impact(
                consequences.moved().size(),
                (int) tipped.stream().filter(Consequences.Tipped::newlyMissed).count(),
                (int) tipped.stream().filter(Consequences.Tipped::saved).count(),
                planned.computed());
    }
}
