package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextMeasure;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.shared.Light;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The German words of the presentation that the other documents do not need. */
final class SlideWords {
    private static final String COMPUTED_LEGEND = "gefüllt = gemeldet, Umriss = berechnet, ≠ = weicht ab";
    private static final double FOOT = 584;
    private static final double FOOT_SIZE = 11;
    private static final List<String> NUMBERS = List.of(
            "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    private SlideWords() {}

    static String legend(Snapshot s) {
        return s.computed() == null ? ReportWords.LEGEND : COMPUTED_LEGEND;
    }

    static String frontFoot(ProgrammeReport r, Snapshot s) {
        return ReportWords.keyDate(s) + " · " + ReportWords.state(r) + " · Bericht " + r.number();
    }

    /** On one line: where there is no room, the quarter is said shorter and the name of the municipality ends early. */
    static String foot(ProgrammeReport r, Snapshot s) {
        var state = ReportWords.keyDate(s) + " · " + ReportWords.state(r);
        var whole = ReportWords.municipality(s) + " · " + ReportWords.title(s) + " · " + state;
        if (fits(whole)) {
            return whole;
        }
        var rest = " · Programmbericht " + Wording.shortQuarter(s.quarter()) + " · " + state;
        var room = FOOT - TextMeasure.width(rest, FOOT_SIZE, false);
        return Fit.lines(ReportWords.municipality(s), FOOT_SIZE, false, room, 1) + rest;
    }

    private static boolean fits(String foot) {
        return TextMeasure.width(foot, FOOT_SIZE, false) <= FOOT;
    }

    /** ein, zwei, … zwölf, 13; of one thing in the gender of Frist: eine. */
    static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }

    static String counted(int count, String one, String many) {
        return count == 1 ? one : number(count) + " " + many;
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.GERMAN) + words.substring(1);
    }

    /** "(2 von 3)" behind a title that goes on over pages. */
    static String part(int page, int pages) {
        return pages == 1 ? "" : " (" + page + " von " + pages + ")";
    }

    /** How far the computed end is from the deadline, as short as it goes. */
    static String distance(Snapshot.@Nullable DeadlineLine d) {
        if (d == null || d.met() || d.conflict() || d.margin() == null) {
            return d != null && d.met() ? "erfüllt" : ReportWords.deadline(d);
        }
        return distance(d.margin());
    }

    static String distance(int margin) {
        if (margin == 0) {
            return "genau zur Frist";
        }
        return Wording.days(Math.abs(margin)) + (margin < 0 ? " nach Frist" : " vor Frist");
    }

    /** The bases of law never break behind their signs. */
    static String basis(Snapshot.DeadlineLine d) {
        return Fit.flat(d.basis()).replace("§ ", "§\u00A0").replace("Abs. ", "Abs.\u00A0");
    }

    /** In one line of a narrow column. */
    static String conspicuous(List<String> dimensions) {
        return dimensions.size() > 2 ? "alle Bereiche" : ReportWords.conspicuous(dimensions);
    }

    static boolean missed(Snapshot.@Nullable DeadlineLine d) {
        return d != null && !d.met() && d.margin() != null && d.margin() < 0;
    }

    /** A computed light in outline, with ≠ where the reported one differs. */
    static List<Span> computed(@Nullable Light computed, @Nullable Light reported, double size) {
        if (computed == null) {
            return List.of(Span.plain(Wording.NONE, size));
        }
        var lamp = Lamp.of(computed);
        var spans = new ArrayList<Span>();
        spans.add(new Span(lamp.outline(), false, lamp.outlineColour(), size, null, Lamp.FONT));
        spans.add(Span.plain("\u00A0" + lamp.word(), size));
        if (reported != null && reported != computed) {
            spans.add(Span.bold("\u00A0≠", size));
        }
        return spans;
    }

    /** The reported light of a measure; an older one carries its month, one that does not report its state. */
    static List<Span> reported(Snapshot s, Snapshot.MeasureState m, double size) {
        if (m.light() == null && !m.due()) {
            return List.of(Span.plain(Wording.state(m.state()), size));
        }
        var spans = new ArrayList<>(Span.lamp(Lamp.of(m.light()), size, size));
        if (m.lightPeriod() != null && !m.lightPeriod().equals(s.quarter().lastMonth())) {
            spans.add(new Span(
                    " (" + Wording.monthName(m.lightPeriod()) + ")", false, Palette.SECONDARY, size, null, null));
        }
        return spans;
    }
}
