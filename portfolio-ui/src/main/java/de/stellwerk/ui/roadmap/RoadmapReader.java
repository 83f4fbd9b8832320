package de.stellwerk.ui.roadmap;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureFilter;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the roadmap shows: in a few questions to the database, however many measures there are. */
@Singleton
public class RoadmapReader {
    private static final int ALL = 20_000;

    private final MeasureService measures;
    private final ForecastService forecasts;

    RoadmapReader(MeasureService measures, ForecastService forecasts) {
        this.measures = measures;
        this.forecasts = forecasts;
    }

    /** The measures that pass the filters, and the dates of all. */
    record Read(Forecast forecast, List<MeasureLine> lines) {
        Stream<Measure> measures() {
            return lines.stream().map(MeasureLine::measure);
        }

        /** What the end of a measure follows from, and what does not fit. */
        List<String> why(String code, Words words) {
            return measures()
                    .filter(m -> m.code().equals(code))
                    .findFirst()
                    .map(m -> why(m, words))
                    .orElse(List.of());
        }

        private List<String> why(Measure measure, Words words) {
            var why = forecast.whyFinish(measure, words.locale());
            var findings = forecast.findings(measure).stream().map(f -> forecast.say(f, words.locale()));
            var cut = why.cut() ? Stream.of(words.text("why.cut")) : Stream.<String>of();
            return Stream.of(why.sentences().stream(), cut, findings)
                    .flatMap(s -> s)
                    .toList();
        }

        /** "19 Maßnahmen, 5 fortlaufend, 248–260 Monate". */
        String summary(Words words) {
            long ongoing = measures().filter(m -> m.duration().ongoing()).count();
            int least = months(m -> m.duration().minMonths());
            int most = months(m -> m.duration().maxMonths() == null
                    ? m.duration().minMonths()
                    : m.duration().maxMonths());
            return least == most
                    ? words.text("road.summary", lines.size(), ongoing, most)
                    : words.text("road.summaryRange", lines.size(), ongoing, least, most);
        }

        private int months(java.util.function.Function<Measure, @Nullable Integer> of) {
            return measures().map(of).filter(Objects::nonNull).mapToInt(m -> m).sum();
        }
    }

    Read read(Caller caller, Programme programme, MeasureFilter filter, @Nullable LocalDate asOf) {
        return new Read(forecasts.forecast(caller, programme.id(), asOf), lines(caller, filter, asOf));
    }

    /** What is told of measures besides their dates. */
    public List<MeasureLine> lines(Caller caller, MeasureFilter filter, @Nullable LocalDate asOf) {
        return measures.list(caller, filter, MeasureSort.BY_CODE, 0, ALL, asOf).items();
    }
}
