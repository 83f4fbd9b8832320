package de.stellwerk.sample;

import static de.stellwerk.sample.SampleDates.text;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.access.Caller;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.Hold;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports of the sample. */
@Singleton
class SampleReports {
    private final SamplePlan plan;
    private final StatusService status;
    private final ProgrammeReportService programmeReports;

    SampleReports(SamplePlan plan, StatusService status, ProgrammeReportService programmeReports) {
        this.plan = plan;
        this.status = status;
        this.programmeReports = programmeReports;
    }

    void write(JsonNode e, SamplePeople people) {
        var lead = lead(e, people);
        var draft = status.create(lead, plan.find(lead, e).id(), period(e));
        var reasons = e.get("reasons");
        status.save(
                lead,
                draft.toBuilder()
                        .light(null)
                        .lightReason(null)
                        .lights(lights(e.get("lights").asText()))
                        .reasons(new Reasons(
                                reasons.get(0).asText(),
                                reasons.get(1).asText(),
                                reasons.get(2).asText()))
                        .risks(risks(e.get("risks")))
                        .decisions(decisions(e.get("decisions")))
                        .activities(text(e, "activities"))
                        .nextActivities(text(e, "nextActivities"))
                        .build());
    }

    private static Lights lights(String letters) {
        return new Lights(light(letters.charAt(0)), light(letters.charAt(1)), light(letters.charAt(2)));
    }

    private static Light light(char letter) {
        return switch (letter) {
            case 'G' -> Light.GREEN;
            case 'Y' -> Light.YELLOW;
            default -> Light.RED;
        };
    }

    private static List<ReportedRisk> risks(JsonNode list) {
        var risks = new ArrayList<ReportedRisk>();
        list.forEach(r -> risks.add(
                new ReportedRisk(key(r), r.get("text").asText(), r.get("closed").asBoolean())));
        return risks;
    }

    private static List<NeededDecision> decisions(JsonNode list) {
        var decisions = new ArrayList<NeededDecision>();
        list.forEach(d -> decisions.add(new NeededDecision(
                key(d),
                d.get("text").asText(),
                LocalDate.parse(d.get("due").asText()),
                d.get("closed").asBoolean(),
                holds(d.get("holds")))));
        return decisions;
    }

    /** "" is the whole measure, else the code of a milestone. */
    private static @Nullable Hold holds(@Nullable JsonNode milestone) {
        return milestone == null ? null : new Hold(milestone.asText().isEmpty() ? null : milestone.asText());
    }

    /** The same short name in the data is the same risk or decision in every report. */
    private static UUID key(JsonNode entry) {
        return UUID.nameUUIDFromBytes(entry.get("id").asText().getBytes(StandardCharsets.UTF_8));
    }

    void amend(JsonNode e, SamplePeople people) {
        var lead = lead(e, people);
        amend(e, lead, latest(e, lead));
    }

    private void amend(JsonNode e, Caller lead, StatusReport report) {
        var reasons = new Reasons(
                text(e, "schedule"),
                report.reasons().resources(),
                report.reasons().quality());
        status.save(lead, report.toBuilder().reasons(reasons).build());
    }

    void submit(JsonNode e, SamplePeople people) {
        var lead = lead(e, people);
        var report = latest(e, lead);
        status.submit(lead, report.id(), report.version());
    }

    void sendBack(JsonNode e, SamplePeople people) {
        var report = latest(e, people.office());
        status.sendBack(
                people.office(), report.id(), report.version(), e.get("comment").asText());
    }

    void release(JsonNode e, SamplePeople people) {
        var report = latest(e, people.office());
        status.release(people.office(), report.id(), report.version());
    }

    void revise(JsonNode e, SamplePeople people) {
        var lead = lead(e, people);
        amend(e, lead, status.revise(lead, latest(e, lead).id()));
    }

    void buildProgrammeReport(JsonNode e, SamplePeople people) {
        var office = people.office();
        var quarter = Quarter.parse(e.get("quarter").asText());
        var draft = programmeReports.create(office, plan.programme(office), quarter);
        var filled = programmeReports.save(
                office,
                draft.toBuilder()
                        .light(Light.valueOf(e.get("light").asText()))
                        .summary(text(e, "summary"))
                        .meeting(SampleDates.day(e.get("meeting").asText()))
                        .build());
        programmeReports.submit(office, filled.id(), filled.version());
    }

    void approveProgrammeReport(JsonNode e, SamplePeople people) {
        var quarter = Quarter.parse(e.get("quarter").asText());
        ProgrammeReport report = programmeReports.list(people.coreTeam(), plan.programme(people.coreTeam())).stream()
                .filter(r -> r.quarter().equals(quarter))
                .findFirst()
                .orElseThrow();
        programmeReports.approve(people.coreTeam(), report.id(), report.version());
    }

    private StatusReport latest(JsonNode e, Caller caller) {
        return status.reportsOf(caller, plan.find(caller, e).id(), null).stream()
                .filter(r -> r.period().equals(period(e)))
                .findFirst()
                .orElseThrow();
    }

    private static YearMonth period(JsonNode e) {
        return YearMonth.parse(e.get("period").asText());
    }

    private static Caller lead(JsonNode e, SamplePeople people) {
        return people.lead(e.get("measure").asText());
    }
}
