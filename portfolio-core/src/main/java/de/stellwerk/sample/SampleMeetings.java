package de.stellwerk.sample;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.access.Caller;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.meeting.AgendaItem;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.MeetingService;
import de.stellwerk.meeting.Outcome;
import de.stellwerk.meeting.Question;
import de.stellwerk.meeting.Result;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.status.RegisterService;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the bodies of the sample had on their agenda and made of it. */
@Singleton
class SampleMeetings {
    private final MeetingService meetings;
    private final GovernanceService governance;
    private final RegisterService registers;
    private final MeasureService measures;
    private final SamplePlan plan;

    SampleMeetings(
            MeetingService meetings,
            GovernanceService governance,
            RegisterService registers,
            MeasureService measures,
            SamplePlan plan) {
        this.meetings = meetings;
        this.governance = governance;
        this.registers = registers;
        this.measures = measures;
        this.plan = plan;
    }

    void meeting(JsonNode e, SamplePeople people) {
        var office = people.office();
        var programme = plan.programme(office);
        var body = governance.bodies(office, programme).stream()
                .filter(b -> b.code().equals(e.get("body").asText()))
                .findFirst()
                .orElseThrow();
        var items = new ArrayList<AgendaItem>();
        e.get("items").forEach(i -> items.add(item(office, programme, i)));
        meetings.save(
                office,
                new Meeting(
                        MeetingId.next(),
                        0,
                        programme,
                        body.id(),
                        SampleDates.day(e.get("date").asText()),
                        text(e, "number"),
                        false,
                        items));
    }

    private AgendaItem item(Caller office, ProgrammeId programme, JsonNode i) {
        var result = text(i, "result");
        var followUp = text(i, "followUp");
        var questions = new ArrayList<Question>();
        i.path("questions").forEach(q -> questions.add(new Question(text(q, "question"), text(q, "answer"))));
        return new AgendaItem(
                Ids.next(),
                i.get("number").asText(),
                i.get("title").asText(),
                text(i, "document"),
                decision(office, programme, text(i, "decision")),
                new Outcome(
                        result == null ? null : Result.valueOf(result),
                        text(i, "resolutionNumber"),
                        text(i, "resolution"),
                        followUp == null
                                ? null
                                : measures.find(office, SamplePlan.PROGRAMME, followUp, null)
                                        .measure()
                                        .id(),
                        List.copyOf(questions)));
    }

    private @Nullable UUID decision(Caller office, ProgrammeId programme, @Nullable String number) {
        return number == null
                ? null
                : registers.decisions(office, programme, null).stream()
                        .filter(d -> d.number().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .key();
    }

    private static @Nullable String text(JsonNode e, String field) {
        return e.hasNonNull(field) ? e.get(field).asText() : null;
    }
}
