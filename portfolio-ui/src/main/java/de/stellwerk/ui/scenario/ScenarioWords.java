package de.stellwerk.ui.scenario;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.scenario.Change;
import de.stellwerk.scenario.Comparison;
import de.stellwerk.scenario.Impact;
import de.stellwerk.scenario.MeasureChange;
import de.stellwerk.scenario.MeasurePlan;
import de.stellwerk.scenario.MilestoneChange;
import de.stellwerk.scenario.RelationAdded;
import de.stellwerk.scenario.RelationChanged;
import de.stellwerk.scenario.RelationRemoved;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Relation;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scenarios in words. */
final class ScenarioWords {
    private ScenarioWords() {}

    /** Verschiebt 3 Maßnahmen, versäumt 1 Frist. */
    static String sentence(Impact impact, Words words) {
        if (!impact.computed()) {
            return words.text("scenario.impossible");
        }
        var said = words.text("scenario.impact", impact.moved(), impact.missed());
        return impact.saved() == 0 ? said : said + " " + words.text("scenario.saved", impact.saved());
    }

    /** The same, or why there are no dates. */
    static String sentence(Comparison c, Words words) {
        return sentence(c.planned(), c.impact(), words);
    }

    static String sentence(Forecast planned, Impact impact, Words words) {
        return planned.cycle().isEmpty()
                ? sentence(impact, words)
                : words.text("scenario.cycle", String.join(" → ", planned.cycle()));
    }

    static Tag state(Scenario scenario, Words words) {
        return switch (scenario.state()) {
            case OPEN -> new Tag(words.of(scenario.state()), Tag.Kind.PLANNED);
            case MERGED -> new Tag(words.of(scenario.state()), Tag.Kind.DONE);
            case DISCARDED -> new Tag(words.of(scenario.state()), Tag.Kind.NEUTRAL);
        };
    }

    /** What is changed, a line each: Ende 30.09.2020 → 31.12.2020. */
    static List<String> lines(Change change, Words words) {
        return switch (change) {
            case MeasureChange c -> plan(c.before(), c.after(), words);
            case MilestoneChange c ->
                List.of(line("scenario.forecast", planned(c.before(), words), planned(c.after(), words), words));
            case RelationAdded c -> List.of(words.text("scenario.relation.added", relation(c.after(), words)));
            case RelationRemoved c -> List.of(words.text("scenario.relation.removed", relation(c.before(), words)));
            case RelationChanged c ->
                List.of(words.text(
                        "scenario.line",
                        words.text("journal.kind.relation"),
                        relation(c.before(), words),
                        relation(c.after(), words)));
        };
    }

    private static String planned(de.stellwerk.shared.@Nullable ImpreciseDate date, Words words) {
        return date == null ? words.text("scenario.asPlanned") : words.date(date);
    }

    private static List<String> plan(MeasurePlan before, MeasurePlan after, Words words) {
        var lines = new ArrayList<String>();
        add(lines, "scenario.start", words.date(before.start()), words.date(after.start()), words);
        add(lines, "scenario.end", words.date(before.end()), words.date(after.end()), words);
        add(lines, "scenario.minMonths", number(before.minMonths()), number(after.minMonths()), words);
        add(lines, "scenario.maxMonths", number(before.maxMonths()), number(after.maxMonths()), words);
        add(lines, "scenario.state", words.of(before.state()), words.of(after.state()), words);
        return lines;
    }

    private static void add(List<String> lines, String key, String before, String after, Words words) {
        if (!before.equals(after)) {
            lines.add(line(key, before, after, words));
        }
    }

    private static String line(String key, String before, String after, Words words) {
        return words.text("scenario.line", words.text(key), before, after);
    }

    private static String number(@Nullable Integer months) {
        return months == null ? Words.NONE : months.toString();
    }

    /** setzt voraus, Ende zu Anfang, 2 Monate. */
    static String relation(Relation r, Words words) {
        var said = words.of(r.type()) + ", " + words.of(r.link());
        Lag lag = r.lag();
        return lag == null ? said : said + ", " + lag.amount() + " " + words.of(lag.unit());
    }

    /** +3 Monate, −12 Tage; by whole months where it is that. */
    static String difference(LocalDate from, LocalDate to, Words words) {
        var after = from.plusDays(1);
        long months = ChronoUnit.MONTHS.between(after, to.plusDays(1));
        boolean whole = months != 0 && after.plusMonths(months).equals(to.plusDays(1));
        long amount = whole ? months : ChronoUnit.DAYS.between(from, to);
        var sign = amount < 0 ? "−" : "+";
        return sign + words.text(whole ? "scenario.months" : "scenario.days", Math.abs(amount));
    }

    /** Whether a measure in this state takes its milestones along when its start moves. */
    static boolean waits(MeasureState state) {
        return Objects.requireNonNull(state) == MeasureState.PLANNED || state == MeasureState.IDEA;
    }
}
