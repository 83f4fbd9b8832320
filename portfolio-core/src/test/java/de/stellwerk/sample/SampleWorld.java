package de.stellwerk.sample;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.access.Tenants;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.Goal;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.InconsistencyId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.TenantId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sample programme as it was agreed, before anything of its history happened: what the history needs of it. */
final class SampleWorld {
    private final ApplicationContext context;
    private final TenantId tenant;
    final Programme programme;
    final SamplePeople people;
    private final Map<String, BlockId> blocks = new HashMap<>();
    private final Map<String, MeasureId> measures = new HashMap<>();

    SampleWorld(ApplicationContext context) {
        this.context = context;
        on(LocalDate.of(2018, 11, 29));
        tenant = bean(Tenants.class).create("Musterstadt", "nw", true).id();
        programme = bean(ProgrammeService.class).save(system(), aProgramme());
        SamplePictures.table("measures.csv").forEach(this::measure);
        SamplePictures.table("milestones.csv").forEach(this::milestone);
        List.of("L02", "L03", "L04", "L05", "L07", "L08").forEach(this::deadline);
        List.of("R01", "R04", "R14").forEach(this::inconsistency);
        meetings();
        people = people();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void on(LocalDate day) {
        bean(AdjustableClock.class)
                .setInstant(day.atTime(12, 0).atZone(Clocks.BERLIN).toInstant());
    }

    MeasureId measure(String code) {
        return measures.get(code);
    }

    private Caller system() {
        return Caller.system(tenant);
    }

    private static Programme aProgramme() {
        var goal = new Goal("G1", "Zeitgemäßer Kundenservice", GoalRole.OVERARCHING, null, List.of());
        return new Programme(
                ProgrammeId.next(),
                0,
                SamplePlan.PROGRAMME,
                "Digitalisierung 2018–2021",
                null,
                null,
                null,
                2018,
                2021,
                YearMonth.of(2019, 1),
                5,
                List.of(goal),
                List.of());
    }

    private BlockId block(String code) {
        return blocks.computeIfAbsent(
                code,
                c -> bean(ProgrammeService.class)
                        .save(
                                system(),
                                new Block(
                                        BlockId.next(),
                                        0,
                                        programme.id(),
                                        c,
                                        "Baustein " + c,
                                        c.startsWith("B") ? BlockKind.FOUNDATION : BlockKind.ENABLER,
                                        Binding.NOT_STATED,
                                        null,
                                        List.of("G1"),
                                        List.of(),
                                        List.of(),
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of()))
                        .id());
    }

    private void measure(List<String> row) {
        var code = row.get(0);
        var stored = bean(MeasureService.class)
                .save(
                        system(),
                        new Measure(
                                MeasureId.next(),
                                0,
                                programme.id(),
                                block(code.substring(0, 2)),
                                code,
                                null,
                                List.of(),
                                "Maßnahme " + code,
                                null,
                                null,
                                List.of(new Responsible("DMS-Koordination", Responsible.Part.LEAD)),
                                List.of(),
                                null,
                                null,
                                new Duration(null, null, row.get(7).equals("yes"), null),
                                date(row.get(2)),
                                date(row.get(3)),
                                date(row.get(2)),
                                date(row.get(3)),
                                MeasureState.valueOf(row.get(1)),
                                null,
                                List.of(),
                                List.of(),
                                List.of()));
        measures.put(code, stored.id());
    }

    private void milestone(List<String> row) {
        bean(PlanService.class)
                .save(
                        system(),
                        new Milestone(
                                MilestoneId.next(),
                                0,
                                measure(row.get(0)),
                                row.get(1),
                                row.get(2),
                                row.get(3),
                                date(row.get(4)),
                                date(row.get(5)),
                                null,
                                null,
                                List.of()));
    }

    static ImpreciseDate date(String text) {
        return SampleDates.imprecise(text);
    }

    private void deadline(String code) {
        bean(PlanService.class)
                .save(
                        system(),
                        new Deadline(
                                DeadlineId.next(),
                                0,
                                programme.id(),
                                code,
                                "Frist " + code,
                                "Grundlage " + code,
                                LegalLevel.STATE,
                                Binding.BINDING,
                                List.of(new DeadlineStatement(ImpreciseDate.day(2019, 11, 27), null, true)),
                                null,
                                List.of(),
                                null));
    }

    private void inconsistency(String code) {
        bean(ProgrammeService.class)
                .save(
                        system(),
                        new Inconsistency(
                                InconsistencyId.next(),
                                0,
                                programme.id(),
                                code,
                                "Befund " + code,
                                null,
                                Inconsistency.State.OPEN,
                                null));
    }

    private void meetings() {
        bean(GovernanceService.class)
                .save(
                        system(),
                        new Body(
                                BodyId.next(),
                                0,
                                programme.id(),
                                "LA",
                                "Lenkungsausschuss",
                                BodyKind.STEERING_COMMITTEE,
                                null,
                                List.of(),
                                List.of(),
                                List.of(
                                        LocalDate.of(2020, 1, 22),
                                        LocalDate.of(2020, 4, 22),
                                        LocalDate.of(2020, 7, 15)),
                                null));
    }

    private SamplePeople people() {
        var leads = new HashMap<String, Caller>();
        measures.forEach((code, id) -> leads.put(code, as(Role.PROJECT_LEAD, id.value())));
        return new SamplePeople(as(Role.CORE_TEAM, null), as(Role.PROGRAMME_OFFICE, null), leads);
    }

    private Caller as(Role role, @Nullable UUID scope) {
        var view = new PersonView(
                PersonId.next(), 0, role.name(), null, null, null, true, List.of(new Grant(role, scope)));
        bean(AccessService.class).save(system(), view, null);
        return bean(AccessService.class).caller(tenant, view.id()).orElseThrow();
    }
}
