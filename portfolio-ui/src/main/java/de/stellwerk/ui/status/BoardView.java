package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.programme.Programme;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.Refused;
import de.stellwerk.status.Board;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.AskForUpdate;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has reported, who is missing and since when: measures by the last twelve months. */
@Prototype
@RolesAllowed({
    "CORE_TEAM",
    "PROGRAMME_OFFICE",
    "PROJECT_LEAD",
    "LIAISON",
    "STEERING_COMMITTEE",
    "CONSULTED_BODY",
    "AUDIT"
})
@Route(value = "statusberichte/stand", layout = MainLayout.class)
public class BoardView extends Page implements BeforeEnterObserver {
    private final transient StatusService service;
    private final transient BoardReader reader;
    private final transient NoticeService notices;
    private final transient CurrentCaller current;
    private final transient Selection selection;
    private final MessageCard message = new MessageCard();
    private final Div content = new Div();
    private final Div months = new Div();
    private transient @Nullable Programme programme;
    private transient @Nullable LocalDate asOf;
    private YearMonth month;
    private @Nullable BoardFilter filter;
    private boolean all;

    public BoardView(
            StatusService service,
            BoardReader reader,
            NoticeService notices,
            CurrentCaller current,
            Selection selection,
            ReportNews news) {
        super(Words.here().text("board.title", ""));
        this.service = service;
        this.reader = reader;
        this.notices = notices;
        this.current = current;
        this.selection = selection;
        news.follow(this, current.get().tenant(), this::draw);
        month = service.reportingMonth();
        months.addClassName("st-board-months");
        header().actions(months);
        content.addClassName("st-board-page");
        add(message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        programme = selection.programme().orElse(null);
        asOf = selection.asOf(event.getLocation());
        month = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("monat")
                .flatMap(BoardView::parse)
                .orElseGet(service::reportingMonth);
        title(Words.here().text("board.title", Words.here().month(month)));
        draw();
    }

    private static java.util.Optional<YearMonth> parse(String text) {
        try {
            return java.util.Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return java.util.Optional.empty();
        }
    }

    private void draw() {
        content.removeAll();
        drawMonths();
        if (programme == null) {
            content.add(new EmptyState(Words.here().text("board.noProgramme")));
            return;
        }
        Caller caller = current.get();
        Board board = reader.upTo(caller, programme, month, asOf);
        content.add(
                new ReportTabs(caller, ReportTabs.Tab.BOARD, board.count(Board.Group.TO_CHECK)),
                new BoardCounts(board, selection.today(), filter, this::choose));
        if (board.expected() > 0 && board.count(Board.Group.RELEASED) == board.expected()) {
            content.add(complete(board));
        }
        content.add(matrix(board), legend());
    }

    private Component complete(Board board) {
        var words = Words.here();
        var done = new Div(
                new Span(words.text("board.complete", board.expected(), words.month(month))),
                new Anchor("programmberichte", words.text("board.toProgrammeReport")));
        done.addClassName("st-board-complete");
        return done;
    }

    private void choose(BoardFilter chosen) {
        filter = chosen == filter ? null : chosen;
        draw();
    }

    private void drawMonths() {
        months.removeAll();
        months.add(monthLink(month.minusMonths(1), "‹ " + Words.here().monthName(month.minusMonths(1))));
        var shown = new Span(Words.here().month(month));
        shown.addClassName("st-board-shown");
        shown.getElement().setAttribute("aria-current", "true");
        months.add(shown);
        if (month.isBefore(service.reportingMonth())) {
            months.add(monthLink(month.plusMonths(1), Words.here().monthName(month.plusMonths(1)) + " ›"));
        }
    }

    private static Anchor monthLink(YearMonth to, String text) {
        var link = new Anchor("statusberichte/stand?monat=" + to, text);
        link.addClassName("st-button-link");
        return link;
    }

    private Component matrix(Board board) {
        var words = Words.here();
        var table = new BoardTable(board, words.text("board.title", words.month(month)), true);
        var list = new BoardList();
        for (Board.Group group : Board.Group.values()) {
            List<Board.Row> rows = shown(board, group);
            if (!rows.isEmpty()) {
                table.group(groupTitle(board, group), rows, this::action);
                list.group(groupTitle(board, group), rows, this::action);
            }
        }
        var scroller = new Div(table);
        scroller.addClassNames("st-card", "st-board-scroller");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("aria-label", words.text("board.scrollable"));
        var box = new Div(list, scroller);
        box.addClassName("st-board-box");
        var twelve = new Button(words.text("board.twelveMonths"));
        twelve.addClassName("st-board-twelve");
        twelve.getElement().setAttribute("aria-pressed", "false");
        twelve.addClickListener(_ -> {
            boolean open = !box.hasClassName("st-board-wide");
            box.setClassName("st-board-wide", open);
            twelve.getElement().setAttribute("aria-pressed", String.valueOf(open));
        });
        return new Div(twelve, box, showAll(board));
    }

    private List<Board.Row> shown(Board board, Board.Group group) {
        return board.rows().stream()
                .filter(row -> row.group() == group && (filter == null || filter.shows(row)))
                .filter(row -> group != Board.Group.NOT_REPORTING || all || reported(row))
                .toList();
    }

    private static boolean reported(Board.Row row) {
        return row.cells().stream().anyMatch(cell -> cell.report() != null);
    }

    private static String groupTitle(Board board, Board.Group group) {
        long with = board.rows().stream()
                .filter(row -> row.group() == Board.Group.NOT_REPORTING && reported(row))
                .count();
        return Words.here().text("board.group." + group, board.count(group), with);
    }

    private Component showAll(Board board) {
        boolean hidden = filter == null
                && board.rows().stream().anyMatch(r -> r.group() == Board.Group.NOT_REPORTING && !reported(r));
        var button = new Button(Words.here().text(all ? "board.showLess" : "board.showAll"), _ -> {
            all = !all;
            draw();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setVisible(hidden);
        return button;
    }

    /** What can be done about the last month: begin, go on writing, check. */
    private Component action(Board.Row row) {
        Caller caller = current.get();
        var measure = row.measure().measure();
        var cell = row.current();
        var words = Words.here();
        if (asOf != null || row.group() == Board.Group.NOT_REPORTING) {
            return new Span();
        }
        if (row.group() == Board.Group.TO_CHECK && Rights.checksReports(caller)) {
            return open(cell, words.text("board.check"), measure.code());
        }
        boolean waiting = row.group() == Board.Group.OVERDUE || row.group() == Board.Group.OPEN;
        if (!waiting || !Rights.writesReport(caller, measure.id())) {
            return new Span();
        }
        var write = cell.report() == null
                ? begin(row, words.text("board.begin"))
                : open(cell, words.text("board.edit"), measure.code());
        return notices.mayAsk(caller, row) ? actions(write, ask(row)) : write;
    }

    private static Component actions(Component... all) {
        var actions = new Div(all);
        actions.addClassName("st-board-actions");
        return actions;
    }

    private Component ask(Board.Row row) {
        var label = Words.here().text("notice.ask");
        var button = Form.linkButton(label, () -> AskForUpdate.ask(notices, current.get(), row.measure(), message));
        button.setAriaLabel(label + ", " + row.measure().measure().code());
        return button;
    }

    private static Component open(Board.Cell cell, String label, String code) {
        var link = new Anchor("statusberichte/" + cell.report(), label);
        link.setAriaLabel(label + ", " + code);
        link.addClassName("st-strong");
        return link;
    }

    private Component begin(Board.Row row, String label) {
        var measure = row.measure().measure();
        var button = Form.linkButton(label, () -> begin(row));
        button.setAriaLabel(label + ", " + measure.code());
        return button;
    }

    private void begin(Board.Row row) {
        try {
            var report = service.create(
                    current.get(), row.measure().measure().id(), row.current().month());
            UI.getCurrent().navigate("statusberichte/" + report.id());
        } catch (Refused e) {
            message.show(e.violations().stream().map(Refusals::text).collect(java.util.stream.Collectors.joining(" ")));
        }
    }

    private Component legend() {
        var words = Words.here();
        var legend = new Div();
        legend.addClassName("st-legend");
        for (var light : de.stellwerk.shared.Light.values()) {
            legend.add(new Span(Show.tiny(light), new Span(": " + words.text("board.legend." + light))));
        }
        legend.add(
                new Span(Show.tiny(null), new Span(" " + words.text("board.legend.OPEN"))),
                new Span("≠ " + words.text("board.legend.DIFFERS")),
                new Span("– " + words.text("board.legend.NONE")));
        return legend;
    }
}
