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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the register out of all released reports of a programme. Numbers are given in the order of release: what is released later never
 * changes the number of what was there before, and a past day has the numbers of today.
 */
final class RegisterMaker {
    private static final Comparator<StatusReport> BY_RELEASE = Comparator.comparing(
                    StatusReport::releasedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.id().value());

    /** What a report says of one risk or decision. */
    private record Said(UUID key, String text, @Nullable LocalDate due, boolean closed) {}

    private final RegisterKind kind;
    private final Map<MeasureId, List<StatusReport>> months;
    private final Map<UUID, String> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int highest;

    RegisterMaker(RegisterKind kind, Collection<StatusReport> released) {
        this.kind = kind;
        months = released.stream().collect(Collectors.groupingBy(StatusReport::measure));
        months.replaceAll((_, reports) -> lastRevisions(reports));
        released.stream()
                .sorted(BY_RELEASE)
                .flatMap(this::said)
                .forEach(s -> numbers.computeIfAbsent(s.key(), _ -> number(s.text())));
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

    /** Of each month the revision that counts, oldest month first. */
    private static List<StatusReport> lastRevisions(List<StatusReport> reports) {
        var byMonth = new java.util.TreeMap<YearMonth, StatusReport>();
        reports.stream().sorted(StatusReads.NEWEST_FIRST).forEach(r -> byMonth.putIfAbsent(r.period(), r));
        return List.copyOf(byMonth.values());
    }

    List<RegisterEntry> entries(Map<MeasureId, MeasureLine> seen) {
        return months.entrySet().stream()
                .filter(e -> seen.containsKey(e.getKey()))
                .flatMap(e -> entries(seen.get(e.getKey()), e.getValue()))
                .toList();
    }

    private Stream<RegisterEntry> entries(MeasureLine line, List<StatusReport> reports) {
        var mentions = new LinkedHashMap<UUID, List<RegisterEntry.Mention>>();
        for (var report : reports) {
            said(report)
                    .forEach(s -> mentions.computeIfAbsent(s.key(), _ -> new ArrayList<>())
                            .add(new RegisterEntry.Mention(
                                    report.period(),
                                    report.id(),
                                    bare(numbers.get(s.key()), s.text()),
                                    s.due(),
                                    s.closed())));
        }
        return mentions.entrySet().stream().map(m -> entry(line, reports, m.getKey(), m.getValue()));
    }

    private RegisterEntry entry(
            MeasureLine line, List<StatusReport> reports, UUID key, List<RegisterEntry.Mention> history) {
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
                history.getFirst().month(),
                last.month(),
                closedIn(reports, last),
                last.report(),
                List.copyOf(history));
    }

    /** The month that says so, else the first one after the last that names it. */
    private static @Nullable YearMonth closedIn(List<StatusReport> reports, RegisterEntry.Mention last) {
        return last.closed()
                ? last.month()
                : reports.stream()
                        .map(StatusReport::period)
                        .filter(m -> m.isAfter(last.month()))
                        .findFirst()
                        .orElse(null);
    }

    private Stream<Said> said(StatusReport report) {
        return switch (kind) {
            case RISK -> report.risks().stream().map(r -> new Said(r.key(), r.text(), null, r.closed()));
            case DECISION -> report.decisions().stream().map(d -> new Said(d.key(), d.text(), d.due(), d.closed()));
        };
    }
}
