package de.stellwerk.api;

import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Role;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.Feedback;
import de.stellwerk.governance.FeedbackService;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Participant;
import de.stellwerk.meeting.AgendaItem;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.MeetingService;
import de.stellwerk.meeting.Outcome;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.risk.Assessment;
import de.stellwerk.risk.RiskCategory;
import de.stellwerk.risk.RiskService;
import de.stellwerk.scenario.ScenarioService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatement;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.InconsistencyId;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of everything, so that every address of the API leads somewhere. */
final class Ground {
    /** Key of the item on the agenda of the meeting. */
    static final String ITEM = "0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b22";

    final World world;
    final Measure measure;
    final Caller lead;
    final StatusReport statusReport;
    final ProgrammeReport programmeReport;
    private final Description description;
    private final Map<String, String> codes = new HashMap<>();

    private Ground(ApiTest test) {
        world = test.world;
        description = test.description();
        world.on(LocalDate.of(2020, 1, 2));
        measure = world.store(
                world.aMeasure("B1-A").participants(List.of(new Participant(world.personnel.name(), false))));
        lead = world.leadOf(measure);
        register();
        risk();
        world.on(LocalDate.of(2020, 7, 10));
        codes.put("scenario", scenario());
        statusReport = world.filledReport(lead, measure, YearMonth.of(2020, 6), de.stellwerk.shared.Light.GREEN);
        programmeReport = world.bean(ProgrammeReportService.class)
                .create(world.system(), world.programme.id(), new Quarter(2020, 1));
    }

    static Ground in(ApiTest test) {
        return new Ground(test);
    }

    private void register() {
        var other = world.store(world.aMeasure("B1-B"));
        var plan = world.bean(PlanService.class);
        var system = world.system();
        world.milestone(measure, "MS01", "Pilot", ImpreciseDate.day(2020, 9, 1));
        codes.put(
                "relation",
                plan.save(system, world.requires(measure, other)).id().toString());
        plan.save(
                system,
                new Deadline(
                        DeadlineId.next(),
                        0,
                        world.programme.id(),
                        "L01",
                        "Online",
                        "OZG",
                        LegalLevel.FEDERAL,
                        Binding.BINDING,
                        List.of(new DeadlineStatement(ImpreciseDate.year(2022), null, true)),
                        null,
                        List.of(new NodeRef(NodeRef.Kind.MEASURE, measure.key())),
                        null));
        codes.put(
                "consultation",
                world.bean(GovernanceService.class)
                        .save(
                                system,
                                new Consultation(
                                        ConsultationId.next(),
                                        0,
                                        measure.id(),
                                        world.personnel.name(),
                                        LocalDate.of(2020, 1, 2),
                                        null,
                                        null))
                        .id()
                        .toString());
        codes.put(
                "baseline",
                world.bean(BaselineService.class)
                        .set(system, world.programme.id(), "Stand")
                        .id()
                        .toString());
        codes.put("feedback", feedback(world.as(Role.LIAISON, world.personnel.key())));
        codes.put("meeting", meeting());
        world.bean(ProgrammeService.class)
                .save(
                        system,
                        new Inconsistency(
                                InconsistencyId.next(),
                                0,
                                world.programme.id(),
                                "X01",
                                "Zwei Fristen",
                                null,
                                Inconsistency.State.OPEN,
                                null));
    }

    /** Named by a released report and assessed, so that each step is at hand. */
    private void risk() {
        world.on(LocalDate.of(2020, 5, 5));
        var status = world.bean(StatusService.class);
        var april = YearMonth.of(2020, 4);
        var draft = World.filled(status.create(lead, measure.id(), april), de.stellwerk.shared.Light.GREEN).toBuilder()
                .risks(List.of(new ReportedRisk(UUID.randomUUID(), "Stelle unbesetzt", false)))
                .build();
        var saved = status.save(lead, draft);
        var submitted = status.submit(lead, saved.id(), saved.version());
        status.release(world.as(Role.PROGRAMME_OFFICE), submitted.id(), submitted.version());
        var risks = world.bean(RiskService.class);
        var in = world.programme.id();
        var judged = new Assessment(RiskCategory.STAFF, 4, 4, "Ausschreiben", "Fachdienst Personal", 2, 4);
        risks.assess(lead, in, risks.entry(lead, in, "R-01", null), 0, judged);
    }

