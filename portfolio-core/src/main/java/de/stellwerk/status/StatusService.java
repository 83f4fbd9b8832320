package de.stellwerk.status;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.Violation;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Monthly status reports: write, submit, check, release, correct. */
@Singleton
public class StatusService {
    /**
     * Begins the report of a month, prefilled from plan and last report.
     *
     * @throws de.stellwerk.shared.Refused month in the future, measure not reporting, or a report exists (its id is the argument)
     */
    public StatusReport create(Caller caller, MeasureId measure, YearMonth period) {
        throw new UnsupportedOperationException();
    }

    /** @throws de.stellwerk.shared.NotFound if there is none or the caller may not see it */
    public StatusReport get(Caller caller, StatusReportId id) {
        throw new UnsupportedOperationException();
    }

    /** Stores a draft as it is, complete or not. Only content fields are taken over. @throws de.stellwerk.shared.Refused not editable, text over 20,000 characters */
    public StatusReport save(Caller caller, StatusReport report) {
        throw new UnsupportedOperationException();
    }

    /** What keeps a draft from being submitted; fields as in the API. */
    public List<Violation> openPoints(StatusReport report) {
        throw new UnsupportedOperationException();
    }

    public StatusReport submit(Caller caller, StatusReportId id, long version) {
        throw new UnsupportedOperationException();
    }

    /** Takes a submitted report back, as long as the office has not opened it. */
    public StatusReport withdraw(Caller caller, StatusReportId id, long version) {
        throw new UnsupportedOperationException();
    }

    /** Notes that the office has opened a submitted report. No effect for others and other states. */
    public StatusReport markOpened(Caller caller, StatusReportId id) {
        throw new UnsupportedOperationException();
    }

    /** @param comment what is missing; required */
    public StatusReport sendBack(Caller caller, StatusReportId id, long version, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Never by its author or by who submitted it. */
    public StatusReport release(Caller caller, StatusReportId id, long version) {
        throw new UnsupportedOperationException();
    }

    /** Begins the next revision of a released report. */
    public StatusReport revise(Caller caller, StatusReportId id) {
        throw new UnsupportedOperationException();
    }

    /** Newest month first, newest revision first; what the caller may not see is left out. */
    public List<StatusReport> reportsOf(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** The last released report before the given month. */
    public Optional<StatusReport> releasedBefore(Caller caller, MeasureId measure, YearMonth period) {
        throw new UnsupportedOperationException();
    }

    public Board board(Caller caller, ProgrammeId programme, YearMonth from, YearMonth to, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** What the caller has to write for the reporting month: not in yet, or returned. */
    public List<DueReport> due(Caller caller, ProgrammeId programme) {
        throw new UnsupportedOperationException();
    }

    /** The month before today's. */
    public YearMonth reportingMonth() {
        throw new UnsupportedOperationException();
    }

    /** Last day on which the report of a month is in time, by the programme's setting and the Land's public holidays. */
    public LocalDate dueDate(Caller caller, ProgrammeId programme, YearMonth period) {
        throw new UnsupportedOperationException();
    }
}
