package de.stellwerk.reports.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.form.ArchiveLine;
import de.stellwerk.form.ArchiveService;
import de.stellwerk.form.ArchivedForm;
import de.stellwerk.journal.Verifier;
import de.stellwerk.measure.Measure;
import de.stellwerk.reports.Musterstadt;
import de.stellwerk.reports.Opened;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.RegisterService;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hundred old forms at once, 28 of them damaged in 14 ways. */
class ArchiveImportTest {
    private static final int FORMS = 200;
    private static final YearMonth FIRST = YearMonth.of(2018, 3);
    private static ApplicationContext program;

    private World world;
    private Caller office;
    private final List<Measure> measures = new ArrayList<>();
    private final Map<Integer, OldForm> good = new TreeMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> refused = new HashMap<>();

    @BeforeAll
    static void start() {
        program = FormDesk.program();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void aProgramme() {
        world = World.in(program);
        office = world.as(Role.PROGRAMME_OFFICE);
        for (char c = 'A'; c <= 'H'; c++) {
            measures.add(world.store(world.aMeasure("B1-" + c).label("1" + (c < 'G' ? c : 'Z'))));
        }
        var person = new PersonView(
                PersonId.next(),
                0,
                "Jana Vergleich",
                "j" + UUID.randomUUID(),
                null,
                null,
                true,
                List.of(new Grant(Role.AUDIT, null)));
        world.bean(AccessService.class).save(world.system(), person, "lang genug 123");
    }

    /** Eight measures, 25 months: a form for each pair. Every seventh is damaged, in the ways of the list one after another. */
    private void forms() throws IOException {
        for (int i = 0; i < FORMS; i++) {
            var form = new OldForm(i, measures.get(i % 8).code(), FIRST.plusMonths(i / 8));
            var damage = i % 7 == 6 ? damage(form, i / 7 % 14) : "";
            files.putIfAbsent(
                    form.file(),
                    damage.equals("noWorkbook") ? "kein Workbook".getBytes(StandardCharsets.UTF_8) : form.bytes());
            if (damage.isEmpty()) {
                good.put(i, form);
            } else {
                refused.put(form.file(), damage);
            }
        }
    }

    private String damage(OldForm form, int way) {
        switch (way) {
            case 0 -> form.status = "violett";
            case 1 -> form.status = "";
            case 2 -> form.measureText = "Z9-X gibt es nicht";
            case 3 -> form.measureText = "1Z";
            case 4 -> form.monthOnForm = false;
            case 5 -> form.formula = true;
            case 6 -> form.dayText = "demnächst";
            case 7 -> form.dueText = "31.02.2019";
            case 8 -> form.activities = "Abgestimmt mit Jana Vergleich.";
            case 9 -> form.measureText = "";
            case 10 -> form.activities = "x".repeat(20_001);
            case 11 -> form.status = "grün oder gelb";
            case 12 -> form.dueText = "bald";
            default -> {
                return "noWorkbook";
            }
        }
        return List.of(
                        "light:formLightUnknown",
                        "light:archiveLightMissing",
                        "measure:archiveMeasureUnknown",
                        "measure:archiveMeasureAmbiguous",
                        "period:archiveMonthMissing",
                        "activities:formFormula",
                        "date:formDateUnknown",
                        "decisions[0].due:formDateUnknown",
                        "activities:namesPeople",
                        "measure:archiveMeasureMissing",
                        "activities:tooLong",
                        "light:formLightUnknown",
                        "decisions[0].due:formDateUnknown")
                .get(way);
    }

    private byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("Archiv/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static List<ArchivedForm> read(byte[] zip) throws IOException {
        return new ArchiveReader().read("Archiv.zip", new ByteArrayInputStream(zip));
    }

    private List<StatusReport> stored() {
        return measures.stream()
                .flatMap(m -> world.bean(StatusService.class).reportsOf(office, m.id(), null).stream())
                .toList();
    }

    private static String first(List<Violation> problems) {
        return problems.isEmpty()
                ? ""
                : problems.getFirst().rule().equals("noWorkbook")
                        ? "noWorkbook"
                        : problems.getFirst().field() + ":"
                                + problems.getFirst().rule();
    }

    @Test
    void twoHundredFormsBecomeHistoryAndOfTheDamagedNothingIsWritten() throws IOException {
        forms();
        assertThat(files).hasSize(FORMS);
        var read = read(zip());
        var archive = world.bean(ArchiveService.class);

        var told = archive.examine(office, "TEST", read);
        assertThat(stored()).isEmpty();
        assertThat(told.stream()
                        .filter(l -> !l.good())
                        .collect(Collectors.toMap(l -> l.form().from().file(), l -> first(l.problems()))))
                .hasSize(28)
                .isEqualTo(refused);

        var taken = archive.take(office, "TEST", read);
        assertThat(taken.stream().filter(ArchiveLine::good)).hasSize(FORMS - 28);
        var stored = stored();
        assertThat(stored).hasSize(FORMS - 28).allSatisfy(r -> {
            assertThat(r.state()).isEqualTo(ReportState.RELEASED);
            assertThat(r.hash()).isNotNull();
            assertThat(r.responsible()).isEqualTo("DMS-Koordination");
        });
        good.values().forEach(f -> holds(f, stored));
        assertThat(world.bean(Verifier.class).verify().fault()).isNull();

        assertThat(archive.take(office, "TEST", read)).noneMatch(ArchiveLine::good);
        assertThat(stored()).hasSize(FORMS - 28);
    }

    private void holds(OldForm form, List<StatusReport> stored) {
        var measure = measures.stream()
                .filter(m -> m.code().equals(form.measure))
                .findFirst()
                .orElseThrow();
        assertThat(stored.stream()
                        .filter(r ->
                                r.measure().equals(measure.id()) && r.period().equals(form.month)))
                .as("form " + form.number())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.light()).isEqualTo(form.light);
                    assertThat(r.date()).isEqualTo(form.day);
                    assertThat(r.activities()).isEqualTo(form.activities);
                    assertThat(r.nextActivities()).isEqualTo("Weiter mit " + form.number());
                    assertThat(r.risks())
                            .singleElement()
                            .satisfies(k -> assertThat(k.text()).isEqualTo(form.risk()));
                    assertThat(r.decisions()).singleElement().satisfies(d -> {
                        assertThat(d.text()).isEqualTo(form.decision());
                        assertThat(d.due()).isEqualTo(form.due);
                        assertThat(d.closed()).isTrue();
                    });
                    assertThat(r.lightReason())
                            .isEqualTo(form.byDimension() ? "Grund Gesamt" : "Weil " + form.number());
                    assertThat(r.lights().schedule()).isEqualTo(form.byDimension() ? form.light : null);
                    assertThat(r.reasons().quality()).isEqualTo(form.byDimension() ? "Grund Qualität" : null);
                    var next = r.nextMilestone();
                    assertThat(next.code()).isEqualTo("MS0" + (form.number() % 9 + 1));
                    assertThat(next.description()).isEqualTo("Abnahme " + form.number());
                    assertThat(next.phase()).isEqualTo("Pilot");
                    assertThat(next.date()).hasToString(next.date().toString());
                    assertThat(r.archived().file()).isEqualTo(form.file());
                });
    }

    @Test
    void printedReportOfTheProgramIsReadWithItsDimensions() throws IOException {
        var document = Musterstadt.document(Musterstadt.statusReport());
        var bytes = Opened.bytes(out -> new StatusReportXlsx().write(document, out));
        var form = new ArchiveReader()
                .read("2020-06_B1-B_Statusbericht_v1.xlsx", new ByteArrayInputStream(bytes))
                .getFirst();
        assertThat(form.problems()).isEmpty();
        assertThat(form.measure()).startsWith("B1-B");
        assertThat(form.period()).isEqualTo(YearMonth.of(2020, 6));
        assertThat(form.light()).isEqualTo(Light.YELLOW);
        assertThat(form.lights()).isEqualTo(document.report().lights());
        assertThat(form.reasons().schedule())
                .startsWith(document.report().reasons().schedule());
        assertThat(form.decisions()).hasSameSizeAs(document.report().decisions());
        assertThat(form.activities()).isEqualTo(document.report().activities());
        assertThat(form.nextActivities()).isEqualTo(document.report().nextActivities());
    }

    @Test
    void monthThatHasAReportKeepsItAndTwinsAreNamed() throws IOException {
        var lead = world.leadOf(measures.getFirst());
        world.released(lead, office, measures.getFirst(), YearMonth.of(2020, 5), Light.GREEN);
        var there = new OldForm(1, "B1-A", YearMonth.of(2020, 5));
        var one = new OldForm(2, "B1-A", YearMonth.of(2020, 4));
        var twin = new OldForm(3, "B1-A", YearMonth.of(2020, 4));
        var running = new OldForm(4, "B1-A", YearMonth.of(2020, 7));
        for (var form : List.of(there, one, twin, running)) {
            files.put(form.file(), form.bytes());
        }
        var lines = world.bean(ArchiveService.class).take(office, "TEST", read(zip()));
        assertThat(lines.stream().map(l -> l.form().from().file() + " " + first(l.problems())))
                .containsExactly(
                        one.file() + " ",
                        twin.file() + " file:archiveTwice",
                        there.file() + " period:archiveReportExists",
                        running.file() + " period:archiveMonthNotOver");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void historyIsInTheRegisterWithNumbersBehindThoseThatThereAre() throws IOException {
        var lead = world.leadOf(measures.getFirst());
        world.released(lead, office, measures.getFirst(), YearMonth.of(2020, 5), Light.GREEN);
        var registers = world.bean(RegisterService.class);
        var before = registers.risks(office, world.programme.id(), null).stream()
                .map(e -> e.number() + " " + e.text())
                .toList();
        var form = new OldForm(2, "B1-B", YearMonth.of(2019, 4));
        files.put(form.file(), form.bytes());
        world.bean(ArchiveService.class).take(office, "TEST", read(zip()));
        var after = registers.risks(office, world.programme.id(), null).stream()
                .map(e -> e.number() + " " + e.text())
                .toList();
        assertThat(after).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void projectLeadTakesNoArchiveOver() {
        var lead = world.leadOf(measures.getFirst());
        assertThatThrownBy(() -> world.bean(ArchiveService.class).examine(lead, "TEST", List.of()))
                .isInstanceOf(Forbidden.class);
    }
}
