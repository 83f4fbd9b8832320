package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.MeetingService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings of the bodies: agenda, results, resolutions, questions and answers. */
@Controller("/api/v1/programmes/{programme}/meetings")
@Tag(name = "Meetings")
class MeetingController {
    private final ProgrammeService programmes;
    private final MeetingService meetings;
    private final Meetings json;

    MeetingController(ProgrammeService programmes, MeetingService meetings, Meetings json) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.json = json;
    }

    /** That the caller may see, newest first; who sees but a part of the programme sees the public ones. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<MeetingJson>> listMeetings(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.reference(caller, programme, asOf);
        var names = json.names(caller, in, asOf);
        var items = meetings.list(caller, in, asOf).stream().map(names::json).toList();
        return PageJson.of(query, items, MeetingJson.class);
    }

    /** Makes a meeting, with its agenda if it is known. */
    @Post
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<MeetingJson> createMeeting(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme) {
        var in = programmes.reference(caller, programme, null);
        var names = json.names(caller, in, null);
        var input = JsonBody.of(request).as(MeetingJson.class);
        var stored = meetings.save(caller, names.domain(input, MeetingId.next(), 0, in));
        return Versions.created(
                "/api/v1/programmes/" + Paths.segment(programme) + "/meetings/" + stored.id(), names.json(stored));
    }

    /** One meeting. */
    @Get("/{id}")
    HttpResponse<MeetingJson> getMeeting(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(now(caller, programmes.reference(caller, programme, asOf), id, asOf));
    }

    /** Changes a meeting and its agenda. Fields that are left out stay as they are, null clears; an item with a result stays. */
    @Put("/{id}")
    @RequestBody(required = true)
    HttpResponse<MeetingJson> changeMeeting(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        var in = programmes.reference(caller, programme, null);
        var names = json.names(caller, in, null);
        return request.put(
                MeetingJson.class,
                () -> now(caller, in, id, null),
                (input, version) ->
                        names.json(meetings.save(caller, names.domain(input, new MeetingId(id), version, in))));
    }

    /** Records what the meeting made of an item; the steering committee may, too. */
    @Post("/{id}/outcome")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = MeetingJson.OutcomeJson.class)))
    HttpResponse<MeetingJson> recordOutcome(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        var in = programmes.reference(caller, programme, null);
        var names = json.names(caller, in, null);
        return request.step(() -> now(caller, in, id, null), version -> {
            var input = request.body().as(MeetingJson.OutcomeJson.class);
            var outcome = names.outcome(
                    input.result(),
                    input.resolutionNumber(),
                    input.resolution(),
                    input.followUp(),
                    input.questions(),
                    "");
            var item = Inputs.require(input.item(), "item");
            return names.json(meetings.record(caller, seen(caller, in, id, version), item, outcome));
        });
    }

    /** Deletes a meeting that decided nothing. */
    @Delete("/{id}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteMeeting(
            @Parameter(hidden = true) Caller caller, String programme, UUID id, @RequestBean VersionedRequest request) {
        var in = programmes.reference(caller, programme, null);
        return request.delete(
                () -> now(caller, in, id, null), version -> meetings.delete(caller, seen(caller, in, id, version)));
    }

    private Meeting seen(Caller caller, ProgrammeId in, UUID id, long version) {
        return meetings.get(caller, in, new MeetingId(id), null).withVersion(version);
    }

    private MeetingJson now(Caller caller, ProgrammeId in, UUID id, @Nullable LocalDate asOf) {
        return json.names(caller, in, asOf).json(meetings.get(caller, in, new MeetingId(id), asOf));
    }
}
