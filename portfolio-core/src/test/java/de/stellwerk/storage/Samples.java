package de.stellwerk.storage;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.access.Grant;
import de.stellwerk.access.Person;
import de.stellwerk.access.Role;
import de.stellwerk.access.Tenants;
import de.stellwerk.baseline.Baseline;
import de.stellwerk.calendar.CommonDayOff;
import de.stellwerk.calendar.DayRules;
import de.stellwerk.calendar.Land;
import de.stellwerk.calendar.OwnDayOff;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.form.FormContent;
import de.stellwerk.form.FormDecision;
import de.stellwerk.form.FormState;
import de.stellwerk.form.ReportForm;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.Feedback;
import de.stellwerk.governance.Seat;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.measure.Tag;
import de.stellwerk.meeting.AgendaItem;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.Outcome;
import de.stellwerk.meeting.Question;
import de.stellwerk.meeting.Result;
import de.stellwerk.notice.NoticeChoice;
import de.stellwerk.notice.NoticeKind;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.CostClass;
import de.stellwerk.programme.Effect;
import de.stellwerk.programme.FormerDueDay;
import de.stellwerk.programme.Goal;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.LightRules;
import de.stellwerk.programme.NoticeRules;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.StatusFact;
import de.stellwerk.report.BlockText;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.risk.Assessment;
import de.stellwerk.risk.Escalation;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskCategory;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.scenario.Impact;
import de.stellwerk.scenario.MeasureChange;
import de.stellwerk.scenario.MeasurePlan;
import de.stellwerk.scenario.MilestoneChange;
import de.stellwerk.scenario.RelationAdded;
import de.stellwerk.scenario.RelationChanged;
import de.stellwerk.scenario.RelationRemoved;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.Quota;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.BaselineId;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.FeedbackId;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.InconsistencyId;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.RelationId;
import de.stellwerk.shared.ReportFormId;
import de.stellwerk.shared.RiskId;
import de.stellwerk.shared.SavedViewId;
import de.stellwerk.shared.ScenarioId;
import de.stellwerk.shared.SourceRef;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import de.stellwerk.status.Flag;
import de.stellwerk.status.FlagKind;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.ReportedMilestone;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One entity of every kind with every field filled, stored on 2020-01-01, and its changed form. */
final class Samples {
    private final ApplicationContext context;
    private final TenantId tenant;
    private final List<Sample<?>> all = new ArrayList<>();

    record Sample<T extends Entity<T>>(Table<T, ?> table, TenantId tenant, T first, T changed) {}

    private Samples(ApplicationContext context) {
        this.context = context;
        var newYear =
                LocalDate.of(2020, 1, 1).atTime(12, 0).atZone(Clocks.BERLIN).toInstant();
        context.getBean(AdjustableClock.class).setInstant(newYear);
        tenant = context.getBean(Tenants.class)
                .create("Vertragsstadt", "nw", false)
                .id();
    }

    static Samples stored(ApplicationContext context) {
        var samples = new Samples(context);
        samples.store();
        return samples;
    }

    List<Sample<?>> all() {
        return all;
    }

