package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.report.Snapshot.DeadlineLine;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextMeasure;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.Page;
import de.stellwerk.shared.Light;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the figures say, as sentences; where no rule fits there is the plain name and never a cause. */
final class Findings {
    private static final int LONGEST = 68;
    private static final double SIZE = 24;
    private static final int SENTENCES = 3;
    private static final double FRONT_SIZE = 19;

    private Findings() {}

    /** On one line of a page's title. */
    static String title(String plain, String finding) {
        var whole = plain + finding;
        return fits(whole) ? whole : Fit.lines(plain, SIZE, true, Page.WIDTH, 1);
    }

    /** A title that goes on over pages. */
    static String title(String plain, int page, int pages) {
        var part = SlideWords.part(page, pages);
        return Fit.lines(plain, SIZE, true, Page.WIDTH - TextMeasure.width(part, SIZE, true), 1) + part;
    }

    private static boolean fits(String title) {
        return title.length() <= LONGEST && TextMeasure.width(title, SIZE, true) <= Page.WIDTH;
    }

    static String overview(ProgrammeReport r, Snapshot s) {
        if (r.light() == null) {
            return "Programmampel noch nicht festgelegt";
        }
        var reported = "Programm gemeldet " + Lamp.of(r.light()).word();
        var computed = s.computed();
        var both = computed == null || computed == r.light()
                ? reported
                : reported + ", berechnet " + Lamp.of(computed).word();
        return title(both, cause(s));
    }

    private static String cause(Snapshot s) {
        var missed = missed(s).size();
        if (missed > 0) {
            return ": " + SlideWords.counted(missed, "eine Frist wird", "Fristen werden") + " verfehlt";
        }
        var passed = passed(s).size();
        if (passed > 0) {
            return ": " + SlideWords.counted(passed, "eine Frist ist", "Fristen sind") + " abgelaufen";
        }
        var red = (int) s.blocks().stream().filter(b -> b.light() == Light.RED).count();
        if (red > 0) {
            return ": " + SlideWords.counted(red, "ein Baustein ist", "Bausteine sind") + " rot";
        }
        var missing = s.missingReports().size();
        return missing == 0 ? "" : ": " + SlideWords.counted(missing, "ein Bericht fehlt", "Berichte fehlen");
    }

    static String block(BlockState b) {
        var plain = b.code() + " " + Fit.flat(b.name());
        var deadline = b.deadline();
        if (SlideWords.missed(deadline)) {
            return title(plain, ": Frist um " + Wording.days(-deadline.margin()) + " verfehlt");
        }
        if (deadline != null && isPassed(deadline)) {
            return title(plain, ": Frist abgelaufen");
        }
        if (b.light() != null && b.computed() != null && b.light() != b.computed()) {
            var lights = ": gemeldet " + Lamp.of(b.light()).word() + ", berechnet "
                    + Lamp.of(b.computed()).word();
            return title(plain, lights);
        }
        return title(plain, b.light() == Light.RED ? ": gemeldet Rot" : "");
    }

    static String agenda(Snapshot s) {
        return risks(s) + decisions(s);
    }

    private static String risks(Snapshot s) {
        var count = s.risks().size();
        return switch (count) {
            case 0 -> "Keine Risiken ausgewählt; ";
            case 1 -> "Ein wesentliches Risiko; ";
            default -> SlideWords.capital(SlideWords.number(count)) + " wesentliche Risiken; ";
        };
    }

    private static String decisions(Snapshot s) {
        var count = s.decisions().size();
        return count == 0
                ? "keine Beschlüsse erbeten"
                : SlideWords.counted(count, "ein Beschluss", "Beschlüsse") + " erbeten";
    }

    static String roadmap(Snapshot s) {
        var missed = missed(s);
        if (missed.isEmpty()) {
            return "Fristen und Fahrplan";
        }
        var worst = missed.getFirst();
        var days = -Objects.requireNonNull(worst.margin());
        var plain = "Fristen und Fahrplan";
        var by = " um " + Wording.days(days) + " verfehlt";
        var named = ": " + SlideWords.basis(worst) + by;
        return title(plain, fits(plain + named) ? named : ": eine Frist" + by);
    }

