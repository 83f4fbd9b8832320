package de.stellwerk.exchange;

import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.Effect;
import de.stellwerk.programme.StatusFact;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Quota;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.SourceRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes the entries of cells that hold several things. */
final class ListText {
    static final String DANGLING = "(nicht im Dokument)";
    private static final String IF_NEEDED = "(bei Bedarf)";
    private static final Pattern DEPUTY = Pattern.compile("(.+?)\\s*\\(Vertretung:\\s*(.+)\\)", Pattern.DOTALL);
    private static final Pattern DATED = Pattern.compile("(.+?)\\s*\\(Stand:\\s*([^()]+)\\)", Pattern.DOTALL);
    private static final Pattern AUDIENCE = Pattern.compile("([^:]{0,60}):\\s+(.+)", Pattern.DOTALL);
    private static final Pattern PERIOD = Pattern.compile("(\\S+)\\s+bis\\s+([^\\s:]+)\\s*:\\s*(.+)", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("([^\\s:]+)\\s*:\\s*(\\d{1,9})");
    private static final Pattern LAG = Pattern.compile("([+-]?\\d{1,4})\\s*(\\p{L}+)");

    private ListText() {}

    /** Splits at line breaks; only a cell without any is split at semicolons, so that an entry may contain one. */
    static List<String> entries(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(text.contains("\n") ? "\n" : ";"))
                .map(String::strip)
                .filter(e -> !e.isEmpty())
                .toList();
    }

    /** "X i. V. m. Y (Vertretung: Z)": X leads, Y goes with it, Z stands in for X. */
    static List<Responsible> responsible(String entry) {
        var deputy = DEPUTY.matcher(entry);
        var units = (deputy.matches() ? deputy.group(1) : entry).split("\\s+i\\.\\s?V\\.\\s?m\\.\\s+");
        var all = new ArrayList<Responsible>();
        for (var unit : units) {
            all.add(new Responsible(unit.strip(), all.isEmpty() ? Responsible.Part.LEAD : Responsible.Part.WITH));
        }
        if (deputy.matches()) {
            all.add(new Responsible(deputy.group(2).strip(), Responsible.Part.DEPUTY));
        }
        return all;
    }

    /** "ggf. X" and "X (bei Bedarf)" take part only if needed. */
    static Participant participant(String entry) {
        if (entry.endsWith(IF_NEEDED)) {
            return new Participant(
                    entry.substring(0, entry.length() - IF_NEEDED.length()).strip(), true);
        }
        return entry.startsWith("ggf. ")
                ? new Participant(entry.substring(5).strip(), true)
                : new Participant(entry, false);
    }

    /** "6B (nicht im Dokument)" is a number that documents refer to although it does not exist there. */
    static Alias alias(String entry) {
        return entry.endsWith(DANGLING)
                ? new Alias(
                        entry.substring(0, entry.length() - DANGLING.length()).strip(), true)
                : new Alias(entry, false);
    }

    /** "Mitarbeitende: weniger Wege" names for whom; a leading colon says that what stands before a later one is no audience. */
    static Effect effect(String entry) {
        var match = AUDIENCE.matcher(entry);
        if (!match.matches()) {
            return new Effect(null, entry);
        }
        return new Effect(match.group(1).isBlank() ? null : match.group(1).strip(), match.group(2));
    }

    /** "iKFZ ist online (Stand: 01.01.2015)"; brackets that hold no date belong to the text. */
    static StatusFact fact(String entry) {
        var match = DATED.matcher(entry);
        if (!match.matches()) {
            return new StatusFact(entry, null);
        }
        return DateText.parse(match.group(2))
                .map(date -> new StatusFact(match.group(1), date))
                .orElse(new StatusFact(entry, null));
    }

    /** "Dokument | Abschnitt"; without a bar it is a section of the programme's own document. */
    static SourceRef source(String entry) {
        int bar = entry.indexOf('|');
        if (bar < 0) {
            return new SourceRef(null, entry);
        }
        return new SourceRef(emptyToNull(entry.substring(0, bar)), emptyToNull(entry.substring(bar + 1)));
    }

    /** "3 Monate", "-5 Arbeitstage". */
    static Optional<Lag> lag(String text) {
        var match = LAG.matcher(text.strip());
        return match.matches()
                ? Words.parse(Lag.Unit.class, match.group(2)).map(u -> new Lag(Integer.parseInt(match.group(1)), u))
                : Optional.empty();
    }

    /** "01.01.2022 bis 30.04.2022: Interimszeit". */
    static Optional<ClosedPeriod> period(String entry) {
        var match = PERIOD.matcher(entry);
        if (!match.matches()) {
            return Optional.empty();
        }
        return DateText.day(match.group(1))
                .flatMap(first -> DateText.day(match.group(2))
                        .map(last ->
                                new ClosedPeriod(first, last, match.group(3).strip())));
    }

    /** "31.12.2020: 20". */
    static Optional<Quota.Count> count(String entry) {
        var match = COUNT.matcher(entry);
        return match.matches()
                ? DateText.day(match.group(1)).map(day -> new Quota.Count(day, Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
