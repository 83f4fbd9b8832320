package de.stellwerk.status;

import de.stellwerk.measure.Measure;
import java.util.Map;

/**
 * How reliable the lights of a programme were: of all of it, of each measure, of each block by its code, and of each leading unit.
 * Measures without a report that counts are left out, and so are blocks and units that have none else.
 */
public record LightRates(
        LightRate programme,
        Map<Measure, LightRate> measures,
        Map<String, LightRate> blocks,
        Map<String, LightRate> leads) {}