    /** Deadlines that the forecast misses, each once, the worst first. */
    static List<DeadlineLine> missed(Snapshot s) {
        var byCode = new TreeMap<String, DeadlineLine>();
        s.blocks().stream()
                .flatMap(b -> Stream.concat(
                        Stream.ofNullable(b.deadline()),
                        b.measures().stream().flatMap(m -> Stream.ofNullable(m.deadline()))))
                .filter(SlideWords::missed)
                .forEach(d -> byCode.merge(d.code(), d, (a, b) -> margin(a) <= margin(b) ? a : b));
        return byCode.values().stream()
                .sorted(Comparator.comparingInt(Findings::margin))
                .toList();
    }

    private static int margin(DeadlineLine d) {
        return Objects.requireNonNull(d.margin());
    }

    private static List<DeadlineLine> passed(Snapshot s) {
        return s.deadlines().stream().filter(Findings::isPassed).toList();
    }

    private static boolean isPassed(DeadlineLine d) {
        return !d.met() && !d.conflict() && d.daysLeft() != null && d.daysLeft() < 0;
    }

    /** The most important sentences of the front page, at most three. */
    static List<List<Span>> sentences(Snapshot s) {
        var all = new ArrayList<List<Span>>();
        missed(s).stream().limit(1).forEach(d -> all.add(missedSentence(s, d)));
        passed(s).stream().limit(1).forEach(d -> all.add(passedSentence(d)));
        red(s, all);
        missing(s, all);
        var asked = asked(s);
        var first = new ArrayList<>(all.subList(0, Math.min(all.size(), SENTENCES - 1)));
        first.add(asked);
        return first;
    }

    private static List<Span> missedSentence(Snapshot s, DeadlineLine d) {
        var judged = Objects.requireNonNullElse(d.judged(), d.title());
        var end = s.blocks().stream()
                .flatMap(b -> b.measures().stream())
                .filter(m -> m.code().equals(judged) && m.end() != null)
                .findFirst()
                .map(m -> " am " + Wording.date(m.end()) + ",")
                .orElse("");
        return List.of(
                plain(judged + " endet" + end + " "),
                bold(Wording.days(-margin(d)) + " nach der Frist"),
                plain(" (" + Fit.lines(SlideWords.basis(d), FRONT_SIZE, false, 300, 1) + ")."));
    }

    private static List<Span> passedSentence(DeadlineLine d) {
        return List.of(
                plain("Die Frist " + Fit.lines(SlideWords.basis(d), FRONT_SIZE, false, 300, 1) + " ist "),
                bold(ReportWords.standing(d)),
                plain("."));
    }

    private static void red(Snapshot s, List<List<Span>> all) {
        var codes = s.blocks().stream()
                .flatMap(b -> b.measures().stream())
                .filter(m -> m.light() == Light.RED)
                .map(Snapshot.MeasureState::code)
                .toList();
        if (!codes.isEmpty()) {
            all.add(List.of(
                    plain("Rot gemeldet " + (codes.size() == 1 ? "ist " : "sind ")),
                    bold(SlideWords.counted(codes.size(), "eine Maßnahme", "Maßnahmen")),
                    plain(": " + Fit.lines(String.join(", ", codes), FRONT_SIZE, false, 500, 1) + ".")));
        }
    }

    private static void missing(Snapshot s, List<List<Span>> all) {
        var count = s.missingReports().size();
        if (count > 0) {
            all.add(List.of(
                    plain("Für " + Wording.month(s.quarter().lastMonth()) + (count == 1 ? " fehlt " : " fehlen ")),
                    bold(SlideWords.counted(count, "ein Bericht", "Berichte")),
                    plain(".")));
        }
    }

    private static List<Span> asked(Snapshot s) {
        var count = s.decisions().size();
        if (count == 0) {
            return List.of(plain(ReportBody.NO_DECISIONS));
        }
        var codes = s.decisions().stream()
                .map(Snapshot.DecisionLine::measure)
                .distinct()
                .toList();
        return List.of(
                plain("Erbeten " + (count == 1 ? "wird " : "werden ")),
                bold(SlideWords.counted(count, "ein Beschluss", "Beschlüsse")),
                plain(": " + Fit.lines(String.join(", ", codes), FRONT_SIZE, false, 500, 1) + "."));
    }

    private static Span plain(String text) {
        return Span.plain(text, FRONT_SIZE);
    }

    private static Span bold(String text) {
        return Span.bold(text, FRONT_SIZE);
    }
}