    List<String> kinds() {
        return all.stream().map(s -> s.table().entityName()).sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private <T extends Entity<T>> T add(T first, java.util.function.UnaryOperator<T> change) {
        var table = (Table<T, ?>) context.getBeansOfType(Table.class).stream()
                .filter(t -> t.type() == first.getClass())
                .findFirst()
                .orElseThrow();
        var stored = context.getBean(Ledger.class).insert(Caller.system(tenant), table, first);
        all.add(new Sample<>(table, tenant, stored, change.apply(stored)));
        return stored;
    }

    private void store() {
        var department = add(
                new Department(DepartmentId.next(), 0, "PO", "Personal", List.of("P & O"))
                        .unavailable(List.of(planning())),
                d -> new Department(d.id(), d.version(), d.code(), "Personal und Organisation", d.aliases()));
        add(
                new WorkCalendar(
                        tenant,
                        0,
                        Land.NW,
                        List.of(CommonDayOff.CARNIVAL_MONDAY),
                        List.of(new OwnDayOff(LocalDate.of(2020, 5, 22), false, "Brückentag")),
                        List.of(new WorkCalendar.Former(DayRules.of(Land.HB), LocalDate.of(2019, 12, 1)))),
                c -> c.with(DayRules.of(Land.BY)));
        var person = add(
                new Person(
                        PersonId.next(), 0, department.id(), true, List.of(new Grant(Role.LIAISON, department.key()))),
                p -> new Person(p.id(), p.version(), null, false, List.of()));
        add(
                new SavedView(
                        SavedViewId.next(),
                        0,
                        person.id(),
                        SavedView.Place.MEASURES,
                        "Was rot ist",
                        "ampel=red&spalten=code,title,light",
                        true),
                v -> v.withName("Was gelb ist").withQuery("ampel=yellow").withUsual(false));
        add(
                new NoticeChoice(person.id(), 0, NoticeChoice.Language.ENGLISH, List.of(NoticeKind.BEFORE_DUE)),
                c -> new NoticeChoice(c.person(), c.version(), NoticeChoice.Language.GERMAN, List.of()));
        var programme = add(
                aProgramme(),
                p -> new Programme(
                        p.id(),
                        p.version(),
                        p.code(),
                        "Anders",
                        p.description(),
                        p.document(),
                        p.documentDate(),
                        p.firstYear(),
                        p.lastYear(),
                        p.reportingSince(),
                        7,
                        p.goals(),
                        p.costClasses()));
        var block = add(
                aBlock(programme.id()),
                b -> new Block(
                        b.id(),
                        b.version(),
                        b.programme(),
                        b.code(),
                        "Anders",
                        b.kind(),
                        b.binding(),
                        b.description(),
                        b.goals(),
                        b.statusFacts(),
                        b.expectedEffects(),
                        null,
                        b.names(),
                        b.remarks(),
                        b.sources()));
        add(
                new Inconsistency(
                        InconsistencyId.next(),
                        0,
                        programme.id(),
                        "R01",
                        "doppelt",
                        "3.3",
                        Inconsistency.State.OPEN,
                        null),
                i -> new Inconsistency(
                        i.id(),
                        i.version(),
                        i.programme(),
                        i.code(),
                        i.finding(),
                        i.section(),
                        Inconsistency.State.CLARIFIED,
                        "geklärt"));
        var measure = add(
                aMeasure(programme.id(), block.id()),
                m -> m.toBuilder()
                        .title("Anders")
                        .tags(List.of())
                        .preApproved(true)
                        .build());
        plan(programme, block, measure);
        scenario(programme, block, measure, person);
        add(
                new Baseline(
                        BaselineId.next(),
                        0,
                        programme.id(),
                        "Q1 2020",
                        LocalDate.of(2020, 1, 1),
                        ProgrammeReportId.next(),
                        List.of(new Baseline.MeasureDates(measure.id(), null, ImpreciseDate.quarter(2021, 4))),
                        List.of(new Baseline.MilestoneDate(MilestoneId.next(), ImpreciseDate.year(2021)))),
                b -> new Baseline(
                        b.id(),
                        b.version(),
                        b.programme(),
                        "Anders",
                        b.day(),
                        b.report(),
                        b.measures(),
                        b.milestones()));
        var body = new Body(
                BodyId.next(),
                0,
                programme.id(),
                "LA",
                "Lenkungsausschuss",
                BodyKind.STEERING_COMMITTEE,
                "strategisch",
                List.of(new Seat("Digitalisierungsbeauftragte/r", true)),
                List.of("lenken"),
                List.of(LocalDate.of(2020, 4, 22)),
                new SourceRef(null, "4.2.1"));
        add(
                body,
                b -> new Body(
                        b.id(),
                        b.version(),
                        b.programme(),
                        b.code(),
                        b.name(),
                        b.kind(),
                        b.level(),
                        List.of(),
                        b.tasks(),
                        b.meetings(),
                        b.source()));
        add(
                new Consultation(
                        ConsultationId.next(), 0, measure.id(), "Personalrat", LocalDate.of(2020, 1, 1), null, null),
                c -> new Consultation(
                        c.id(),
                        c.version(),
                        c.measure(),
                        c.group(),
                        c.asked(),
                        LocalDate.of(2020, 2, 12),
                        "zugestimmt",
                        "Wir bitten um Ihre Zustimmung.",
                        "Wir stimmen zu."));
        add(
                new Feedback(
                        FeedbackId.next(),
                        0,
                        programme.id(),
                        measure.id(),
                        department.id(),
                        Feedback.Kind.NEED,
                        "Zwei Scanner",
                        person.id(),
                        Instant.parse("2020-01-01T11:00:00Z"),
                        Feedback.State.OPEN,
                        null,
                        null,
                        null),
                f -> new Feedback(
                        f.id(),
                        f.version(),
                        f.programme(),
                        f.measure(),
                        f.department(),
                        f.kind(),
                        f.text(),
                        f.author(),
                        f.createdAt(),
                        Feedback.State.ANSWERED,
                        "Bestellt",
                        person.id(),
                        Instant.parse("2020-01-02T11:00:00Z")));
        meeting(programme, body, measure);
        risk(programme, measure, person);
        reports(programme, block, measure, person);
    }

    private void meeting(Programme programme, Body body, Measure measure) {
        var item = new AgendaItem(Ids.next(), "6.1", "Sachstand", "A 10/185/2022", null, Outcome.NONE);
        add(
                new Meeting(
                        MeetingId.next(),
                        0,
                        programme.id(),
                        body.id(),
                        LocalDate.of(2020, 1, 2),
                        "12",
                        true,
                        List.of(item)),
                m -> m.withItems(_ -> List.of(new AgendaItem(
                        item.key(),
                        item.number(),
                        item.title(),
                        item.document(),
                        null,
                        new Outcome(
                                Result.APPROVED,
                                "12/3",
                                "Der Rat beschließt es.",
                                measure.id(),
                                List.of(new Question(null, "Bis Mai")))))));
    }

    private void risk(Programme programme, Measure measure, Person person) {
        var at = Instant.parse("2020-01-01T11:00:00Z");
        add(
                new Risk(
                        new RiskId(UUID.randomUUID()),
                        0,
                        programme.id(),
                        measure.id(),
                        new Assessment(RiskCategory.STAFF, 4, 4, "Früh ausschreiben", "Fachdienst Personal", 2, 4),
                        RiskLevel.PROJECT,
                        at,
                        List.of()),
                r -> new Risk(
                        r.id(),
                        r.version(),
                        r.programme(),
                        r.measure(),
                        new Assessment(RiskCategory.MONEY, 5, 3, "Nachtrag", "Kämmerei", 1, 3),
                        RiskLevel.COMMITTEE,
                        at,
                        List.of(new Escalation(
                                at.plusSeconds(60),
                                person.id(),
                                RiskLevel.PROJECT,
                                RiskLevel.COMMITTEE,
                                "Sitzung ist morgen"))));
    }

    private void plan(Programme programme, Block block, Measure measure) {
        add(
                new Milestone(
                        MilestoneId.next(),
                        0,
                        measure.id(),
                        "MS01",
                        "Pilot",
                        "Pilot",
                        ImpreciseDate.year(2020),
                        ImpreciseDate.quarter(2020, 4),
                        ImpreciseDate.halfYear(2020, 2),
                        null,
                        List.of(new SourceRef("Strategie", "3"))),
                m -> m.toBuilder().actual(ImpreciseDate.day(2020, 1, 2)).build());
        add(
                new Relation(
                        RelationId.next(),
                        0,
                        programme.id(),
                        new NodeRef(NodeRef.Kind.MEASURE, measure.key()),
                        RelationType.REQUIRES,
                        new NodeRef(NodeRef.Kind.BLOCK, block.key()),
                        Link.FS,
                        new Lag(-3, Lag.Unit.WORKING_DAYS),
                        true,
                        "MS01",
                        true,
                        false,
                        "nur ein Teil",
                        null),
                r -> new Relation(
                        r.id(),
                        r.version(),
                        r.programme(),
                        r.from(),
                        r.type(),
                        r.to(),
                        Link.SS,
                        null,
                        r.partial(),
                        r.partOf(),
                        r.movesDates(),
                        r.explicit(),
                        r.note(),
                        r.source()));
        add(
                new Deadline(
                        DeadlineId.next(),
                        0,
                        programme.id(),
                        "L04",
                        "Online-Zugang",
                        "OZG",
                        LegalLevel.FEDERAL,
                        Binding.BINDING,
                        List.of(new DeadlineStatement(ImpreciseDate.year(2022), new SourceRef(null, "1.2.2"), true)),
                        null,
                        List.of(new NodeRef(NodeRef.Kind.BLOCK, block.key())),
                        null),
                d -> new Deadline(
                        d.id(),
                        d.version(),
                        d.programme(),
                        d.code(),
                        d.title(),
                        d.basis(),
                        d.level(),
                        d.binding(),
                        d.statements(),
                        ImpreciseDate.month(2020, 1),
                        d.appliesTo(),
                        "erfüllt",
                        new Quota(180, "Online-Dienste", List.of(new Quota.Count(LocalDate.of(2020, 6, 30), 30)))));
    }

    private void scenario(Programme programme, Block block, Measure measure, Person person) {
        var plan = MeasurePlan.of(measure);
        var relation = new Relation(
                RelationId.next(),
                1,
                programme.id(),
                new NodeRef(NodeRef.Kind.MEASURE, measure.key()),
                RelationType.REQUIRES,
                new NodeRef(NodeRef.Kind.BLOCK, block.key()),
                Link.FS,
                null,
                false,
                null,
                true,
                true,
                null,
                null);
        add(
                new Scenario(
                        ScenarioId.next(),
                        0,
                        programme.id(),
                        "Drei Monate später",
                        "für den Ausschuss",
                        Scenario.State.DISCARDED,
                        person.id(),
                        Instant.parse("2020-01-01T11:00:00Z"),
                        List.of(
                                new MeasureChange(measure.id(), 1, plan, plan),
                                new MilestoneChange(
                                        MilestoneId.next(), measure.id(), "MS01", 1, null, ImpreciseDate.year(2022)),
                                new RelationAdded(relation),
                                new RelationChanged(relation, relation),
                                new RelationRemoved(relation)),
                        new Scenario.Closing(
                                person.id(), Instant.parse("2020-01-01T11:30:00Z"), new Impact(3, 1, 0, true))),
                s -> s.named("Anders", null).with(List.of()));
    }

    private void reports(Programme programme, Block block, Measure measure, Person person) {
        var report = new StatusReport(
                StatusReportId.next(),
                0,
                measure.id(),
                YearMonth.of(2019, 12),
                1,
                null,
                ReportState.DRAFT,
                person.id(),
                LocalDate.of(2020, 1, 1),
                "DMS-Koordination",
                Light.YELLOW,
                new Lights(Light.YELLOW, Light.GREEN, Light.GREEN),
                null,
                new Reasons("a", "b", "c"),
                List.of(new ReportedRisk(UUID.randomUUID(), "Risiko", false)),
                List.of(new NeededDecision(UUID.randomUUID(), "Frage", LocalDate.of(2020, 1, 31), false)),
                "getan",
                new ReportedMilestone("MS01", "Pilot", null, ImpreciseDate.year(2020)),
                "zu tun",
                List.of("risks"),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
        add(
                report,
                r -> r.toBuilder()
                        .state(ReportState.SUBMITTED)
                        .light(Light.RED)
                        .flags(List.of(new Flag(FlagKind.SAME_TEXT, null, 3, null)))
                        .build());
        form(report, person);
        add(
                new ProgrammeReport(
                        ProgrammeReportId.next(),
                        0,
                        programme.id(),
                        new Quarter(2019, 4),
                        "PB-2019-04",
                        1,
                        null,
                        ProgrammeReportState.DRAFT,
                        person.id(),
                        LocalDate.of(2019, 12, 31),
                        LocalDate.of(2020, 1, 15),
                        Light.GREEN,
                        null,
                        "ruhig",
                        List.of(new BlockText(block.id(), "läuft")),
                        List.of(UUID.randomUUID()),
                        List.of(),
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                r -> r.toBuilder().summary("unruhig").build());
    }

    private void form(StatusReport report, Person person) {
        var proposed = new FormContent(
                LocalDate.of(2020, 1, 1),
                Light.YELLOW,
                report.lights(),
                "weil",
                report.reasons(),
                "Risiko",
                List.of(new FormDecision("Frage", LocalDate.of(2020, 1, 31))),
                "getan",
                "Pilot",
                ImpreciseDate.year(2020),
                "zu tun");
        add(
                new ReportForm(
                        ReportFormId.next(),
                        0,
                        report.id(),
                        1,
                        "0".repeat(64),
                        LocalDate.of(2020, 1, 31),
                        person.id(),
                        FormState.OPEN,
                        proposed,
                        List.of("Risiken")),
                f -> new ReportForm(
                        f.id(),
                        f.version(),
                        f.statusReport(),
                        f.reportVersion(),
                        f.tokenHash(),
                        f.validUntil(),
                        f.madeBy(),
                        FormState.USED,
                        f.proposed(),
                        f.locked()));
    }

    private static Programme aProgramme() {
        return new Programme(
                ProgrammeId.next(),
                0,
                "EGOV",
                "Programm",
                "Beschreibung",
                "Strategie",
                LocalDate.of(2018, 11, 29),
                2018,
                2021,
                YearMonth.of(2019, 1),
                5,
                List.of(new FormerDueDay(3, LocalDate.of(2019, 2, 1))),
                List.of(new Goal("G1", "Service", GoalRole.OVERARCHING, "für alle", List.of("Kundenservice"))),
                List.of(new CostClass(1, "bis 100.000 Euro", Money.euro(0), Money.euro(100_000))),
                List.of(planning()),
                new LightRules(2, 4, 60),
                new NoticeRules(4, 2, 6, 12));
    }

    private static ClosedPeriod planning() {
        return new ClosedPeriod(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 11, 30), "Haushaltsplanung");
    }

    private static Block aBlock(ProgrammeId programme) {
        return new Block(
                BlockId.next(),
                0,
                programme,
                "B1",
                "Schriftgut",
                BlockKind.FOUNDATION,
                Binding.BINDING,
                "Beschreibung",
                List.of("G1"),
                List.of(new StatusFact("läuft", ImpreciseDate.day(2015, 1, 1))),
                List.of(new Effect("Mitarbeitende", "schneller")),
                1,
                List.of("Akten"),
                List.of("Anmerkung"),
                List.of(new SourceRef("Strategie", "3.3.1")));
    }

    private static Measure aMeasure(ProgrammeId programme, BlockId block) {
        return new Measure(
                MeasureId.next(),
                0,
                programme,
                block,
                "B1-A",
                "1A",
                List.of(new Alias("6B", true)),
                "Aktenplan",
                "Plan",
                "Beschreibung",
                List.of(new Responsible("Koordination", Responsible.Part.LEAD)),
                List.of(new Participant("Kämmerei", true)),
                Priority.HIGH,
                "zuerst",
                new Duration(6, 12, true, "Pilot"),
                ImpreciseDate.month(2019, 1),
                ImpreciseDate.day(2020, 6, 30),
                ImpreciseDate.year(2019),
                ImpreciseDate.year(2020),
                MeasureState.ACTIVE,
                YearMonth.of(2019, 1),
                List.of(new Tag(Tag.Kind.GRANT, "Digitale Modellregionen NRW")),
                List.of("Anmerkung"),
                List.of(new SourceRef(null, "3.3.1")));
    }
}
