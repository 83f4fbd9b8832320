package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.calendar.CommonDayOff;
import de.stellwerk.calendar.DayOff;
import de.stellwerk.calendar.DayRules;
import de.stellwerk.calendar.Land;
import de.stellwerk.calendar.OwnDayOff;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.calendar.WorkingDays;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's calendar, by which working days are counted.
 *
 * @param land its public holidays count
 * @param commonDaysOff days on which town halls are often closed
 * @param ownDaysOff days off that only this municipality has
 * @param daysOff what comes of it this year and next
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Calendar", example = """
                {"version":1,"land":"NW","commonDaysOff":["CARNIVAL_MONDAY"],\
                "ownDaysOff":[{"day":"2020-05-22","yearly":false,"name":"Brückentag"}],\
                "daysOff":[{"day":"2020-02-24","kind":"COMMON","name":"CARNIVAL_MONDAY"}]}""")
record CalendarJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        Land land,
        List<CommonDayOff> commonDaysOff,
        List<OwnDayOffJson> ownDaysOff,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<DayOffJson> daysOff)
        implements Resource {
    static CalendarJson of(WorkCalendar calendar, int year, Locale locale) {
        var days = new WorkingDays(calendar.rules());
        return new CalendarJson(
                calendar.version(),
                calendar.land(),
                calendar.commonDaysOff(),
                calendar.ownDaysOff().stream()
                        .map(o -> new OwnDayOffJson(o.day(), o.yearly(), o.name()))
                        .toList(),
                IntStream.of(year, year + 1)
                        .boxed()
                        .flatMap(y -> days.daysOff(y, locale).stream())
                        .map(d -> new DayOffJson(d.day(), d.kind(), d.name()))
                        .toList());
    }

    /** The calendar that a request describes, over the one that is there. */
    WorkCalendar domain(WorkCalendar stored, long seen) {
        var rules = new DayRules(
                Inputs.require(land, "land"),
                Inputs.list(commonDaysOff, "commonDaysOff", c -> c),
                Inputs.list(ownDaysOff, "ownDaysOff", OwnDayOffJson::domain));
        return stored.with(rules).withVersion(seen);
    }

    /** A day off of one's own. @param yearly on that day of every later year, too */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "OwnDayOff")
    record OwnDayOffJson(LocalDate day, boolean yearly, String name) {
        OwnDayOff domain(String path) {
            return new OwnDayOff(Inputs.require(day, path + ".day"), yearly, Inputs.require(name, path + ".name"));
        }
    }

    /** One day. @param name of a public holiday in the language asked for; of a common day off its constant */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DayOff")
    record DayOffJson(LocalDate day, DayOff.Kind kind, String name) {}
}
