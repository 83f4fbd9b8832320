package de.stellwerk.reports.programme;

import de.stellwerk.programme.CostRange;
import de.stellwerk.report.Change;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.DocumentProperties;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Wording;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The German words of the programme report that workbook and text document must say alike. */
final class ReportWords {
    static final String COST_CLASS = "Kostenklasse des Bausteins: externe Kosten, ohne internes Personal";
    static final String LEGEND = "Ampel = letzte freigegebene Meldung";

    private ReportWords() {}

    static String municipality(Snapshot s) {
        return s.municipality() + (s.sample() && !s.municipality().contains("Beispieldaten") ? " (Beispieldaten)" : "");
    }

    static String title(Snapshot s) {
        return "Programmbericht " + Wording.quarter(s.quarter());
    }

    static String keyDate(Snapshot s) {
        return "Stichtag " + Wording.day(s.keyDate());
    }

    static String state(ProgrammeReport r) {
        var version = "Version " + r.edition() + (r.edition() > 1 ? " ersetzt Version " + (r.edition() - 1) : "");
        return switch (r.state()) {
            case DRAFT -> "Entwurf, " + version;
            case SUBMITTED -> "Zur Genehmigung, " + version;
            case APPROVED ->
                "Genehmigt "
                        + (r.approvedAt() == null ? "" : Wording.day(Wording.dayOf(r.approvedAt())))
                        + ", " + version;
        };
    }

    static String context(ProgrammeReport r, Snapshot s) {
        return String.join(" · ", title(s), s.programmeName(), municipality(s), keyDate(s), state(r), r.number());
    }

    static DocumentProperties properties(ProgrammeReport r, Snapshot s) {
        var custom = new HashMap<String, String>();
        custom.put("bericht", r.number());
        custom.put("version", String.valueOf(r.edition()));
        custom.put("stichtag", s.keyDate().toString());
        if (r.hash() != null) {
            custom.put("pruefsumme", r.hash());
        }
        var time = r.approvedAt() != null
                ? r.approvedAt()
                : s.keyDate().atStartOfDay().toInstant(ZoneOffset.UTC);
        return new DocumentProperties(title(s) + ", " + municipality(s), s.programmeName(), time, custom);
    }

    static String conspicuous(List<String> dimensions) {
        var words = dimensions.stream().map(ReportWords::dimension).collect(Collectors.joining(", "));
        return Wording.orNone(words);
    }

    private static String dimension(String name) {
        return switch (name) {
            case "schedule" -> "Zeitplan";
            case "resources" -> "Ressourcen";
            case "quality" -> "Qualität";
            default -> name;
        };
    }

    static String end(Snapshot.BlockState b) {
        return b.end() == null && b.ongoing() ? "fortlaufend" : Wording.date(b.end());
    }

    static String state(Snapshot.MeasureState m) {
        return Wording.state(m.state()) + (m.ongoing() ? ", fortlaufend" : "");
    }

    /** What is said of the report for the last month of the quarter. */
    static String report(Snapshot.MeasureState m) {
        if (m.reportState() != null) {
            return Wording.state(m.reportState());
        }
        return m.due() ? "fehlt" : "nicht berichtspflichtig";
    }

    static String deadline(Snapshot.@Nullable DeadlineLine d) {
        if (d == null) {
            return "keine Frist";
        }
        return d.conflict() ? "widersprüchlich" : Wording.date(d.date());
    }

    /** Where the deadline stands on the key date. */
    static String standing(Snapshot.DeadlineLine d) {
        if (d.met()) {
            return "erfüllt";
        }
        if (d.conflict()) {
            return "Angaben widersprechen sich";
        }
        return d.daysLeft() == null ? "ohne Termin" : standing(d.daysLeft());
    }

    private static String standing(int daysLeft) {
        return daysLeft < 0 ? "seit " + dative(-daysLeft) + " abgelaufen" : "noch " + Wording.days(daysLeft);
    }

    /** After "seit" and "in": 1 Tag, 30 Tagen. */
    private static String dative(int days) {
        return Wording.days(days).replace("Tage", "Tagen");
    }

    static String due(Snapshot.DecisionLine d) {
        if (d.daysLeft() < 0) {
            return Wording.days(-d.daysLeft()) + " überfällig";
        }
        return d.daysLeft() == 0 ? "am Stichtag fällig" : "in " + dative(d.daysLeft());
    }

