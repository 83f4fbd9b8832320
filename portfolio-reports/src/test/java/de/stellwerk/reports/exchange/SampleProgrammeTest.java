package de.stellwerk.reports.exchange;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.access.Tenants;
import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.ImportResult;
import de.stellwerk.exchange.ImportService;
import de.stellwerk.exchange.SheetKind;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureFilter;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.measure.Tag;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.CostClasses;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Refused;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The sample programme, read from its workbook and stored by the import; the tests name the rows of the requirements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleProgrammeTest {
    private ApplicationContext context;
    private Caller system;
    private Programme programme;
    private ImportResult first;

    @BeforeAll
    void importOnce() throws IOException {
        context = ApplicationContext.run(
                Map.of(
                        "datasources.default.url",
                        "jdbc:h2:mem:" + UUID.randomUUID()
                                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "datasources.default.username",
                        "stellwerk",
                        "datasources.default.password",
                        "",
                        "datasources.default.dialect",
                        "POSTGRES",
                        "flyway.datasources.default.enabled",
                        true),
                "test");
        on(LocalDate.of(2018, 11, 30));
        system = Caller.system(
                context.getBean(Tenants.class).create("Musterstadt", "nw", true).id());
        first = context.getBean(ImportService.class).importProgramme(system, sample(), false);
        assertEquals(List.of(), first.problems());
        programme = context.getBean(ProgrammeService.class).programme(system, "EGOV", null);
    }

    @AfterAll
    void close() {
        context.close();
    }

    private void on(LocalDate day) {
        context.getBean(AdjustableClock.class)
                .setInstant(day.atTime(12, 0).atZone(Clocks.BERLIN).toInstant());
    }

    private static Book sample() throws IOException {
        try (var in = SampleProgrammeTest.class.getResourceAsStream("/sample/musterstadt.xlsx")) {
            return new WorkbookReader().read(java.util.Objects.requireNonNull(in));
        }
    }

    private Block block(String code) {
        return blocks().stream().filter(b -> b.code().equals(code)).findFirst().orElseThrow();
    }

    private List<Block> blocks() {
        return context.getBean(ProgrammeService.class).blocks(system, programme.id(), null);
    }

    private Measure measure(String code) {
        return measures().find(system, "EGOV", code, null).measure();
    }

    private MeasureService measures() {
        return context.getBean(MeasureService.class);
    }

    private List<Measure> allMeasures() {
        return measures().of(system, programme.id());
    }

    private PlanService plan() {
        return context.getBean(PlanService.class);
    }

    private Set<String> search(@Nullable String unit, @Nullable String tag, @Nullable String text) {
        var filter = new MeasureFilter(
                "EGOV", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, unit, Set.of(), tag, text);
        return measures().list(system, filter, MeasureSort.BY_CODE, 0, 100, null).items().stream()
                .map(l -> l.measure().code())
                .collect(toSet());
    }

    private Deadline deadline(String code) {
        return plan().deadlines(system, programme.id(), null).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Relation relation(String from, RelationType type, String to) {
        return plan().relations(system, programme.id(), null).stream()
                .filter(r -> r.type() == type && r.from().equals(node(from)) && r.to().equals(node(to)))
                .findFirst()
                .orElseThrow();
    }

    private NodeRef node(String code) {
        return code.contains("-")
                ? new NodeRef(NodeRef.Kind.MEASURE, measure(code).key())
                : new NodeRef(NodeRef.Kind.BLOCK, block(code).key());
    }

    @Test
    void sampleHasTheCountsOfTheIssue() {
        assertEquals(new ImportResult.Count(8, 0, 0), first.counts().get(SheetKind.BLOCKS));
        assertEquals(new ImportResult.Count(19, 0, 0), first.counts().get(SheetKind.MEASURES));
        assertEquals(new ImportResult.Count(29, 0, 0), first.counts().get(SheetKind.RELATIONS));
        assertEquals(new ImportResult.Count(12, 0, 0), first.counts().get(SheetKind.DEADLINES));
        assertEquals(new ImportResult.Count(3, 0, 0), first.counts().get(SheetKind.GOALS));
        assertEquals(new ImportResult.Count(5, 0, 0), first.counts().get(SheetKind.BODIES));
        assertEquals(new ImportResult.Count(31, 0, 0), first.counts().get(SheetKind.INCONSISTENCIES));
        assertEquals(new ImportResult.Count(96, 0, 0), first.counts().get(SheetKind.MILESTONES));
    }

    @Test
    void sampleImportedAgainChangesNothing() throws IOException {
        var again = context.getBean(ImportService.class).importProgramme(system, sample(), false);
        assertEquals(List.of(), again.problems());
        assertEquals(List.of(), again.differences());
        assertFalse(again.changesAnything());
        assertEquals(1, measures().history(system, measure("B2-A").id()).size());
    }

    @Test
    void row1GoalsHaveTheirRank() {
        assertEquals(3, programme.goals().size());
        assertEquals("Zeitgemäßer Kundenservice", programme.goals().get(0).name());
        assertEquals(GoalRole.OVERARCHING, programme.goals().get(0).role());
        assertEquals(GoalRole.PRECONDITION, programme.goals().get(2).role());
    }

    @Test
    void row2BlockServesGoalsAndOneWithoutIsRefused() {
        assertEquals(List.of("G1", "G2"), block("B1").goals());
        assertEquals(List.of("G1", "G2", "G3"), block("B2").goals());
        var b = block("B2");
        var without = new Block(
                b.id(),
                b.version(),
                b.programme(),
                b.code(),
                b.name(),
                b.kind(),
                b.binding(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        var refused = assertThrows(
                Refused.class, () -> context.getBean(ProgrammeService.class).save(system, without));
        assertEquals("blockWithoutGoal", refused.violations().getFirst().rule());
        var elsewhere = measure("B2-A").toBuilder().block(BlockId.next()).build();
        assertThrows(Refused.class, () -> measures().save(system, elsewhere));
    }

    @Test
    void row3GoalsAreCovered() {
        assertEquals(7, coveredBy("G1"));
        assertEquals(8, coveredBy("G2"));
        assertEquals(3, coveredBy("G3"));
        assertFalse(block("U3").goals().contains("G1"));
    }

    private long coveredBy(String goal) {
        return blocks().stream().filter(b -> b.goals().contains(goal)).count();
    }

    @Test
    void row4TwoKindsOfBlocks() {
        var enablers = blocks().stream()
                .filter(b -> b.kind() == BlockKind.ENABLER)
                .map(Block::code)
                .toList();
        assertEquals(List.of("U1", "U2", "U3"), enablers);
        assertEquals(8, blocks().size());
        var filter = new MeasureFilter(
                "EGOV",
                Set.of(),
                Set.of(BlockKind.ENABLER),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                null,
                Set.of(),
                null,
                null);
        assertEquals(
                List.of("U1", "U1", "U2", "U2", "U3", "U3"),
                measures().list(system, filter, MeasureSort.BY_CODE, 0, 100, null).items().stream()
                        .map(l -> l.blockCode())
                        .toList());
    }

    @Test
    void row5BindingOrientationAndNotStated() {
        assertEquals(Binding.ORIENTATION, deadline("L11").binding());
        assertTrue(deadline("L11").basis().contains("§ 9 EGovG"));
        assertEquals(Binding.BINDING, deadline("L07").binding());
        assertTrue(deadline("L07").basis().contains("§ 7 EGovG"));
        assertEquals(Binding.NOT_STATED, block("B4").binding());
    }

    @Test
    void row6BlockProfileHasSevenFields() {
        var b2 = block("B2");
        assertEquals("Digitalisierung städtischer Rechnungsprozesse", b2.name());
        assertFalse(b2.description() == null || b2.description().isBlank());
        assertEquals(List.of("G1", "G2", "G3"), b2.goals());
        assertEquals(9, b2.statusFacts().size());
        assertEquals(7, b2.expectedEffects().size());
        assertEquals(2, b2.costClass());
        assertEquals(
                2, allMeasures().stream().filter(m -> m.block().equals(b2.id())).count());
    }

    @Test
    void row7MeasureProfile() {
        var b2a = measure("B2-A");
        assertEquals("Stadtkämmerer", b2a.responsible().getFirst().unit());
        assertEquals(Priority.HIGH, b2a.priority());
        assertEquals(new Duration(9, 9, false, null), b2a.duration());
    }

    @Test
    void row8PrintedLabelMayStandTwice() {
        assertEquals("1A", measure("B1-A").label());
        assertEquals("1A", measure("U1-A").label());
        assertEquals(Set.of("B1-A", "U1-A"), search(null, null, "1A"));
    }

    @Test
    void row9DanglingReferencesResolve() {
        assertEquals(Set.of("U3-B"), search(null, null, "6B"));
        assertEquals(Set.of("U2-B"), search(null, null, "7B"));
        assertEquals(List.of(new Alias("6B", true)), measure("U3-B").aliases());
        assertTrue(measure("U2-B").aliases().contains(new Alias("7B", true)));
    }

    @Test
    void row10ResponsibleUnitsWithDeputy() {
        assertEquals(
                new Responsible("Leitung FD Steuern und Finanzbuchhaltung", Responsible.Part.DEPUTY),
                measure("B2-A").responsible().get(1));
        var b1a = measure("B1-A").responsible();
        assertEquals(
                3, b1a.stream().filter(r -> r.role() == Responsible.Part.LEAD).count());
        assertEquals(new Responsible("Digitalisierungsbeauftragte/r", Responsible.Part.WITH), b1a.get(1));
    }

    @Test
    void row11ParticipantsIfNeeded() {
        var b3a = measure("B3-A").participants();
        assertEquals(12, b3a.size());
        assertTrue(b3a.stream().anyMatch(p -> p.unit().equals("Fachdienst Kämmerei") && p.ifNeeded()));
        assertTrue(measure("B1-A").participants().stream()
                .anyMatch(p -> p.unit().equals("alle TBR-Geschäftsbereiche und -Bereiche")));
    }

    @Test
    void row12StaffCouncilTakesPartInElevenMeasures() {
        assertEquals(11, search("Personalrat", null, null).size());
    }

    @Test
    void row13PrioritiesAndTheirRationale() {
        assertEquals(
                12,
                allMeasures().stream()
                        .filter(m -> m.priority() == Priority.HIGH)
                        .count());
        assertEquals(
                7,
                allMeasures().stream()
                        .filter(m -> m.priority() == Priority.MEDIUM)
                        .count());
        assertEquals(19, allMeasures().size());
        assertTrue(measure("B2-B").priorityRationale().contains("2A"));
        var without = measure("B2-B").toBuilder().priorityRationale(null).build();
        assertThrows(Refused.class, () -> measures().save(system, without));
    }

    @Test
    void row14DurationsAsARangeWithNote() {
        assertEquals(
                new Duration(12, 24, false, "Gilt nur für den Pilotbereich."),
                measure("B4-A").duration());
        assertEquals(6, measure("B1-A").duration().minMonths());
        assertEquals(6, measure("B1-A").duration().maxMonths());
    }

    @Test
    void row15OngoingMeasuresHaveAnInitialPart() {
        var ongoing = allMeasures().stream()
                .filter(m -> m.duration().ongoing())
                .map(Measure::code)
                .collect(toSet());
        assertEquals(Set.of("B5-B", "U1-B", "U2-A", "U2-B", "U3-A"), ongoing);
        assertEquals(2, measure("U3-A").duration().minMonths());
    }

    @Test
    void row16StatusFactsAreDated() {
        var fact = block("B3").statusFacts().getFirst();
        assertTrue(fact.text().contains("iKFZ"));
        assertEquals(ImpreciseDate.day(2015, 1, 1), fact.date());
    }

    @Test
    void row17EffectsNameTheirAudience() {
        var effects = block("B3").expectedEffects();
        assertEquals(
                5,
                effects.stream()
                        .filter(e -> "Bürgerschaft und Unternehmen".equals(e.audience()))
                        .count());
        assertEquals(
                4,
                effects.stream()
                        .filter(e -> "Mitarbeitende".equals(e.audience()))
                        .count());
    }

    private Caller coreTeamMember() {
        var access = context.getBean(AccessService.class);
        var grants = List.of(new Grant(Role.CORE_TEAM, null));
        var view = new PersonView(PersonId.next(), 0, "Kernteam", null, null, null, true, grants);
        access.save(system, view, null);
        return access.caller(system.tenant(), view.id()).orElseThrow();
    }

    @Test
    void row18BothVersionsOfAChangeAreKept() {
        var stored = measure("B2-A");
        var before = measures()
                .save(
                        system,
                        stored.toBuilder()
                                .end(ImpreciseDate.day(2018, 11, 17))
                                .start(ImpreciseDate.day(2018, 2, 17))
                                .build());
        var author = coreTeamMember();
        var reason = "Ende auf den späteren Termin der Richtlinie verlegt.";
        var changed = measures()
                .save(
                        author.because(reason),
                        before.toBuilder().end(ImpreciseDate.day(2019, 11, 27)).build());
        var last = measures().history(system, before.id()).getLast();
        assertEquals(before, Json.read(last.before(), Measure.class));
        assertEquals(changed, Json.read(last.after(), Measure.class));
        assertEquals(List.of("end"), Json.differingFields(last.before(), last.after()));
        assertEquals(author.person(), last.actor());
        assertTrue(author.has(Role.CORE_TEAM));
        assertEquals(reason, last.reason());
        measures().save(system, stored.withVersion(changed.version()));
    }

    @Test
    void row19PartnersAndGrantsInAllSpellings() {
        assertEquals(
                List.of(new Tag(Tag.Kind.PARTNER, "Wuppertal")), measure("B3-C").tags());
        assertEquals(Set.of("B1-A", "B1-D", "B3-A", "B4-A"), search(null, "Digitale Modellregionen NRW", null));
        assertEquals(
                "Digitale Modellkommune NRW", measure("B1-D").tags().getFirst().text());
    }

    @Test
    void row21DeadlineIsNoMoreExactThanStated() {
        assertEquals(12, plan().deadlines(system, programme.id(), null).size());
        assertEquals(
                ImpreciseDate.year(2022),
                deadline("L04").statements().getFirst().date());
        assertNull(deadline("L09").statements().getFirst().date());
    }

    @Test
    void row22ConflictingStatementsWarnUntilOneIsChosen() {
        assertTrue(status("L01").superseded());
        assertEquals(
                LocalDate.of(2019, 11, 27), status("L02").effective().date().date());
        var chosen = deadline("L02");
        var undecided = plan().save(system, choosing(chosen, false));
        assertEquals(List.of("L02"), status("L01").conflictsWith());
        plan().save(system, choosing(undecided, true));
        assertEquals(List.of(), status("L01").conflictsWith());
    }

    private static Deadline choosing(Deadline d, boolean effective) {
        var statements = d.statements().stream()
                .map(s -> new DeadlineStatement(s.date(), s.source(), effective))
                .toList();
        return new Deadline(
                d.id(),
                d.version(),
                d.programme(),
                d.code(),
                d.title(),
                d.basis(),
                d.level(),
                d.binding(),
                statements,
                d.metOn(),
                d.appliesTo(),
                d.note());
    }

    private de.stellwerk.schedule.DeadlineStatus status(String code) {
        return plan().deadlineStatus(system, programme.id(), LocalDate.of(2018, 11, 29), null).stream()
                .filter(s -> s.deadline().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void row23DeadlineOnSeveralNodes() {
        assertEquals(
                List.of(node("B3"), node("B3-A"), node("B3-B")), deadline("L06").appliesTo());
        assertEquals(
                LocalDate.of(2021, 1, 1),
                deadline("L06").statements().getFirst().date().date());
    }

    @Test
    void row25DaysLeftAndOverdue() {
        assertEquals(33, status("L07").daysLeft());
        var no = plan().save(system, choosing(deadline("L02"), false));
        var first = plan().save(system, choosing(deadline("L01"), true));
        assertEquals(-12, status("L01").daysLeft());
        plan().save(system, choosing(first, false));
        plan().save(system, choosing(no, true));
    }

    @Test
    void row27RelationsAreTypedWithTheirSource() {
        assertEquals(
                "3.3.2 Weiteres Vorgehen; Steckbrief Maßnahme 2B",
                relation("B2-B", RelationType.REQUIRES, "B2-A").source().section());
        assertTrue(relation("B3-D", RelationType.CORRESPONDS_WITH, "B3-C").explicit());
        assertFalse(relation("B1-A", RelationType.ENABLES, "B1-B").movesDates());
        assertEquals(29, plan().relations(system, programme.id(), null).size());
    }

    @Test
    void row28OnlyAPartIsNeeded() {
        var relation = relation("B1-B", RelationType.REQUIRES, "B1-C");
        assertTrue(relation.partial());
        assertEquals("MS01", relation.partOf());
    }

    @Test
    void row29RelationsCrossLevels() {
        relation("U1", RelationType.CORRESPONDS_WITH, "B4");
        relation("B1-B", RelationType.ENABLES, "B3");
        var back = relation("B3", RelationType.REQUIRES, "B1-B");
        assertTrue(back.partial());
        assertFalse(back.movesDates());
    }

    @Test
    void row34MilestonesHaveCodePhaseAndDate() {
        var ms01 = plan().milestones(system, measure("B2-A").id(), null).getFirst();
        assertEquals("MS01", ms01.code());
        assertEquals("Pilot", ms01.phase());
        assertEquals(ImpreciseDate.day(2018, 10, 1), ms01.planned());
    }

    @Test
    void row41CostClassPerBlock() {
        var classes = new ArrayList<Integer>();
        blocks().forEach(b -> classes.add(b.costClass()));
        assertEquals(List.of(5, 2, 3, 5, 1, 0, 0, 0), classes);
        assertEquals(2018, programme.firstYear());
        assertEquals(2021, programme.lastYear());
    }

    @Test
    void row42AmountOnABoundAsksAndAboveTheTopIsUnclassified() {
        assertEquals(
                List.of(1, 2),
                CostClasses.candidates(programme.costClasses(), Money.euro(100_000)).stream()
                        .map(c -> c.code())
                        .toList());
        assertTrue(CostClasses.candidates(programme.costClasses(), Money.euro(1_600_000))
                .isEmpty());
    }

    @Test
    void row43ProgrammeRange() {
        var range = context.getBean(ProgrammeService.class)
                .costRange(system, programme.id(), null)
                .orElseThrow();
        assertEquals(Money.euro(1_900_000), range.min());
        assertEquals(Money.euro(3_800_000), range.max());
        assertEquals(0, range.unclassified());
    }

    @Test
    void row69BodiesWithAdvisorySeats() {
        var bodies = context.getBean(GovernanceService.class).bodies(system, programme.id());
        assertEquals(5, bodies.size());
        var committee =
                bodies.stream().filter(b -> b.code().equals("LA")).findFirst().orElseThrow();
        assertEquals(7, committee.meetings().size());
        assertTrue(committee.seats().stream()
                .anyMatch(s -> s.role().equals("Digitalisierungsbeauftragte/r") && s.advisory()));
    }

    @Test
    void row116InconsistenciesHaveAState() {
        var found = context.getBean(ProgrammeService.class).inconsistencies(system, programme.id());
        assertEquals(31, found.size());
        var r04 = found.stream().filter(i -> i.code().equals("R04")).findFirst().orElseThrow();
        assertTrue(r04.finding().contains("E-Rechnung"));
        assertTrue(found.stream().map(Inconsistency::state).collect(toSet()).contains(Inconsistency.State.OPEN));
        for (var state : List.of(Inconsistency.State.OPEN, Inconsistency.State.ACCEPTED, r04.state())) {
            r04 = context.getBean(ProgrammeService.class).save(system, inState(r04, state));
            assertEquals(state, r04.state());
        }
    }

    private static Inconsistency inState(Inconsistency i, Inconsistency.State state) {
        return new Inconsistency(
                i.id(), i.version(), i.programme(), i.code(), i.finding(), i.section(), state, i.note());
    }

    @Test
    void row117FactsNameTheirSection() {
        assertEquals("E-Government-Strategie Stadt Remscheid (29.11.2018)", programme.document());
        blocks().forEach(b -> assertFalse(b.sources().isEmpty(), b.code()));
        allMeasures().forEach(m -> assertFalse(m.sources().isEmpty(), m.code()));
        plan().deadlines(system, programme.id(), null)
                .forEach(d -> d.statements().forEach(s -> assertFalse(s.source() == null, d.code())));
    }

    @Test
    void row118UnitsAreRolesAndDepartmentsThatLiaisonsReach() {
        var departments = context.getBean(AccessService.class).departments(system);
        assertTrue(departments.stream()
                .anyMatch(d -> d.code().equals("PR") && d.name().equals("Personalrat")));
        assertTrue(departments.stream()
                .anyMatch(d -> d.code().equals("PO") && d.aliases().contains("alle Fachdezernate und Fachdienste")));
        var seats = context.getBean(GovernanceService.class).bodies(system, programme.id()).stream()
                .flatMap(b -> b.seats().stream())
                .toList();
        seats.forEach(s -> assertFalse(s.role().matches(".*\\b(Herr|Frau|Dr\\.)\\b.*"), s.role()));
    }
}
