package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.measure.Measure;
import de.stellwerk.probability.Prospects;
import de.stellwerk.schedule.engine.Outlook;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely the dates of a programme are.
 *
 * @param day as of which
 * @param slip what finished measures have taught
 * @param open measures that have a date and are not finished
 * @param ranged of these so many with a shortest and a longest duration; the others take as long as planned in every run
 * @param end when the last measure ends; null: no measure has a date
 * @param deadlines of each measure that has an open one; the least likely first
 * @param unplaced codes of the measures that have no date; the ends are those of the others
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Probability", example = """
                {"programme":"EGOV","day":"2020-07-10","runs":10000,"seed":1,\
                "slip":{"measures":4,"needed":10,"factor":null},"open":14,"ranged":6,\
                "end":{"earliest":"2022-09-12","p50":"2023-01-18","p80":"2023-03-20","latest":"2023-10-02","certain":true},\
                "blocks":[{"code":"B2","title":"E-Rechnung","end":{"earliest":"2021-05-02","p50":"2021-07-09",\
                "p80":"2021-09-14","latest":"2022-01-30","certain":true}}],"measures":[],\
                "deadlines":[{"deadline":"L06","title":"E-Rechnung annehmen","measure":"B2-A",\
                "date":{"date":"2020-04-18","precision":"DAY"},"probability":0.12,"certain":true,\
                "drivers":[{"measure":"B2-A","correlation":0.98,"days":24.5,"driving":1.0}]}],"unplaced":["U3-B"]}""")
record ProbabilityJson(
        String programme,
        LocalDate day,
        int runs,
        long seed,
        SlipJson slip,
        int open,
        int ranged,
        @Nullable EndJson end,
        List<EndOfJson> blocks,
        List<EndOfJson> measures,
        List<ChanceJson> deadlines,
        List<String> unplaced) {

    static ProbabilityJson of(String programme, Prospects p) {
        return new ProbabilityJson(
                programme,
                p.day(),
                p.question().runs(),
                p.question().seed(),
                new SlipJson(
                        p.learned().measures(),
                        p.learned().needed(),
                        p.learned().factor()),
                p.open(),
                p.ranged(),
                p.programme() == null ? null : EndJson.of(p.programme()),
                p.blocks().stream()
                        .map(b -> new EndOfJson(b.block().code(), b.block().name(), EndJson.of(b.end())))
                        .toList(),
                p.measures().stream()
                        .map(m -> new EndOfJson(m.measure().code(), m.measure().title(), EndJson.of(m.end())))
                        .toList(),
                p.deadlines().stream().map(ChanceJson::of).toList(),
                p.unplaced().stream().map(Measure::code).toList());
    }

    /**
     * By how much finished measures took longer.
     *
     * @param measures so many teach something
     * @param needed so many it takes before the runs follow them
     * @param factor of the middle one; null as long as there are too few
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Slip")
    record SlipJson(int measures, int needed, @Nullable Double factor) {}

    /**
     * When something ends, over all runs.
     *
     * @param p50 the first day by which half of the runs have ended it
     * @param p80 the first day by which 80 of 100 runs have ended it
     * @param certain false: it ends on these days at the earliest, because a duration or a date before it is not known
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "LikelyEnd")
    record EndJson(LocalDate earliest, LocalDate p50, LocalDate p80, LocalDate latest, boolean certain) {
        static EndJson of(Outlook o) {
            return new EndJson(o.earliest(), o.half(), o.eighty(), o.latest(), o.certain());
        }
    }

    /** The end of a block or measure. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "LikelyEndOf")
    record EndOfJson(String code, String title, EndJson end) {}

    /**
     * How likely a measure ends in time for a legal deadline.
     *
     * @param date the statement that counts; null: none has a date, or they contradict each other
     * @param probability from 0 to 1; null: nobody can tell
     * @param certain false: it is so likely at the most
     * @param drivers at most five measures that the end hangs on, the strongest first
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DeadlineProbability")
    record ChanceJson(
            String deadline,
            String title,
            String measure,
            @Nullable DateJson date,
            @Nullable Double probability,
            boolean certain,
            List<DriverJson> drivers) {
        static ChanceJson of(Prospects.OfDeadline d) {
            return new ChanceJson(
                    d.deadline().code(),
                    d.deadline().title(),
                    d.measure().code(),
                    DateJson.of(d.date()),
                    d.probability(),
                    d.certain(),
                    d.drivers().stream()
                            .map(s -> new DriverJson(s.measure().code(), s.correlation(), s.days(), s.driving()))
                            .toList());
        }
    }

    /**
     * A measure that an end hangs on.
     *
     * @param correlation of its duration with that end, up to 1
     * @param days by which that end moves if this one takes a standard deviation longer than on average
     * @param driving share of the runs in which that end follows from its duration
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DeadlineDriver")
    record DriverJson(String measure, double correlation, double days, double driving) {}
}
