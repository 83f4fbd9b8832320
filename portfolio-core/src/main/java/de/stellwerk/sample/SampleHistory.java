package de.stellwerk.sample;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Json;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Replays the invented history of the sample programme through the real services, each event at its own time and by the person whom it
 * belongs to, so that journal, reports and views of past days are what they would be.
 */
@Singleton
public class SampleHistory {
    private static final String DATA = "/sample/history.json";
    private final SamplePlan plan;
    private final SampleReports reports;
    private final SampleMeetings meetings;
    private final AdjustableClock clock;

    SampleHistory(SamplePlan plan, SampleReports reports, SampleMeetings meetings, AdjustableClock clock) {
        this.plan = plan;
        this.reports = reports;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Leaves the clock standing at the last event. */
    public void replay(SamplePeople people) {
        for (var event : events()) {
            clock.setInstant(LocalDateTime.parse(event.get("at").asText())
                    .atZone(Clocks.BERLIN)
                    .toInstant());
            apply(event, people);
        }
    }

    private void apply(JsonNode e, SamplePeople people) {
        switch (e.get("do").asText()) {
            case "measure" -> plan.measure(e, people);
            case "milestone" -> plan.milestone(e, people);
            case "deadlineMet" -> plan.deadlineMet(e, people);
            case "deadlineCounted" -> plan.deadlineCounted(e, people);
            case "meeting" -> meetings.meeting(e, people);
            case "consultation" -> plan.consultation(e, people);
            case "inconsistency" -> plan.inconsistency(e, people);
            case "report" -> reports.write(e, people);
            case "amend" -> reports.amend(e, people);
            case "submit" -> reports.submit(e, people);
            case "return" -> reports.sendBack(e, people);
            case "release" -> reports.release(e, people);
            case "revise" -> reports.revise(e, people);
            case "programmeReport" -> reports.buildProgrammeReport(e, people);
            case "approveProgrammeReport" -> reports.approveProgrammeReport(e, people);
            default -> throw new IllegalStateException("unknown event " + e);
        }
    }

    /** In order of time. */
    static List<JsonNode> events() {
        try (InputStream in = SampleHistory.class.getResourceAsStream(DATA)) {
            var events = new ArrayList<JsonNode>();
            Json.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8)).forEach(events::add);
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
