package de.stellwerk.sample;

import static de.stellwerk.sample.SampleDates.text;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.access.Caller;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Quota;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;

/** What happened to the plan of the sample. */
@Singleton
class SamplePlan {
    static final String PROGRAMME = "EGOV";
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final GovernanceService governance;

    SamplePlan(ProgrammeService programmes, MeasureService measures, PlanService plan, GovernanceService governance) {
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.governance = governance;
    }

    ProgrammeId programme(Caller caller) {
        return programmes.programme(caller, PROGRAMME, null).id();
    }

    Measure find(Caller caller, JsonNode e) {
        return measures.find(caller, PROGRAMME, e.get("measure").asText(), null).measure();
    }

    void measure(JsonNode e, SamplePeople people) {
        var office = people.office();
        var changed = find(office, e).toBuilder();
        if (e.has("state")) {
            changed.state(MeasureState.valueOf(e.get("state").asText()));
        }
        if (e.has("start")) {
            changed.start(SampleDates.imprecise(e.get("start").asText()));
        }
        if (e.has("end")) {
            changed.end(SampleDates.imprecise(e.get("end").asText()));
        }
        if (e.has("delay")) {
            var delay = e.get("delay");
            changed.delay(new Delay(
                    DelayCategory.valueOf(delay.get(0).asText()), delay.get(1).asText()));
        }
        if (e.has("reportsFrom")) {
            changed.reportsFrom(YearMonth.parse(e.get("reportsFrom").asText()));
        }
        measures.change(office, changed.build());
    }

    void milestone(JsonNode e, SamplePeople people) {
        var lead = people.lead(e.get("measure").asText());
        var code = e.get("code").asText();
        var stored = plan.milestones(lead, find(lead, e).id(), null).stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow();
        var changed = stored.toBuilder();
        if (e.has("forecast")) {
            changed.forecast(SampleDates.imprecise(e.get("forecast").asText()));
        }
        if (e.has("actual")) {
            changed.actual(SampleDates.imprecise(e.get("actual").asText()));
        }
        plan.save(lead, changed.build());
    }

    void deadlineMet(JsonNode e, SamplePeople people) {
        var office = people.office();
        plan.save(
                office,
                deadline(office, e).metOn(SampleDates.imprecise(e.get("on").asText())));
    }

    /** So many of a counted duty are done on the day. */
    void deadlineCounted(JsonNode e, SamplePeople people) {
        var office = people.office();
        var deadline = deadline(office, e);
        var counts = new ArrayList<Quota.Count>();
        if (deadline.quota() != null) {
            counts.addAll(deadline.quota().counts());
        }
        counts.add(new Quota.Count(
                SampleDates.day(e.get("on").asText()), e.get("done").asInt()));
        plan.save(
                office,
                deadline.quota(new Quota(e.get("total").asInt(), e.get("items").asText(), counts)));
    }

    private Deadline deadline(Caller office, JsonNode e) {
        var code = e.get("code").asText();
        return plan.deadlines(office, programme(office), null).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    void consultation(JsonNode e, SamplePeople people) {
        var lead = people.lead(e.get("measure").asText());
        var answered = text(e, "answered");
        governance.save(
                lead,
                new Consultation(
                        ConsultationId.next(),
                        0,
                        find(lead, e).id(),
                        e.get("group").asText(),
                        SampleDates.day(e.get("asked").asText()),
                        answered == null ? null : SampleDates.day(answered),
                        text(e, "result")));
    }

    void inconsistency(JsonNode e, SamplePeople people) {
        var office = people.office();
        var code = e.get("code").asText();
        var i = programmes.inconsistencies(office, programme(office)).stream()
                .filter(x -> x.code().equals(code))
                .findFirst()
                .orElseThrow();
        var state = Inconsistency.State.valueOf(e.get("state").asText());
        programmes.save(
                office,
                new Inconsistency(
                        i.id(),
                        i.version(),
                        i.programme(),
                        i.code(),
                        i.finding(),
                        i.section(),
                        state,
                        text(e, "note")));
    }
}
