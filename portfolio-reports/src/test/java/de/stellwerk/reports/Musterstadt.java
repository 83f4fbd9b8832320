package de.stellwerk.reports;

import de.stellwerk.decision.DecisionPrice;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.CostRange;
import de.stellwerk.report.BlockText;
import de.stellwerk.report.Change;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.report.Snapshot.DeadlineLine;
import de.stellwerk.report.Snapshot.DecisionLine;
import de.stellwerk.report.Snapshot.MilestoneLine;
import de.stellwerk.report.Snapshot.RiskLine;
import de.stellwerk.report.Snapshot.TrendDates;
import de.stellwerk.report.Snapshot.TrendLine;
import de.stellwerk.reports.status.StatusReportDocument;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.Hold;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.ReportedMilestone;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample programme on 30.06.2020 as the papers show it. */
public final class Musterstadt {
    public static final LocalDate KEY_DATE = LocalDate.of(2020, 6, 30);
    private static final YearMonth MAY = YearMonth.of(2020, 5);
    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private static final Quarter Q2 = new Quarter(2020, 2);
    private static final UUID ID = new UUID(0, 1);
    private static final StatusReportId REPORT = new StatusReportId(ID);

    private Musterstadt() {}

    public static StatusReport statusReport() {
        return new StatusReport(
                REPORT,
                3,
                new MeasureId(ID),
                JUNE,
                1,
                null,
                ReportState.SUBMITTED,
                new PersonId(ID),
                LocalDate.of(2020, 7, 10),
                "DMS-Koordination",
                Light.YELLOW,
                new Lights(Light.YELLOW, Light.YELLOW, Light.GREEN),
                "Die Frist wird gehalten, wenn das zweite Scan-Team am 15.07.2020 beschlossen wird; Ende dann 20.12.2021.",
                new Reasons(
                        "Zweites Scan-Team ab 15.08.2020 holt sechs Wochen auf, wenn es beschlossen wird.",
                        "Stelle DMS-Koordination ist ausgeschrieben, Besetzung zum 01.10.2020 erwartet.",
                        "Abnahme der Ablagestruktur ohne wesentliche Mängel."),
                List.of(
                        new ReportedRisk(
                                ID,
                                "Aktenaustausch Land zu spät: Schnittstelle ist erst nach dem Pilotbetrieb verfügbar.",
                                false),
                        new ReportedRisk(new UUID(0, 2), "Erledigtes Risiko", true)),
                List.of(decision(1)),
                "MS06 Schulung Key-User am 18.06.2020 abgeschlossen. Ablagestruktur für den Pilotbereich Bürger, Sicherheit"
                        + " und Ordnung abgenommen. Schnittstelle zum Fachverfahren im Test.",
                new ReportedMilestone("MS07", "Pilotbetrieb E-Akte", "Pilot", ImpreciseDate.day(2020, 9, 1)),
                "Schnittstellentest abschließen. Pilotbetrieb im Bereich Bürger, Sicherheit und Ordnung vorbereiten.",
                List.of(),
                Instant.parse("2020-07-10T08:00:00Z"),
                new PersonId(ID),
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    public static NeededDecision decision(int number) {
        return new NeededDecision(
                new UUID(1, number),
                "Zweiten Pilotbereich für die E-Akte auswählen" + (number == 1 ? "" : " (" + number + ")"),
                LocalDate.of(2020, 7, 31),
                false);
    }

    public static StatusReportDocument document(StatusReport report) {
        return new StatusReportDocument(
                "Musterstadt (Beispieldaten)",
                "Digitalisierung 2018–2021",
                "B1-B",
                "Einführung eines zentralen DMS und der E-Akte in ausgewählten Pilotbereichen",
                "B1",
                "Elektronische Schriftgutverwaltung",
                report);
    }

    public static ProgrammeReport report(ProgrammeReportState state) {
        var approved = state == ProgrammeReportState.APPROVED;
        return new ProgrammeReport(
                new ProgrammeReportId(ID),
                1,
                new ProgrammeId(ID),
                Q2,
                "PB-2020-02",
                1,
                null,
                state,
                new PersonId(ID),
                KEY_DATE,
                LocalDate.of(2020, 7, 15),
                Light.YELLOW,
                approved ? "Die IT-Strategie hält den Rest des Programms nicht auf." : null,
                null,
                List.<BlockText>of(),
                List.of(),
                List.of(),
                true,
                null,
                null,
                null,
                null,
                approved ? Instant.parse("2020-07-13T07:30:00Z") : null,
                null,
                approved ? "ab".repeat(32) : null);
    }

    public static Snapshot snapshot() {
        return snapshot(blocks(), risks(), decisions(), List.of("B1-B", "B2-B", "B3-D", "U1-B", "U2-B", "U3-A"));
    }

    public static Snapshot snapshot(
            List<BlockState> blocks, List<RiskLine> risks, List<DecisionLine> decisions, List<String> missing) {
        return new Snapshot(
                "Musterstadt",
                true,
                "DIG",
                "Digitalisierung 2018–2021",
                Q2,
                KEY_DATE,
                LocalDate.of(2020, 7, 15),
                Light.RED,
                12,
                3,
                4,
                50,
                96,
                missing,
                new CostRange(Money.euro(1_900_000), Money.euro(3_800_000), 0),
                blocks,
                deadlines(),
                risks,
                decisions,
                changes(),
                LocalDate.of(2020, 4, 22));
    }

    public static List<DeadlineLine> deadlines() {
        return List.of(
                deadline(
                        "L01",
                        "Elektronisch bezahlen können",
                        "§ 7 EGovG NRW",
                        day(2019, 1, 1),
                        -546,
                        true,
                        false,
                        "B3-A"),
                deadline(
                        "L02",
                        "Elektronische Rechnungen empfangen",
                        "Richtlinie 2014/55/EU",
                        day(2019, 11, 27),
                        -216,
                        true,
                        false,
                        "B2-A"),
                deadline(
                        "L03",
                        "Verfahren elektronisch anbieten",
                        "§ 5 EGovG NRW",
                        day(2021, 1, 1),
                        185,
                        false,
                        false,
                        "B3-A"),
                deadline(
                        "L04",
                        "Akten elektronisch mit dem Land austauschen",
                        "§ 14 Abs. 2 EGovG NRW",
                        day(2022, 1, 1),
                        550,
                        false,
                        false,
                        "B1-B",
                        -30),
                deadline(
                        "L05",
                        "Geeignete Leistungen online im Portalverbund",
                        "OZG",
                        ImpreciseDate.year(2022),
                        914,
                        false,
                        false,
                        "B3-B"),
                deadline("L06", "Elektronisches Postfach", "§ 3 EGovG NRW", null, null, false, true, "B1-C"));
    }

    private static DeadlineLine deadline(
            String code,
            String title,
            String basis,
            @Nullable ImpreciseDate date,
            @Nullable Integer left,
            boolean met,
            boolean conflict,
            String node) {
        return deadline(code, title, basis, date, left, met, conflict, node, null);
    }

    private static DeadlineLine deadline(
            String code,
            String title,
            String basis,
            @Nullable ImpreciseDate date,
            @Nullable Integer left,
            boolean met,
            boolean conflict,
            String node,
            @Nullable Integer margin) {
        var judged = margin == null ? null : node;
        return new DeadlineLine(
                code, title, basis, Binding.BINDING, date, left, met, conflict, List.of(node), margin, judged);
    }

    public static List<RiskLine> risks() {
        return Stream.of(
                        "B1-B|Aktenaustausch Land zu spät: Schnittstelle ist erst nach dem Pilotbetrieb verfügbar.",
                        "B5-A|IT-Infrastruktur reicht nicht",
                        "B3-A|Abstimmung verzögert Go-live")
                .map(r -> r.split("\\|"))
                .map(r -> new RiskLine(ID, r[0], r[1], MAY, REPORT, null))
                .toList();
    }

    public static List<DecisionLine> decisions() {
        return List.of(
                new DecisionLine(ID, "B3-D", "Bürger-App: Lösungsweg", KEY_DATE, 0, MAY, REPORT, null, null),
                new DecisionLine(
                        ID,
                        "B1-B",
                        "1,0 VZÄ zusätzlich für die DMS-Koordination",
                        LocalDate.of(2020, 7, 15),
                        15,
                        JUNE,
                        REPORT,
                        new Hold("MS03"),
                        new DecisionPrice(
                                "B1-B", "MS03", 5, 2, "Elektronische Akten", LocalDate.of(2020, 8, 14), "E-Rechnung")),
                new DecisionLine(
                        ID,
                        "B5-A",
                        "Neuen Basisplan für B5-A festlegen",
                        LocalDate.of(2020, 6, 20),
                        -10,
                        JUNE,
                        REPORT,
                        null,
                        null));
    }

    private static List<Change> changes() {
        return List.of(
                new Change(
                        "B1-B",
                        "Einführung eines zentralen DMS",
                        Instant.parse("2020-06-05T08:00:00Z"),
                        new Change.FromTo<>(Light.GREEN, Light.YELLOW),
                        null,
                        null),
                new Change(
                        "B3-A MS11",
                        "Go-live Portal",
                        Instant.parse("2020-06-08T08:00:00Z"),
                        null,
                        new Change.FromTo<>(day(2020, 9, 30), day(2020, 11, 30)),
                        null),
                new Change(
                        "B5-B",
                        "Arbeitsplatzausstattung",
                        Instant.parse("2020-05-02T08:00:00Z"),
                        null,
                        null,
                        new Change.FromTo<>(MeasureState.PLANNED, MeasureState.ACTIVE)));
    }

    public static List<BlockState> blocks() {
        var last = List.of(
                milestone("MS03", "Vergabe erfolgt", "Beschaffung", day(2020, 3, 31), day(2020, 4, 30), null, 30),
                milestone("MS04", "Ablagestruktur fertig", "Einrichtung", day(2020, 5, 15), day(2020, 6, 5), null, 21),
                milestone("MS05", "Testsystem bereit", "Einrichtung", day(2020, 5, 29), day(2020, 6, 12), null, 14),
                milestone("MS06", "Schulung Key-User", "Einrichtung", day(2020, 6, 12), day(2020, 6, 18), null, 6));
        var next = milestone("MS07", "Pilotbetrieb E-Akte", "Pilot", day(2020, 8, 1), null, day(2020, 9, 1), 31);
        var u2 = new MilestoneLine(
                "U2-B", "U2", "MS04", "Basisschulungen", null, null, null, ImpreciseDate.quarter(2020, 4), null, false);
        return List.of(
                block(
                        "B1 Elektronische Schriftgutverwaltung",
                        Light.YELLOW,
                        List.of("schedule", "resources"),
                        8,
                        22,
                        day(2022, 1, 31),
                        next,
                        last,
                        List.of(next),
                        deadlines().get(3),
                        "Der Pilotbetrieb der E-Akte ist vorbereitet: Die Schulung der Key-User wurde am 18.06.2020"
                                + " abgeschlossen, die Ablagestruktur für den Pilotbereich ist abgenommen."),
                block(
                        "B2 Digitalisierung städtischer Rechnungsprozesse",
                        Light.GREEN,
                        List.of("schedule"),
                        7,
                        10,
                        day(2021, 9, 30),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null),
                block(
                        "B3 Bürger-Serviceportal und digitale Bürgerdienste",
                        Light.YELLOW,
                        List.of("schedule", "quality"),
                        13,
                        22,
                        day(2020, 11, 30),
                        null,
                        List.of(),
                        List.of(),
                        deadlines().get(2),
                        null),
                block(
                        "B4 Verwaltungsweites Prozessmanagement",
                        Light.GREEN,
                        List.of(),
                        4,
                        8,
                        day(2021, 6, 30),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null),
                block(
                        "B5 Moderne und zukunftsfähige IT",
                        Light.RED,
                        List.of("schedule", "resources"),
                        3,
                        9,
                        day(2020, 10, 31),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null),
                block(
                        "U1 Digitales Wissensmanagement",
                        Light.YELLOW,
                        List.of("schedule"),
                        4,
                        9,
                        day(2021, 12, 31),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null),
                block(
                        "U2 Digitale Kompetenzen",
                        Light.YELLOW,
                        List.of("quality"),
                        5,
                        9,
                        null,
                        u2,
                        List.of(),
                        List.of(),
                        null,
                        null),
                block(
                        "U3 Kommunikation und Beteiligung",
                        null,
                        List.of(),
                        6,
                        7,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    private static BlockState block(
            String name,
            @Nullable Light light,
            List<String> conspicuous,
            int reached,
            int total,
            @Nullable ImpreciseDate end,
            @Nullable MilestoneLine nextMilestone,
            List<MilestoneLine> last,
            List<MilestoneLine> next,
            @Nullable DeadlineLine deadline,
            @Nullable String text) {
        var code = name.substring(0, 2);
        return new BlockState(
                new BlockId(ID),
                code,
                name.substring(3),
                3,
                light,
                conspicuous,
                reached,
                total,
                nextMilestone,
                end,
                end == null,
                deadline,
                text,
                measures(code),
                last,
                next,
                light == null ? null : computed(code, light),
                "B1".equals(code) ? trend() : null);
    }

    private static List<Snapshot.MeasureState> measures(String block) {
        return Stream.of(MEASURES.split("\n"))
                .filter(l -> l.startsWith(block))
                .map(Musterstadt::measure)
                .toList();
    }

    /** Code, title, state, ongoing, priority, light, month of the light, state of the June report, start, baseline end, end. */
    private static final String MEASURES = """
            B1-A|Erarbeitung eines einheitlichen produktorientierten Aktenplans|DONE|-|HIGH|-|-|-|2019-01-01|2019-06-30|2019-09-30
            B1-B|Einführung eines zentralen DMS und der E-Akte in ausgewählten Pilotbereichen|ACTIVE|-|HIGH|YELLOW|5|DRAFT|2020-02-01|2021-12-31|2022-01-31
            B1-C|Einführung der E-Poststelle|ACTIVE|-|HIGH|YELLOW|6|RELEASED|2019-04-01|2021-03-31|2021-06-30
            B1-D|Revisionssichere Langzeitarchivierung elektronischer Dokumente|PLANNED|-|MEDIUM|-|-|-|2022-02-01|2022-12-31|2023-01-31
            B2-A|Einführung E-Rechnung & kreditorischer E-Rechnungsworkflow|DONE|-|HIGH|-|-|-|2018-10-01|2019-06-30|2019-09-30
            B2-B|Einführung debitorischer E-Rechnungsworkflow|ACTIVE|-|HIGH|GREEN|5|SUBMITTED|2019-10-01|2021-06-30|2021-09-30
            B3-A|Einrichtung eines zentralen Bürger-/Serviceportals inkl. Servicekonto NRW|ACTIVE|-|HIGH|YELLOW|6|RELEASED|2019-10-01|2020-09-30|2020-11-30
            B3-B|Digitalisierung Top-OZG-Verwaltungsdienste|PLANNED|-|HIGH|-|-|-|2020-12-01|2021-09-30|2021-11-30
            B3-C|Relaunch der Homepage|DONE|-|HIGH|-|-|-|2018-10-01|2019-12-31|2020-03-31
            B3-D|Einführung einer Bürger-App|PLANNED|-|HIGH|YELLOW|5|SUBMITTED|2020-10-01|2021-09-30|2021-12-31
            B4-A|Etablierung eines verwaltungsweiten Prozessmanagements|ACTIVE|-|HIGH|GREEN|6|RELEASED|2019-07-01|2021-06-30|2021-06-30
            B5-A|Erarbeitung einer IT-Strategie|ACTIVE|-|MEDIUM|RED|6|RELEASED|2020-01-01|2020-06-30|2020-10-31
            B5-B|Schaffung einer modernen IT-Arbeitsplatzausstattung|ACTIVE|+|MEDIUM|GREEN|6|RELEASED|2020-04-01|2020-09-30|2020-09-30
            U1-A|Einführung einheitlicher digitaler Wissensplattformen|ACTIVE|-|MEDIUM|GREEN|6|RELEASED|2019-01-01|2021-12-31|2021-12-31
            U1-B|Einführung eines verwaltungsweiten Mentoring-Programms|ACTIVE|+|MEDIUM|YELLOW|5|MISSING|2020-03-01|2020-06-30|2020-08-31
            U2-A|Erarbeitung eines Bausteins „Digitale Kompetenzen“|ACTIVE|+|MEDIUM|GREEN|6|RELEASED|2019-09-01|2019-12-31|2019-12-31
            U2-B|Durchführung einer Qualifizierungs- und Weiterbildungsoffensive|ACTIVE|+|MEDIUM|YELLOW|5|RETURNED|2020-01-01|2021-12-31|2021-12-31
            U3-A|Entwicklung eines Beteiligungs- und Kommunikationskonzepts|ACTIVE|+|HIGH|GREEN|5|MISSING|2018-12-01|2019-01-31|2019-01-31
            U3-B|Benennung von Digital-Lotsen|DONE|-|HIGH|-|-|-|2019-01-01|2019-01-31|2019-01-31
            """;

    public static Snapshot.MeasureState measure(String line) {
        var p = line.split("\\|");
        var due = !"-".equals(p[7]);
        return new Snapshot.MeasureState(
                new MeasureId(ID),
                p[0],
                p[0].substring(0, 2),
                p[1],
                p[1],
                MeasureState.valueOf(p[2]),
                "+".equals(p[3]),
                Priority.valueOf(p[4]),
                3,
                "-".equals(p[5]) ? null : Light.valueOf(p[5]),
                "-".equals(p[6]) ? null : YearMonth.of(2020, Integer.parseInt(p[6])),
                null,
                due && !"MISSING".equals(p[7]) ? ReportState.valueOf(p[7]) : null,
                due,
                null,
                ImpreciseDate.day(LocalDate.parse(p[8])),
                ImpreciseDate.day(LocalDate.parse(p[9])),
                ImpreciseDate.day(LocalDate.parse(p[10])),
                "B1-B".equals(p[0]) ? deadlines().get(3) : null,
                "-".equals(p[5]) ? null : computed(p[0], Light.valueOf(p[5])),
                p[0].equals("B1-B") || p[0].equals("B1-C"));
    }

    /** As reported, but for the one that cannot keep its deadline and its block. */
    private static Light computed(String code, Light light) {
        return code.equals("B1") || code.equals("B1-B") ? Light.RED : light;
    }

    private static TrendLine trend() {
        var months = Stream.iterate(YearMonth.of(2020, 2), m -> m.plusMonths(1))
                .limit(5)
                .toList();
        var end = day(2021, 12, 31);
        var pilot = day(2020, 8, 1);
        var later = day(2020, 8, 15);
        return new TrendLine(
                "B1-B",
                months,
                List.of(
                        new TrendDates(null, List.of(end, end, end, end, day(2022, 1, 31))),
                        new TrendDates("MS07", List.of(pilot, pilot, later, later, day(2020, 9, 1)))),
                day(2022, 1, 1));
    }

    private static MilestoneLine milestone(
            String code,
            String text,
            String phase,
            ImpreciseDate baseline,
            @Nullable ImpreciseDate actual,
            @Nullable ImpreciseDate forecast,
            int deviation) {
        return new MilestoneLine(
                "B1-B", "B1", code, text, phase, baseline, actual, forecast, deviation, actual != null);
    }

    private static ImpreciseDate day(int year, int month, int day) {
        return ImpreciseDate.day(year, month, day);
    }

    /** So many finished measures more in the first block. */
    public static List<BlockState> blocksWithMeasures(int count) {
        var measures = new ArrayList<Snapshot.MeasureState>();
        for (var i = 1; i <= count; i++) {
            measures.add(measure(
                    "B1-" + i + "|Maßnahme " + i + "|ACTIVE|-|HIGH|GREEN|6|RELEASED|2020-01-01|2020-12-31|2020-12-31"));
        }
        var b = blocks().getFirst();
        return List.of(new BlockState(
                b.block(),
                b.code(),
                b.name(),
                b.costClass(),
                b.light(),
                b.conspicuous(),
                8,
                22,
                b.nextMilestone(),
                b.end(),
                false,
                b.deadline(),
                b.text(),
                measures,
                b.lastQuarter(),
                b.nextQuarter(),
                b.computed(),
                b.trend()));
    }

    public static String words(int length) {
        return Stream.generate(() -> "Verwaltung digital ")
                .limit(length / 19 + 1)
                .collect(Collectors.joining())
                .substring(0, length);
    }
}
