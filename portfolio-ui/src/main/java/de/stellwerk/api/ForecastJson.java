package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.schedule.engine.Finding;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The computed dates of a programme.
 *
 * @param day nothing that has not begun begins before it
 * @param end the last day of all measures; null if none has a date
 * @param cycle codes of measures that wait for each other; while there are any, nothing has a date
 * @param withoutStart codes of measures that nothing gives a start
 * @param criticalChain codes of measures whose delay moves the end, in the order of their starts
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Forecast", example = """
                {"programme":"EGOV","day":"2020-07-10","end":"2021-09-30","cycle":[],"withoutStart":[],"criticalChain":["B2-B"],\
                "measures":[{"code":"B2-B","start":{"date":"2019-10-01","precision":"DAY"},\
                "finish":{"date":"2021-09-30","precision":"DAY"},"lateStart":"2019-10-01","lateFinish":"2021-09-30",\
                "totalFloat":0,"critical":true,"certain":true}],\
                "deadlines":[{"deadline":"L07","basis":"§ 7 EGovG NRW","measure":"B3-A",\
                "date":{"date":"2019-01-01","precision":"DAY"},"finish":"2020-11-30","outcome":"MISSED","days":699}],\
                "findings":[]}""")
record ForecastJson(
        String programme,
        LocalDate day,
        @Nullable LocalDate end,
        List<String> cycle,
        List<String> withoutStart,
        List<String> criticalChain,
        List<DatesJson> measures,
        List<VerdictJson> deadlines,
        List<FindingJson> findings) {

    static ForecastJson of(String programme, Forecast forecast, Locale locale) {
        return new ForecastJson(
                programme,
                forecast.day(),
                forecast.end().orElse(null),
                forecast.cycle(),
                forecast.unplaced().stream().map(Measure::code).toList(),
                forecast.criticalChain().stream().map(d -> d.measure().code()).toList(),
                forecast.dates().stream().map(DatesJson::of).toList(),
                forecast.verdicts().stream().map(VerdictJson::of).toList(),
                forecast.findings().stream()
                        .map(f -> FindingJson.of(f, forecast, locale))
                        .toList());
    }

    /**
     * When a measure is at its earliest and its latest; of one that goes on without end, its finite part.
     *
     * @param start as exact as it was stated if it comes to that, else a day
     * @param totalFloat days by which it can be late without moving the end of all
     * @param certain does not rest on a duration that nobody knows
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ForecastDates")
    record DatesJson(
            String code,
            DateJson start,
            DateJson finish,
            LocalDate lateStart,
            LocalDate lateFinish,
            int totalFloat,
            boolean critical,
            boolean certain) {
        static DatesJson of(MeasureDates d) {
            return new DatesJson(
                    d.measure().code(),
                    DateJson.of(d.shownStart()),
                    DateJson.of(d.shownFinish()),
                    d.lateStart(),
                    d.lateFinish(),
                    d.totalFloat(),
                    d.critical(),
                    d.certain());
        }
    }

    /**
     * Whether a measure ends in time for a legal deadline that is not fulfilled yet.
     *
     * @param deadline code of its entry in the register
     * @param days days left if met, days late if missed, else 0
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DeadlineVerdict")
    record VerdictJson(
            String deadline,
            String basis,
            String measure,
            @Nullable DateJson date,
            @Nullable LocalDate finish,
            DeadlineVerdict.Outcome outcome,
            int days) {
        static VerdictJson of(DeadlineVerdict v) {
            return new VerdictJson(
                    v.deadline().code(),
                    v.deadline().basis(),
                    v.measure().code(),
                    DateJson.of(v.date()),
                    v.finish(),
                    v.outcome(),
                    v.days());
        }
    }

    /**
     * Something in the plan that a person should know.
     *
     * @param task code of the measure, with that of the milestone if it is a part of one
     * @param conflict it contradicts the plan; else it is worth knowing
     * @param text in the language of the request
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PlanFinding")
    record FindingJson(
            Finding.Kind kind, String task, @Nullable String predecessor, boolean conflict, String text) {
        static FindingJson of(Finding f, Forecast forecast, Locale locale) {
            return new FindingJson(f.kind(), f.task(), f.predecessor(), f.conflict(), forecast.say(f, locale));
        }
    }

    /**
     * The computed dates of one measure and what they follow from.
     *
     * @param dates null: nothing gives it a start, or it is not in the plan
     * @param why sentences from the end back to its first cause, in the language of the request
     * @param whyIsCut whether the chain goes on over measures that the caller does not see
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MeasureForecast", example = """
                {"measure":"B2-B","dates":{"code":"B2-B","start":{"date":"2019-10-01","precision":"DAY"},\
                "finish":{"date":"2021-09-30","precision":"DAY"},"lateStart":"2019-10-01","lateFinish":"2021-09-30",\
                "totalFloat":0,"critical":true,"certain":true},"why":["B2-B ends on 2021-09-30."],"whyIsCut":false,\
                "deadlines":[],"findings":[]}""")
    record OfMeasureJson(
            String measure,
            @Nullable DatesJson dates,
            List<String> why,
            boolean whyIsCut,
            List<VerdictJson> deadlines,
            List<FindingJson> findings) {
        static OfMeasureJson of(Measure measure, Forecast forecast, Locale locale) {
            var why = forecast.whyFinish(measure, locale);
            return new OfMeasureJson(
                    measure.code(),
                    forecast.of(measure.id()).map(DatesJson::of).orElse(null),
                    why.sentences(),
                    why.cut(),
                    forecast.verdicts(measure.id()).stream()
                            .map(VerdictJson::of)
                            .toList(),
                    forecast.findings(measure).stream()
                            .map(f -> FindingJson.of(f, forecast, locale))
                            .toList());
        }
    }

    /**
     * What another plan would change.
     *
     * @param unchanged how many measures with dates stay as they are
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Consequences", example = """
                {"moved":[{"measure":"B2-B","before":null,"after":null}],"deadlines":[],"unchanged":17}""")
    record ConsequencesJson(List<MovedJson> moved, List<TippedJson> deadlines, int unchanged) {
        static ConsequencesJson of(Consequences c) {
            return new ConsequencesJson(
                    c.moved().stream().map(MovedJson::of).toList(),
                    c.tipped().stream().map(TippedJson::of).toList(),
                    c.unchanged());
        }
    }

    /** A measure whose dates change; null: it has none. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MovedMeasure")
    record MovedJson(
            String measure,
            @Nullable DatesJson before,
            @Nullable DatesJson after) {
        static MovedJson of(Consequences.Moved m) {
            return new MovedJson(m.measure().code(), orNull(m.before()), orNull(m.after()));
        }

        private static @Nullable DatesJson orNull(@Nullable MeasureDates dates) {
            return dates == null ? null : DatesJson.of(dates);
        }
    }

    /** A verdict that changes; null: there is none. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "TippedDeadline")
    record TippedJson(
            @Nullable VerdictJson before, @Nullable VerdictJson after) {
        static TippedJson of(Consequences.Tipped t) {
            return new TippedJson(orNull(t.before()), orNull(t.after()));
        }

        private static @Nullable VerdictJson orNull(@Nullable DeadlineVerdict v) {
            return v == null ? null : VerdictJson.of(v);
        }
    }
}
