package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.meeting.AgendaItem;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.Outcome;
import de.stellwerk.meeting.Question;
import de.stellwerk.meeting.Result;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.RegisterService;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings in the form of the API: bodies and measures by code, decisions by number. */
@Singleton
final class Meetings {
    private final GovernanceService governance;
    private final MeasureService measures;
    private final RegisterService registers;

    Meetings(GovernanceService governance, MeasureService measures, RegisterService registers) {
        this.governance = governance;
        this.measures = measures;
        this.registers = registers;
    }

    /** The names of what the meetings of a programme name. @param asOf {@code null}: as of now */
    Names names(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        return new Names(
                governance.bodies(caller, programme, asOf),
                measures.of(caller, programme, asOf),
                registers.decisions(caller, programme, asOf));
    }

    /** What the caller sees. */
    record Names(List<Body> bodies, List<Measure> measures, List<RegisterEntry> decisions) {
        MeetingJson json(Meeting m) {
            return new MeetingJson(
                    m.id().value(),
                    m.version(),
                    bodies.stream()
                            .filter(b -> b.id().equals(m.body()))
                            .map(Body::code)
                            .findFirst()
                            .orElse(""),
                    m.date(),
                    m.number(),
                    m.open(),
                    m.items().stream().map(this::item).toList());
        }

        private MeetingJson.ItemJson item(AgendaItem i) {
            var outcome = i.outcome();
            return new MeetingJson.ItemJson(
                    i.key(),
                    i.number(),
                    i.title(),
                    i.document(),
                    decisions.stream()
                            .filter(d -> d.key().equals(i.decision()))
                            .map(RegisterEntry::number)
                            .findFirst()
                            .orElse(null),
                    outcome.result(),
                    outcome.number(),
                    outcome.resolution(),
                    measures.stream()
                            .filter(m -> m.id().equals(outcome.followUp()))
                            .map(Measure::code)
                            .findFirst()
                            .orElse(null),
                    outcome.questions().stream()
                            .map(q -> new MeetingJson.QuestionJson(q.question(), q.answer()))
                            .toList());
        }

        /** The meeting that a request describes. */
        Meeting domain(MeetingJson json, MeetingId id, long version, ProgrammeId programme) {
            var body = Inputs.require(json.body(), "body");
            return new Meeting(
                    id,
                    version,
                    programme,
                    bodies.stream()
                            .filter(b -> b.code().equals(body))
                            .findFirst()
                            .orElseThrow(() -> Refused.input("body", "noSuchBody", body))
                            .id(),
                    Inputs.require(json.date(), "date"),
                    json.number(),
                    json.open(),
                    Inputs.list(json.items(), "items", (i, path) -> item(i, path)));
        }

        private AgendaItem item(MeetingJson.ItemJson i, String path) {
            return new AgendaItem(
                    i.key() == null ? Ids.next() : i.key(),
                    Inputs.require(i.number(), path + ".number"),
                    Inputs.require(i.title(), path + ".title"),
                    i.document(),
                    decision(i.decision(), path + ".decision"),
                    outcome(i.result(), i.resolutionNumber(), i.resolution(), i.followUp(), i.questions(), path + "."));
        }

        private @Nullable UUID decision(@Nullable String number, String path) {
            return number == null
                    ? null
                    : decisions.stream()
                            .filter(d -> d.number().equals(number))
                            .findFirst()
                            .orElseThrow(() -> Refused.input(path, "noSuchDecision", number))
                            .key();
        }

        /** @param at before the names of the fields */
        Outcome outcome(
                @Nullable Result result,
                @Nullable String number,
                @Nullable String resolution,
                @Nullable String followUp,
                @Nullable List<MeetingJson.QuestionJson> questions,
                String at) {
            return new Outcome(
                    result,
                    number,
                    resolution,
                    followUp == null
                            ? null
                            : measures.stream()
                                    .filter(m -> m.code().equals(followUp))
                                    .findFirst()
                                    .orElseThrow(() -> Refused.input(at + "followUp", "noSuchMeasure", followUp))
                                    .id(),
                    Inputs.list(questions, at + "questions", q -> new Question(q.question(), q.answer())));
        }
    }
}
