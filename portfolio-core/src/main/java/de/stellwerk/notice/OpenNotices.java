package de.stellwerk.notice;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.status.Board;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which notices still say something true: those about reports that are not in. */
@Singleton
class OpenNotices {
    private static final Comparator<NoticeRow> NEWEST =
            Comparator.comparing(NoticeRow::madeOn).thenComparing(r -> r.key().id());

    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final StatusService status;

    OpenNotices(ProgrammeService programmes, MeasureService measures, StatusService status) {
        this.programmes = programmes;
        this.measures = measures;
        this.status = status;
    }

    /** Longest due first; the newest for each report, which is read only if all about it are. */
    List<Notice> of(Caller caller, Collection<NoticeRow> rows) {
        if (rows.isEmpty() || !Rights.seesProgramme(caller)) {
            return List.of();
        }
        return Copies.atOneMoment(() -> programmes.programmes(caller).stream()
                .flatMap(p -> of(caller, p, rows))
                .sorted(Comparator.comparing(Notice::due)
                        .thenComparing(n -> n.measure().measure().code()))
                .toList());
    }

    private Stream<Notice> of(Caller caller, Programme programme, Collection<NoticeRow> rows) {
        var about = rows.stream().map(NoticeRow::measureId).collect(Collectors.toSet());
        var lines = measures.all(caller, programme, null).stream()
                .filter(l -> about.contains(l.measure().key()))
                .toList();
        return lines.isEmpty()
                ? Stream.of()
                : rows.stream().collect(Collectors.groupingBy(NoticeRow::period)).entrySet().stream()
                        .flatMap(e -> of(caller, programme, lines, YearMonth.parse(e.getKey()), e.getValue()));
    }

    private Stream<Notice> of(
            Caller caller, Programme programme, List<MeasureLine> lines, YearMonth month, List<NoticeRow> rows) {
        var board = status.board(caller, programme, lines, month);
        Map<UUID, Board.Row> waiting = board.rows().stream()
                .filter(r -> r.group() == Board.Group.OVERDUE || r.group() == Board.Group.OPEN)
                .collect(Collectors.toMap(r -> r.measure().measure().key(), r -> r));
        Set<NoticeRow.About> unread = new HashSet<>();
        rows.stream().filter(r -> !r.seen()).forEach(r -> unread.add(r.about()));
        return rows.stream()
                .filter(r -> waiting.containsKey(r.measureId()))
                .collect(Collectors.toMap(NoticeRow::about, r -> r, (a, b) -> NEWEST.compare(a, b) >= 0 ? a : b))
                .values()
                .stream()
                .map(r -> {
                    var row = waiting.get(r.measureId());
                    return r.shown(row.measure(), board, row.overdueWorkingDays(), !unread.contains(r.about()));
                });
    }
}
