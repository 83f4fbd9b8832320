package de.stellwerk.report;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Violation;
import jakarta.inject.Singleton;
import java.util.List;

/** Quarterly programme reports: build, submit, approve. */
@Singleton
public class ProgrammeReportService {
    /** Newest first; a caller without the right to build sees approved ones only. */
    public List<ProgrammeReport> list(Caller caller, ProgrammeId programme) {
        throw new UnsupportedOperationException();
    }

    /** @throws de.stellwerk.shared.Refused quarter not begun, or there is one that is not approved yet */
    public ProgrammeReport create(Caller caller, ProgrammeId programme, Quarter quarter) {
        throw new UnsupportedOperationException();
    }

    public ProgrammeReport get(Caller caller, ProgrammeReportId id) {
        throw new UnsupportedOperationException();
    }

    /** What the report shows: from submission on the frozen snapshot, before that one made from the records now. */
    public Snapshot snapshot(Caller caller, ProgrammeReport report) {
        throw new UnsupportedOperationException();
    }

    /** Risks that can be picked: open ones from the released reports of the quarter. */
    public List<Snapshot.RiskLine> riskCandidates(Caller caller, ProgrammeReport report) {
        throw new UnsupportedOperationException();
    }

    public List<Snapshot.DecisionLine> decisionCandidates(Caller caller, ProgrammeReport report) {
        throw new UnsupportedOperationException();
    }

    public ProgrammeReport save(Caller caller, ProgrammeReport report) {
        throw new UnsupportedOperationException();
    }

    /** What must be settled before submission; rules {@code reportsMissing}, {@code lightMissing}, {@code lightReasonMissing}. */
    public List<Violation> openPoints(Caller caller, ProgrammeReport report) {
        throw new UnsupportedOperationException();
    }

    public ProgrammeReport submit(Caller caller, ProgrammeReportId id, long version) {
        throw new UnsupportedOperationException();
    }

    /** By a member of the core team who neither built nor submitted it. */
    public ProgrammeReport approve(Caller caller, ProgrammeReportId id, long version) {
        throw new UnsupportedOperationException();
    }

    public ProgrammeReport sendBack(Caller caller, ProgrammeReportId id, long version, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Begins the next edition of an approved report. */
    public ProgrammeReport revise(Caller caller, ProgrammeReportId id) {
        throw new UnsupportedOperationException();
    }
}
