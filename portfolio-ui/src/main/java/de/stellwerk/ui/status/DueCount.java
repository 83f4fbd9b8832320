package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Role;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.status.Board;
import de.stellwerk.status.DueReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.NavCount;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How many reports wait for the caller, or are overdue for whoever runs the programme, beside "Statusberichte". */
@Singleton
class DueCount implements NavCount {
    private final StatusService service;
    private final Selection selection;

    DueCount(StatusService service, Selection selection) {
        this.service = service;
        this.selection = selection;
    }

    @Override
    public Class<? extends Component> view() {
        return MyReportsView.class;
    }

    @Override
    public Optional<Count> count(Caller caller) {
        return selection.programme().map(Programme::id).flatMap(programme -> {
            if (Rights.editsProgramme(caller)) {
                return count(overdue(caller, programme), true);
            }
            List<DueReport> due = caller.has(Role.PROJECT_LEAD) ? service.due(caller, programme) : List.of();
            return count(due.size(), due.stream().anyMatch(report -> report.overdueWorkingDays() > 0));
        });
    }

    /** Of all measures: whose reports the office has to ask for. */
    private int overdue(Caller caller, ProgrammeId programme) {
        var month = service.reportingMonth();
        return (int) service.board(caller, programme, month, month, null).count(Board.Group.OVERDUE);
    }

    private static Optional<Count> count(int number, boolean overdue) {
        String words = Words.here().text(overdue ? "overview.overdue" : "report.dueCount", number);
        return number == 0 ? Optional.empty() : Optional.of(new Count(number, overdue, words));
    }
}