    /** What a week without the decision costs; {@code null} if nothing is known to wait for it. */
    static @Nullable String price(Snapshot.DecisionLine d) {
        var price = d.price();
        if (price == null) {
            return null;
        }
        var sentences = new StringBuilder("Jede Woche ohne diese Entscheidung verschiebt ")
                .append(price.waiting())
                .append(" um ")
                .append(price.workingDays() == 1 ? "1 Arbeitstag" : price.workingDays() + " Arbeitstage")
                .append(others(price.others()));
        if (price.missed() != null) {
            sentences
                    .append(" Die Frist „")
                    .append(price.missed())
                    .append("“ ist schon verfehlt; jede Woche vergrößert den Verzug.");
        }
        if (price.lastDay() != null) {
            sentences
                    .append(" Fällt sie nach dem ")
                    .append(Wording.day(price.lastDay()))
                    .append(", ist die Frist „")
                    .append(price.deadline())
                    .append("“ nicht mehr zu halten.");
        }
        return sentences.toString();
    }

    private static String others(int others) {
        return switch (others) {
            case 0 -> ", sonst nichts.";
            case 1 -> "; 1 weitere Maßnahme verschiebt sich mit.";
            default -> "; " + others + " weitere Maßnahmen verschieben sich mit.";
        };
    }

    /** What the programme costs after its classes; internal staff is in no sum, and each says so. */
    static String range(CostRange range) {
        var unclassified = range.unclassified() == 0
                ? ""
                : "; " + (range.unclassified() == 1 ? "ein Baustein ist" : range.unclassified() + " Bausteine sind")
                        + " ohne Kostenklasse";
        return "Kosten nach Kostenklassen: " + Wording.euro(range.min()) + " bis " + Wording.euro(range.max())
                + ", ohne internes Personal" + unclassified + ".";
    }

    /** The last chapter. */
    static String changes(Snapshot s) {
        return "7 Änderungen" + (s.changesSince() == null ? "" : " seit " + Wording.day(s.changesSince()));
    }

    static String missing(Snapshot s) {
        var month = Wording.month(s.quarter().lastMonth());
        if (s.missingReports().isEmpty()) {
            return "Alle Berichte für " + month + " liegen vor.";
        }
        var codes = String.join(", ", s.missingReports());
        return s.missingReports().size() == 1
                ? "Es fehlt der freigegebene Bericht für " + month + " (" + codes
                        + "); dort gilt die letzte freigegebene Meldung."
                : "Es fehlen " + s.missingReports().size() + " freigegebene Berichte für " + month + " (" + codes
                        + "); dort gilt jeweils die letzte freigegebene Meldung.";
    }

    /** Whether the chosen light is better than the worst of the blocks and the reason for it is not written yet. */
    static boolean reasonOpen(ProgrammeReport r, Snapshot s) {
        return r.light() != null
                && s.worst() != null
                && r.light().compareTo(s.worst()) < 0
                && (r.lightReason() == null || r.lightReason().isBlank());
    }

    static String openReason(Snapshot s) {
        return "Begründung der Abweichung von der schlechtesten Meldung ("
                + Lamp.of(s.worst()).word() + "): noch offen";
    }

    /** A change as a sentence. */
    static String sentence(Change c) {
        var subject = c.code() + " " + c.title() + ": ";
        if (c.light() != null) {
            return subject
                    + fromTo(
                            "Die Ampel",
                            "wechselt",
                            word(c.light().from()),
                            word(c.light().to()));
        }
        if (c.date() != null) {
            return subject
                    + fromTo(
                            "Der Termin",
                            "verschiebt sich",
                            Wording.date(c.date().from()),
                            Wording.date(c.date().to()));
        }
        return c.state() == null
                ? subject
                : subject
                        + fromTo(
                                "Der Zustand",
                                "wechselt",
                                word(c.state().from()),
                                word(c.state().to()));
    }

    private static String fromTo(String what, String does, String from, String to) {
        if (Wording.NONE.equals(from)) {
            return what + " ist jetzt " + to + ".";
        }
        return Wording.NONE.equals(to)
                ? what + " (" + from + ") entfällt."
                : what + " " + does + " von " + from + " auf " + to + ".";
    }

    private static String word(de.stellwerk.shared.@Nullable Light light) {
        return light == null ? Wording.NONE : Lamp.of(light).word();
    }

    private static String word(de.stellwerk.measure.@Nullable MeasureState state) {
        return state == null ? Wording.NONE : Wording.state(state);
    }
}