    /** The address of an operation on what is here. */
    String address(String operation) {
        return description
                .operations()
                .filter(o -> o.id().equals(operation))
                .map(this::address)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + operation));
    }

    String address(Description.Operation operation) {
        var path = operation.path();
        return path.replace("{programme}", "TEST")
                .replace("{measure}", measure.code())
                .replace("{code}", code(path))
                .replace("{id}", id(path));
    }

    private String code(String path) {
        if (path.contains("/milestones/")) {
            return "MS01";
        }
        if (path.contains("/deadlines/")) {
            return "L01";
        }
        if (path.contains("/blocks/")) {
            return "B1";
        }
        if (path.contains("/bodies/")) {
            return "LA";
        }
        if (path.contains("/inconsistencies/")) {
            return "X01";
        }
        return path.contains("/measures/") ? measure.code() : "TEST";
    }

    private String id(String path) {
        if (path.contains("/risks/")) {
            return "R-01";
        }
        if (path.contains("/relations/")) {
            return codes.get("relation");
        }
        if (path.contains("/consultations/")) {
            return codes.get("consultation");
        }
        if (path.contains("/scenarios/")) {
            return codes.get("scenario");
        }
        if (path.contains("/feedback/")) {
            return codes.get("feedback");
        }
        if (path.contains("/meetings/")) {
            return codes.get("meeting");
        }
        if (path.contains("/baselines/")) {
            return codes.get("baseline");
        }
        if (path.contains("/status-reports/")) {
            return statusReport.id().toString();
        }
        if (path.contains("/programme-reports/")) {
            return programmeReport.id().toString();
        }
        if (path.contains("/departments/")) {
            return world.personnel.id().toString();
        }
        return path.contains("/users/") ? lead.person().toString() : codes.getOrDefault("token", "");
    }

    /** The lead's, about the own measure, so that every right but the role's is given. */
    private String scenario() {
        var service = world.bean(ScenarioService.class);
        var live = service.live(lead, world.programme.id());
        var later = live.with(
                measure.id(),
                m -> m.toBuilder().end(ImpreciseDate.day(2022, 6, 30)).build());
        return service.save(
                        lead,
                        service.draft(lead, world.programme.id(), "Später").wanting(live, later))
                .id()
                .toString();
    }

    String scenarioId() {
        return codes.get("scenario");
    }

    /** A public one, so that everybody who sees something of the programme sees it. */
    private String meeting() {
        var body = world.bean(GovernanceService.class)
                .bodies(world.system(), world.programme.id())
                .getFirst()
                .id();
        var item = new AgendaItem(UUID.fromString(ITEM), "1", "Sachstand", null, null, Outcome.NONE);
        return world.bean(MeetingService.class)
                .save(
                        world.system(),
                        new Meeting(
                                MeetingId.next(),
                                0,
                                world.programme.id(),
                                body,
                                LocalDate.of(2020, 6, 7),
                                "12",
                                true,
                                List.of(item)))
                .id()
                .toString();
    }

    String meetingId() {
        return codes.get("meeting");
    }

    private String feedback(Caller who) {
        return world.bean(FeedbackService.class)
                .give(who, world.programme.id(), measure.id(), null, Feedback.Kind.NEED, "Zwei Scanner")
                .id()
                .toString();
    }

    /** Makes what this person said the feedback that is meant; who may say nothing means another's. */
    void feedbackOf(Caller caller) {
        if (Rights.givesFeedback(caller)) {
            codes.put("feedback", feedback(caller));
        }
    }

    /** Makes a token of this person the one that is meant. */
    void tokenOf(Caller caller) {
        var tokens = world.bean(AccessTokens.class);
        tokens.create(caller, "auch einer", LocalDate.of(2020, 12, 31));
        codes.put("token", tokens.of(caller).getLast().id().toString());
    }

    Caller as(Role role) {
        return switch (role) {
            case PROJECT_LEAD -> lead;
            case LIAISON, CONSULTED_BODY -> world.as(role, world.personnel.key());
            default -> world.as(role);
        };
    }
}
