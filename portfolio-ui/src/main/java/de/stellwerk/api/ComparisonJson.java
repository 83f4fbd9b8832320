package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.baseline.ComparedDate;
import de.stellwerk.baseline.Comparison;
import de.stellwerk.baseline.Deviation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of today, or of a past day, beside a baseline.
 *
 * @param gone how many measures of the baseline are not there any more
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "BaselineComparison", example = """
                {"baseline":{"id":"agreed","version":0,"name":null,"day":"2018-11-29","origin":"AGREED","report":null},\
                "gone":0,"measures":[{"measure":"B3-C","title":"Website","known":true,\
                "start":{"agreed":{"date":"2018-10-01","precision":"DAY"},"planned":{"date":"2018-10-01","precision":"DAY"},\
                "forecast":null,"actual":{"date":"2018-10-01","precision":"DAY"},"deviation":{"unit":"DAYS","amount":0}},\
                "end":{"agreed":{"date":"2019-12-31","precision":"DAY"},"planned":{"date":"2020-03-31","precision":"DAY"},\
                "forecast":null,"actual":null,"deviation":{"unit":"MONTHS","amount":3}},"milestones":[]}]}""")
record ComparisonJson(BaselineJson baseline, int gone, List<ComparedMeasureJson> measures) {
    static ComparisonJson of(Comparison c) {
        return new ComparisonJson(
                BaselineJson.of(c.baseline()),
                c.gone(),
                c.measures().stream().map(ComparedMeasureJson::of).toList());
    }

    /**
     * A measure.
     *
     * @param measure its code
     * @param known whether the baseline has it: it does not have those that came later
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ComparedMeasure")
    record ComparedMeasureJson(
            String measure,
            String title,
            boolean known,
            ComparedDateJson start,
            ComparedDateJson end,
            List<ComparedMilestoneJson> milestones) {
        static ComparedMeasureJson of(Comparison.MeasureLine l) {
            return new ComparedMeasureJson(
                    l.measure().code(),
                    l.measure().displayTitle(),
                    l.known(),
                    ComparedDateJson.of(l.start()),
                    ComparedDateJson.of(l.end()),
                    l.milestones().stream().map(ComparedMilestoneJson::of).toList());
        }
    }

    /** A milestone. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ComparedMilestone")
    record ComparedMilestoneJson(String code, String description, ComparedDateJson date) {
        static ComparedMilestoneJson of(Comparison.MilestoneLine l) {
            return new ComparedMilestoneJson(
                    l.milestone().code(), l.milestone().description(), ComparedDateJson.of(l.date()));
        }
    }

    /**
     * One date in its four forms.
     *
     * @param agreed as the baseline has it
     * @param planned as planned today
     * @param forecast as it follows from the plan today; null once it came true, or where nothing follows
     * @param actual when it came true
     * @param deviation of the date that counts today from the agreed one; null where they cannot be compared
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ComparedDate")
    record ComparedDateJson(
            @Nullable DateJson agreed,
            @Nullable DateJson planned,
            @Nullable DateJson forecast,
            @Nullable DateJson actual,
            @Nullable DeviationJson deviation) {
        static ComparedDateJson of(ComparedDate d) {
            return new ComparedDateJson(
                    DateJson.of(d.agreed()),
                    DateJson.of(d.planned()),
                    DateJson.of(d.forecast()),
                    DateJson.of(d.actual()),
                    d.deviation().map(DeviationJson::of).orElse(null));
        }
    }

    /** How far a date is from the agreed one. @param amount positive: later */
    @Serdeable
    @Schema(name = "Deviation")
    record DeviationJson(Deviation.Unit unit, int amount) {
        static DeviationJson of(Deviation d) {
            return new DeviationJson(d.unit(), d.amount());
        }
    }
}
