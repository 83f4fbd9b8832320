package de.stellwerk.measure;

import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.TenantId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** The lights of a past day; told by whoever keeps the status reports. */
public interface ReleasedLights {
    /** The last released light of each measure at the end of the day. */
    Map<MeasureId, Released> asOf(TenantId tenant, LocalDate day);

    /** A released light and the month that it is from. */
    record Released(Light light, YearMonth period) {}
}
