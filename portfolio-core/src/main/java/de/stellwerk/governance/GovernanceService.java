package de.stellwerk.governance;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bodies with their seats and meetings, and consultations. */
@Singleton
public class GovernanceService {
    public List<Body> bodies(Caller caller, ProgrammeId programme) {
        throw new UnsupportedOperationException();
    }

    public Body save(Caller caller, Body body) {
        throw new UnsupportedOperationException();
    }

    public List<Consultation> consultations(Caller caller, MeasureId measure) {
        throw new UnsupportedOperationException();
    }

    public Consultation save(Caller caller, Consultation consultation) {
        throw new UnsupportedOperationException();
    }

    /** The steering committee's first meeting on or after the day. */
    public Optional<LocalDate> nextMeeting(Caller caller, ProgrammeId programme, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The steering committee's last meeting before the day. */
    public Optional<LocalDate> lastMeeting(Caller caller, ProgrammeId programme, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
