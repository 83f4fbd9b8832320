package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.notice.Notice;
import de.stellwerk.notice.NoticeChoice;
import de.stellwerk.notice.NoticeKind;
import de.stellwerk.notice.NoticeService;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the caller is reminded of, and asking others for an update. */
@Controller("/api/v1")
@Tag(name = "Status reports")
class NoticeController {
    private final NoticeService notices;
    private final MeasureService measures;

    NoticeController(NoticeService notices, MeasureService measures) {
        this.notices = notices;
        this.measures = measures;
    }

    /** The caller's notices about reports that are not in, longest due first. */
    @Get("/me/notices")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<NoticeJson>> listNotices(
            @Parameter(hidden = true) Caller caller, @RequestBean ListQuery query) {
        return PageJson.of(
                query, notices.of(caller).stream().map(NoticeJson::of).toList(), NoticeJson.class);
    }

    /** Marks all notices of the caller as read. */
    @Post("/me/notices/read")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> readNotices(@Parameter(hidden = true) Caller caller) {
        notices.markAllSeen(caller);
        return HttpResponse.noContent();
    }

    /** What the caller wants of notices by mail. */
    @Get("/me/notice-choice")
    HttpResponse<NoticeChoiceJson> getNoticeChoice(@Parameter(hidden = true) Caller caller) {
        return Versions.ok(choice(caller));
    }

    /** Changes what the caller wants of notices by mail. Fields that are left out stay as they are. */
    @Put("/me/notice-choice")
    @RequestBody(required = true)
    HttpResponse<NoticeChoiceJson> changeNoticeChoice(
            @Parameter(hidden = true) Caller caller, @RequestBean VersionedRequest request) {
        return request.put(
                NoticeChoiceJson.class,
                () -> choice(caller),
                (input, version) -> NoticeChoiceJson.of(notices.choose(caller, input.domain(caller, version))));
    }

    private NoticeChoiceJson choice(Caller caller) {
        return NoticeChoiceJson.of(notices.choice(caller));
    }

    /** Asks the leads of a measure for the report of the reporting month; once a day. */
    @Post("/programmes/{programme}/measures/{measure}/update-requests")
    @Consumes(MediaType.ALL)
    AskedJson askForUpdate(@Parameter(hidden = true) Caller caller, String programme, String measure) {
        return new AskedJson(notices.ask(caller, measures.find(caller, programme, measure, null)));
    }

    /**
     * A report that is not in.
     *
     * @param programme code
     * @param measure code
     * @param title of the measure
     * @param period the month to report on
     * @param due last day on which the report is in time
     * @param overdueWorkingDays 0 until then
     * @param madeOn since when the caller is reminded
     * @param read the caller has marked it as read
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Notice", example = """
                    {"kind":"OVERDUE","programme":"EGOV","measure":"B1-A","title":"Elektronische Akte","period":"2020-06",\
                    "due":"2020-07-07","overdueWorkingDays":3,"madeOn":"2020-07-08","read":false}""")
    record NoticeJson(
            NoticeKind kind,
            String programme,
            String measure,
            String title,
            String period,
            LocalDate due,
            int overdueWorkingDays,
            LocalDate madeOn,
            boolean read) {
        static NoticeJson of(Notice n) {
            var measure = n.measure().measure();
            return new NoticeJson(
                    n.kind(),
                    n.measure().programmeCode(),
                    measure.code(),
                    measure.displayTitle(),
                    n.month().toString(),
                    n.due(),
                    n.overdueWorkingDays(),
                    n.madeOn(),
                    n.seen());
        }
    }

    /**
     * What somebody wants of notices by mail.
     *
     * @param language in which mail is written
     * @param withoutMail kinds of which no mail is wanted
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "NoticeChoice", example = "{\"version\":1,\"language\":\"GERMAN\",\"withoutMail\":[\"BEFORE_DUE\"]}")
    record NoticeChoiceJson(
            @Schema(accessMode = Schema.AccessMode.READ_ONLY)
            long version,

            NoticeChoice.Language language,
            @Nullable List<NoticeKind> withoutMail)
            implements Resource {
        static NoticeChoiceJson of(NoticeChoice c) {
            return new NoticeChoiceJson(c.version(), c.language(), c.withoutMail());
        }

        NoticeChoice domain(Caller caller, long seen) {
            return new NoticeChoice(
                    caller.person(),
                    seen,
                    Inputs.require(language, "language"),
                    Inputs.list(withoutMail, "withoutMail", k -> k));
        }
    }

    /** How many people were asked. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Asked", example = "{\"people\":1}")
    record AskedJson(int people) {}
}
