package de.stellwerk.report;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the front page shows. */
@Singleton
public class OverviewService {
    /** @param day today or a past day */
    public Overview overview(Caller caller, ProgrammeId programme, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
