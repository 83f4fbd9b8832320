package de.stellwerk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Department;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Quota;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.NotFound;
import de.stellwerk.storage.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportServiceTest {
    private World world;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
    }

    private ImportResult run(Books books) {
        return world.bean(ImportService.class).importProgramme(world.system(), books.book(), false);
    }

    private Programme programme() {
        return world.bean(ProgrammeService.class).programme(world.system(), "SMART", null);
    }

    private Measure measure(String code) {
        return world.bean(MeasureService.class)
                .find(world.system(), "SMART", code, null)
                .measure();
    }

    private void nothingWasWritten() {
        assertThrows(NotFound.class, this::programme);
        assertTrue(world.bean(AccessService.class).departments(world.system()).stream()
                .noneMatch(d -> d.code().equals("10")));
    }

    @Test
    void anotherCityIsTakenOverWithAllItsKinds() {
        var result = run(Books.secondCity());
        assertEquals(List.of(), result.problems());
        assertEquals(new ImportResult.Count(4, 0, 0), result.counts().get(SheetKind.MEASURES));
        var id = programme().id();
        var plan = world.bean(PlanService.class);
        assertEquals(
                2,
                world.bean(ProgrammeService.class)
                        .blocks(world.system(), id, null)
                        .size());
        assertEquals(ImpreciseDate.quarter(2024, 4), measure("A-1").end());
        assertEquals(new Duration(12, 12, false, null), measure("A-1").duration());
        assertEquals(3, measure("B-2").responsible().size());
        assertEquals(
                new Lag(3, Lag.Unit.MONTHS),
                plan.relations(world.system(), id, null).stream()
                        .map(r -> r.lag())
                        .filter(l -> l != null)
                        .findFirst()
                        .orElseThrow());
        var deadline = plan.deadlines(world.system(), id, null).getFirst();
        assertEquals(2, deadline.statements().size());
        assertEquals(2, deadline.appliesTo().size());
        var body =
                world.bean(GovernanceService.class).bodies(world.system(), id).getFirst();
        assertEquals(2, body.meetings().size());
        assertTrue(body.seats().get(1).advisory());
        var consultations = world.bean(GovernanceService.class)
                .consultations(world.system(), measure("A-1").id());
        assertEquals(
                List.of("Datenschutz", "Personalrat"),
                consultations.stream().map(Consultation::group).toList());
        assertEquals(LocalDate.of(2024, 2, 12), consultations.get(1).answered());
        assertEquals("zugestimmt", consultations.get(1).result());
    }

    @Test
    void sameFileAgainChangesNothing() {
        run(Books.secondCity());
        var version = measure("A-1").version();
        var again = run(Books.secondCity());
        assertFalse(again.changesAnything());
        assertEquals(List.of(), again.differences());
        assertEquals(new ImportResult.Count(0, 0, 2), again.counts().get(SheetKind.RELATIONS));
        assertEquals(version, measure("A-1").version());
        assertEquals(
                1,
                world.bean(MeasureService.class)
                        .history(world.system(), measure("A-1").id())
                        .size());
    }

    @Test
    void editedFileShowsAndAppliesItsDifferences() {
        run(Books.secondCity());
        var edited = Books.secondCity()
                .edit(SheetKind.MEASURES, 2, "Ende=31.01.2025")
                .edit(SheetKind.GOALS, 3, "Name=Effizienz")
                .row(SheetKind.MEASURES, Books.measure("B-3", "B", "Neu"));
        var dry = world.bean(ImportService.class).importProgramme(world.system(), edited.book(), true);
        var difference = new Difference(SheetKind.MEASURES, "A-1", "Ende", "Q4 2024", "31.01.2025");
        assertTrue(dry.differences().contains(difference), dry.differences().toString());
        assertEquals(2, dry.differences().size());
        assertEquals(ImpreciseDate.quarter(2024, 4), measure("A-1").end());

        var result = run(edited);
        assertEquals(dry, result);
        assertEquals(new ImportResult.Count(1, 1, 3), result.counts().get(SheetKind.MEASURES));
        assertEquals(new ImportResult.Count(0, 0, 1), result.counts().get(SheetKind.PROGRAMME));
        assertEquals(ImpreciseDate.day(2025, 1, 31), measure("A-1").end());
        assertEquals("Effizienz", programme().goals().get(1).name());
    }

    @Test
    void row36DelayReasonIsTakenOverAndOneThatAnOlderWorkbookDoesNotKnowStays() {
        run(Books.secondCity()
                .edit(SheetKind.MEASURES, 2, "Verzugsgrund=Personalmangel")
                .edit(SheetKind.MEASURES, 2, "Verzug, Erläuterung=Zwei Stellen unbesetzt"));
        assertEquals(
                new Delay(DelayCategory.STAFF_SHORTAGE, "Zwei Stellen unbesetzt"),
                measure("A-1").delay());

        var older = run(Books.secondCity()
                .without(SheetKind.MEASURES, "Verzugsgrund")
                .without(SheetKind.MEASURES, "Verzug, Erläuterung"));
        assertEquals(List.of(), older.problems());
        assertFalse(older.changesAnything());

        var cleared = run(Books.secondCity());
        assertEquals(1, cleared.differences().size());
        assertNull(measure("A-1").delay());
    }

    @Test
    void row39And40ClosedPeriodsAreTakenOverAndThoseThatAnOlderWorkbookDoesNotKnowStay() {
        var interim =
                "Ohne gültigen Haushalt=01.01.2022 bis 30.04.2022: Interimszeit\n01.01.2024 bis 31.01.2024: Ende; Anfang";
        run(Books.secondCity()
                .edit(SheetKind.PROGRAMME, 2, interim)
                .edit(SheetKind.MEASURES, 2, "Vorab freigegeben=ja")
                .edit(SheetKind.DEPARTMENTS, 2, "Nicht verfügbar=2022-09-01 bis 30.11.2022: Haushaltsplanung"));
        assertEquals(
                List.of(
                        new ClosedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 30), "Interimszeit"),
                        new ClosedPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31), "Ende; Anfang")),
                programme().withoutBudget());
        assertTrue(measure("A-1").preApproved());
        assertEquals(
                List.of(new ClosedPeriod(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 30), "Haushaltsplanung")),
                department().unavailable());

        var older = run(Books.secondCity()
                .without(SheetKind.PROGRAMME, "Ohne gültigen Haushalt")
                .without(SheetKind.MEASURES, "Vorab freigegeben")
                .without(SheetKind.DEPARTMENTS, "Nicht verfügbar"));
        assertEquals(List.of(), older.problems());
        assertFalse(older.changesAnything());

        var cleared = run(Books.secondCity());
        assertEquals(3, cleared.differences().size());
        assertEquals(List.of(), programme().withoutBudget());
        assertFalse(measure("A-1").preApproved());
        assertEquals(List.of(), department().unavailable());
    }

    private Department department() {
        return world.bean(AccessService.class).departments(world.system()).stream()
                .filter(d -> d.code().equals("10"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void periodThatIsNoneOrEndsBeforeItBeginsIsToldInItsCell() {
        var header = "Ohne gültigen Haushalt";
        for (var wrong : List.of("bald", "01.01.2022 bis 31.04.2022: Interimszeit", "01.01.2022 bis 30.04.2022")) {
            var problem = run(Books.secondCity().edit(SheetKind.PROGRAMME, 2, header + "=" + wrong))
                    .problems()
                    .getFirst();
            assertEquals("periodForm", problem.rule());
            assertEquals(Books.letter(SheetKind.PROGRAMME, header), problem.column());
        }
        var backwards = run(
                Books.secondCity().edit(SheetKind.PROGRAMME, 2, header + "=30.04.2022 bis 01.01.2022: Interimszeit"));
        assertEquals("endBeforeStart", backwards.problems().getFirst().rule());
        assertEquals(
                Books.letter(SheetKind.PROGRAMME, header),
                backwards.problems().getFirst().column());
    }

    @Test
    void delayThatIsNoWordOrHasNoReasonIsToldInItsCell() {
        var unknown = run(Books.secondCity().edit(SheetKind.MEASURES, 2, "Verzugsgrund=Keine Lust"));
        assertEquals("unknownWord", unknown.problems().getFirst().rule());
        var lonely = run(Books.secondCity().edit(SheetKind.MEASURES, 2, "Verzug, Erläuterung=Weil"));
        assertEquals("required", lonely.problems().getFirst().rule());
        assertEquals(
                Books.letter(SheetKind.MEASURES, "Verzugsgrund"),
                lonely.problems().getFirst().column());
    }

    @Test
    void row26CountedDutyIsTakenOverAndOneThatAnOlderWorkbookDoesNotKnowStays() {
        run(Books.secondCity()
                .edit(SheetKind.DEADLINES, 2, "Anzahl=180")
                .edit(SheetKind.DEADLINES, 2, "Gezählt wird=Online-Dienste")
                .edit(SheetKind.DEADLINES, 2, "Zwischenstände=31.12.2019: 20; 2020-06-30 : 30"));
        var quota = new Quota(
                180,
                "Online-Dienste",
                List.of(
                        new Quota.Count(LocalDate.of(2019, 12, 31), 20),
                        new Quota.Count(LocalDate.of(2020, 6, 30), 30)));
        assertEquals(quota, deadline().quota());

        var older = run(Books.secondCity()
                .without(SheetKind.DEADLINES, "Anzahl")
                .without(SheetKind.DEADLINES, "Gezählt wird")
                .without(SheetKind.DEADLINES, "Zwischenstände"));
        assertEquals(List.of(), older.problems());
        assertFalse(older.changesAnything());

        run(Books.secondCity());
        assertNull(deadline().quota());
    }

    private Deadline deadline() {
        return world.bean(PlanService.class)
                .deadlines(world.system(), programme().id(), null)
                .getFirst();
    }

    @Test
    void countThatIsNoneIsToldInItsCell() {
        var counts = "Zwischenstände";
        for (var wrong : List.of("30", "bald: 20", "30.06.2020: viele")) {
            var problem = run(Books.secondCity()
                            .edit(SheetKind.DEADLINES, 2, "Anzahl=180")
                            .edit(SheetKind.DEADLINES, 2, "Gezählt wird=Dienste")
                            .edit(SheetKind.DEADLINES, 2, counts + "=" + wrong))
                    .problems()
                    .getFirst();
            assertEquals("countForm", problem.rule());
            assertEquals(Books.letter(SheetKind.DEADLINES, counts), problem.column());
        }
        var uncounted = run(Books.secondCity().edit(SheetKind.DEADLINES, 2, counts + "=30.06.2020: 20"));
        assertEquals(
                List.of("required", "required"),
                uncounted.problems().stream().map(Problem::rule).toList());
    }

    @Test
    void absentRowsAreNotDeleted() {
        run(Books.secondCity());
        run(new Books()
                .row(
                        SheetKind.PROGRAMME,
                        "Code=SMART",
                        "Name=Smarte Zweitstadt",
                        "Erstes Planungsjahr=2023",
                        "Letztes Planungsjahr=2026",
                        "Statusberichte ab=06.2023"));
        assertEquals(2, programme().goals().size());
        assertEquals("Portal", measure("B-1").title());
    }

    @Test
    void dryRunWritesNothing() {
        var dry = world.bean(ImportService.class)
                .importProgramme(world.system(), Books.secondCity().book(), true);
        assertEquals(4, dry.counts().get(SheetKind.MEASURES).created());
        nothingWasWritten();
    }

    @Test
    void brokenWorkbookIsRefusedWithAllItsProblemsAndNothingIsWritten() {
        var broken = Books.secondCity()
                .edit(SheetKind.GOALS, 2, "Rang=Wunsch")
                .edit(SheetKind.COST_CLASSES, 2, "Von (EUR)=viel")
                .edit(SheetKind.BLOCKS, 3, "Ziele=Z9")
                .edit(SheetKind.MEASURES, 2, "Ende=31.12.2020")
                .edit(SheetKind.MEASURES, 3, "Priorität=dringend")
                .edit(SheetKind.MEASURES, 4, "Baustein=X")
                .formula(SheetKind.MEASURES, 5, "Bezeichnung")
                .row(SheetKind.MEASURES, Books.measure("A-1", "A", "Doppelt"))
                .edit(SheetKind.MILESTONES, 2, "Geplant=bald")
                .edit(SheetKind.RELATIONS, 3, "Nach=X-9")
                .edit(SheetKind.DEADLINES, 3, "Ebene=Land")
                .edit(SheetKind.BODIES, 2, "Sitzungen=demnächst")
                .edit(SheetKind.CONSULTATIONS, 2, "Antwort am=14.01.2024")
                .edit(SheetKind.CONSULTATIONS, 3, "Befragt am=gestern")
                .row(SheetKind.CONSULTATIONS, "Maßnahme=X-1", "Gruppe=Personalrat", "Befragt am=01.02.2024")
                .row(SheetKind.CONSULTATIONS, "Maßnahme=A-1", "Gruppe=Personalrat", "Befragt am=2024-01-15")
                .edit(SheetKind.DEPARTMENTS, 2, "Name=")
                .edit(SheetKind.INCONSISTENCIES, 2, "Stand=weg");
        var result = run(broken);
        var found = result.problems().stream()
                .map(p -> p.sheet() + " " + p.row() + p.column() + " " + p.rule())
                .collect(Collectors.toList());
        assertEquals(
                List.of(
                        "Ziele 2C unknownWord",
                        "Kostenklassen 2C numberForm",
                        "Bausteine 3F unknownGoal",
                        "Maßnahmen 2" + Books.letter(SheetKind.MEASURES, "Ende") + " endBeforeStart",
                        "Maßnahmen 3" + Books.letter(SheetKind.MEASURES, "Priorität") + " unknownWord",
                        "Maßnahmen 4B unknownCode",
                        "Maßnahmen 5E formulaInCell",
                        "Maßnahmen 6A codeTwice",
                        "Meilensteine 2F dateForm",
                        "Beziehungen 3C unknownCode",
                        "Fristen 3D differsFromFirstRow",
                        "Gremien 2H dayForm",
                        "Konsultationen 2D endBeforeStart",
                        "Konsultationen 3C dayForm",
                        "Konsultationen 4A unknownCode",
                        "Konsultationen 5A codeTwice",
                        "Fachdienste 2B required",
                        "Unstimmigkeiten 2D unknownWord"),
                found);
        assertEquals(List.of(), result.differences());
        nothingWasWritten();
    }

    @Test
    void brokenProgrammeDoesNotHideWhatElseIsWrong() {
        var result = run(Books.secondCity()
                .edit(SheetKind.PROGRAMME, 2, "Fällig am Arbeitstag=99")
                .edit(SheetKind.BLOCKS, 2, "Art=Luftschloss")
                .edit(SheetKind.MEASURES, 2, "Begründung der Priorisierung=")
                .row(SheetKind.RELATIONS, "Von=A-1", "Art=setzt voraus", "Nach=A-2"));
        assertEquals(
                List.of("numberBetween", "unknownWord", "rationaleMissing", "relationCycle"),
                result.problems().stream().map(Problem::rule).toList());
        nothingWasWritten();
    }

    @Test
    void cycleIsRefusedInTheRowThatClosesIt() {
        var result = run(Books.secondCity().row(SheetKind.RELATIONS, "Von=A-1", "Art=setzt voraus", "Nach=A-2"));
        var problem = result.problems().getFirst();
        assertEquals("relationCycle", problem.rule());
        assertEquals("Beziehungen", problem.sheet());
        assertEquals(4, problem.row());
        assertEquals("C", problem.column());
        nothingWasWritten();
    }

    @Test
    void missingSheetAndColumnAreNamed() {
        var whole = Books.secondCity().book();
        var sheets = whole.sheets().stream()
                .filter(s -> !s.name().equals("Fristen"))
                .map(s -> s.name().equals("Bausteine")
                        ? new Book.Sheet(
                                s.name(), s.header().subList(1, s.header().size()), s.rows())
                        : s)
                .collect(Collectors.toList());
        sheets.add(new Book.Sheet("Tabelle1", List.of(), List.of()));
        var result = world.bean(ImportService.class).importProgramme(world.system(), new Book(sheets), false);
        assertTrue(result.problems().contains(Problem.of("Fristen", 0, "", "sheetMissing", "Fristen")));
        assertTrue(result.problems().contains(Problem.of("Bausteine", 1, "", "columnMissing", "Code")));
        assertTrue(result.problems().contains(Problem.of("Tabelle1", 0, "", "unknownSheet", "Tabelle1")));
        nothingWasWritten();
    }

    @Test
    void emptyWorkbookIsToldThatItNeedsAProgramme() {
        var result = run(new Books());
        assertEquals(List.of(Problem.of("Programm", 2, "", "oneProgramme")), result.problems());
    }

    @Test
    void hostileTextIsKeptAsText() {
        var text = "<script>alert(1)</script> =1+1 \u202Eabc 🚦";
        assertEquals(
                List.of(),
                run(Books.secondCity().edit(SheetKind.MEASURES, 2, "Bezeichnung=" + text))
                        .problems());
        assertEquals(text, measure("A-1").title());
    }

    @Test
    void tooLongATextIsNamedAtItsCell() {
        var result = run(Books.secondCity().edit(SheetKind.MEASURES, 2, "Beschreibung=" + "x".repeat(100_000)));
        var problem = result.problems().getFirst();
        assertEquals("tooLong", problem.rule());
        assertEquals(Books.letter(SheetKind.MEASURES, "Beschreibung"), problem.column());
        nothingWasWritten();
    }

    @Test
    void auditCannotImport() {
        var audit = world.as(Role.AUDIT);
        assertThrows(
                Forbidden.class,
                () -> world.bean(ImportService.class)
                        .importProgramme(audit, Books.secondCity().book(), true));
    }
}
