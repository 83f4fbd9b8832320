package de.stellwerk.status;

import de.stellwerk.measure.MeasureLine;
import de.stellwerk.shared.MeasureId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the register out of all released reports of a programme. Numbers are given in the order of release: what is released later never
 * changes the number of what was there before, and a past day has the numbers of today.
 */
final class RegisterMaker {
    private static final Comparator<ReportOutline> BY_RELEASE = Comparator.comparing(
                    ReportOutline::releasedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.id().value());

    /** What a report says of one risk or decision. */
    private record Said(
            UUID key,
            String text,
            @Nullable LocalDate due,
            boolean closed,
            @Nullable Hold holds) {}

    private final RegisterKind kind;
    private final Map<MeasureId, List<ReportOutline>> reports;
    private final Map<UUID, String> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int highest;

    /** Where a risk or decision was named first. */
    private record First(ReportOutline report, int place, Said said) {}

    /** @param reports of all measures of the programme: released or not, by measure, newest first */
    RegisterMaker(RegisterKind kind, Map<MeasureId, List<ReportOutline>> reports) {
        this.kind = kind;
        this.reports = reports;
        var first = new HashMap<UUID, First>();
        reports.values().forEach(all -> note(all, first));
        first.values().stream()
                .sorted(Comparator.comparing(First::report, BY_RELEASE).thenComparingInt(First::place))
                .forEach(f -> numbers.put(f.said().key(), number(f.said().text())));
    }

    private void note(List<ReportOutline> all, Map<UUID, First> first) {
        for (var report : all) {
            if (report.released()) {
                var said = said(report);
                for (int i = 0; i < said.size(); i++) {
                    var found = new First(report, i, said.get(i));
                    first.merge(found.said().key(), found, RegisterMaker::earlier);
                }
            }
        }
    }

    private static First earlier(First a, First b) {
        var order = BY_RELEASE.compare(a.report(), b.report());
        return order < 0 || order == 0 && a.place() < b.place() ? a : b;
    }

    /** The one that its author gave it at the head of the text, unless it is taken; else the next after all that are taken. */
    private String number(String text) {
        var number = kind.written(text).filter(n -> !taken.contains(n)).orElseGet(() -> kind.number(highest + 1));
        taken.add(number);
        highest = Math.max(highest, RegisterKind.place(number));
        return number;
    }

    /** Without the number that stands in a field of its own. */
    private static String bare(String number, String text) {
        return text.startsWith(number) ? text.substring(number.length()).replaceFirst("^[\\s:.–-]+", "") : text;
    }

    /** Of each month the released revision that counts, oldest month first. */
    private static List<ReportOutline> lastRevisions(List<ReportOutline> reports) {
        var months = new ArrayList<ReportOutline>();
        for (var report : reports) {
            var known = !months.isEmpty() && months.getLast().period().equals(report.period());
            if (report.released() && !known) {
                months.add(report);
            }
        }
        return months.reversed();
    }

    List<RegisterEntry> entries(Collection<MeasureLine> seen) {
        return seen.stream()
                .flatMap(l -> entries(
                        l, lastRevisions(reports.getOrDefault(l.measure().id(), List.of()))))
                .toList();
    }

    private Stream<RegisterEntry> entries(MeasureLine line, List<ReportOutline> reports) {
        var mentions = new LinkedHashMap<UUID, List<RegisterEntry.Mention>>();
        var holds = new HashMap<UUID, @Nullable Hold>();
        for (var report : reports) {
            said(report).forEach(s -> holds.put(s.key(), s.holds()));
            said(report)
                    .forEach(s -> mentions.computeIfAbsent(s.key(), _ -> new ArrayList<>())
                            .add(new RegisterEntry.Mention(
                                    report.period(),
                                    report.id(),
                                    bare(numbers.get(s.key()), s.text()),
                                    s.due(),
                                    s.closed())));
        }
        return mentions.entrySet().stream()
                .map(m -> entry(line, reports, m.getKey(), m.getValue(), holds.get(m.getKey())));
    }

    private RegisterEntry entry(
            MeasureLine line,
            List<ReportOutline> reports,
            UUID key,
            List<RegisterEntry.Mention> history,
            @Nullable Hold holds) {
        var last = history.getLast();
        return new RegisterEntry(
                kind,
                numbers.get(key),
                key,
                line.measure().code(),
                line.measure().displayTitle(),
                line.blockCode(),
                last.text(),
                last.due(),
                holds,
                history.getFirst().month(),
                last.month(),
                closedIn(reports, last),
                last.report(),
                List.copyOf(history));
    }

    /** The month that says so, else the first one after the last that names it. */
    private static @Nullable YearMonth closedIn(List<ReportOutline> reports, RegisterEntry.Mention last) {
        return last.closed()
                ? last.month()
                : reports.stream()
                        .map(ReportOutline::period)
                        .filter(m -> m.isAfter(last.month()))
                        .findFirst()
                        .orElse(null);
    }

    private List<Said> said(ReportOutline report) {
        return switch (kind) {
            case RISK ->
                report.risks().stream()
                        .map(r -> new Said(r.key(), r.text(), null, r.closed(), null))
                        .toList();
            case DECISION ->
                report.decisions().stream()
                        .map(d -> new Said(d.key(), d.text(), d.due(), d.closed(), d.holds()))
                        .toList();
        };
    }
}
