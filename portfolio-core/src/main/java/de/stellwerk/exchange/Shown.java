package de.stellwerk.exchange;

import de.stellwerk.governance.Seat;
import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Responsible;
import de.stellwerk.measure.Tag;
import de.stellwerk.programme.Effect;
import de.stellwerk.programme.StatusFact;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.Quota;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.SourceRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a domain value in the words of the workbook. */
final class Shown {
    private final Map<UUID, String> codes;

    /** @param codes of measures and blocks, which a value names by their ids */
    Shown(Map<UUID, String> codes) {
        this.codes = codes;
    }

    @Nullable
    String of(@Nullable Object value) {
        var text = value == null ? "" : text(value);
        return text.isEmpty() ? null : text;
    }

    private String text(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(this::text).collect(Collectors.joining("\n"));
            case Enum<?> word -> Words.of(word);
            case Boolean yes -> yes ? Words.YES : Words.NO;
            case NodeRef node -> codes.getOrDefault(node.id(), node.id().toString());
            case BlockId block -> codes.getOrDefault(block.value(), block.toString());
            case MeasureId measure -> codes.getOrDefault(measure.value(), measure.toString());
            case Record entry -> part(entry);
            case LocalDate day -> ImpreciseDate.day(day).format(Locale.GERMAN);
            case YearMonth month ->
                ImpreciseDate.month(month.getYear(), month.getMonthValue()).format(Locale.GERMAN);
            default -> value.toString();
        };
    }

    private String part(Record value) {
        return switch (value) {
            case ImpreciseDate date -> date.format(Locale.GERMAN);
            case Money money -> money.amount().toPlainString() + " EUR";
            case SourceRef s -> s.document() == null ? empty(s.section()) : s.document() + " | " + empty(s.section());
            case StatusFact f -> f.text() + bracket("Stand", f.date());
            case Effect e -> (e.audience() == null ? "" : e.audience() + ": ") + e.text();
            case Alias a -> a.text() + (a.dangling() ? " " + ListText.DANGLING : "");
            case Responsible r -> responsible(r);
            case Participant p -> p.unit() + (p.ifNeeded() ? " (bei Bedarf)" : "");
            case Tag t -> t.text();
            case ClosedPeriod p -> text(p.first()) + " bis " + text(p.last()) + ": " + p.name();
            case Seat s -> s.role() + (s.advisory() ? " (beratend)" : "");
            case Delay d -> Words.of(d.category()) + (d.text() == null ? "" : ": " + d.text());
            case Duration d -> duration(d);
            case Lag lag -> lag.amount() + " " + Words.of(lag.unit());
            case Quota.Count c -> text(c.day()) + ": " + c.done();
            case DeadlineStatement s -> statement(s);
            default -> value.toString();
        };
    }

    private String bracket(String label, @Nullable Object value) {
        return value == null ? "" : " (" + label + ": " + text(value) + ")";
    }

    private static String responsible(Responsible r) {
        return switch (r.role()) {
            case LEAD -> r.unit();
            case WITH -> "i. V. m. " + r.unit();
            case DEPUTY -> "(Vertretung: " + r.unit() + ")";
        };
    }

    private static String duration(Duration d) {
        var months = Stream.of(d.minMonths(), d.maxMonths())
                .filter(Objects::nonNull)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining("–"));
        return Stream.of(months.isEmpty() ? "" : months + " Monate", d.ongoing() ? "fortlaufend" : "", empty(d.note()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String statement(DeadlineStatement s) {
        return Stream.of(of(s.date()), of(s.source()), s.effective() ? "gilt" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String empty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
