package de.stellwerk.sample;

import de.stellwerk.access.Caller;
import java.util.Map;

/**
 * Who acts in the sample.
 *
 * @param leads by code of the measure that they lead
 */
public record SamplePeople(Caller coreTeam, Caller office, Map<String, Caller> leads) {
    Caller lead(String measure) {
        return leads.get(measure);
    }
}
