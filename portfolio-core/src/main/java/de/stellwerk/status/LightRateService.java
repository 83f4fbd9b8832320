package de.stellwerk.status;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How reliable reported and computed lights were (decision 32). */
@Singleton
public class LightRateService {
    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth LAST = YearMonth.of(9999, 12);

    private final StatusService reports;
    private final MeasureService measures;
    private final ProgrammeService programmes;

    LightRateService(StatusService reports, MeasureService measures, ProgrammeService programmes) {
        this.reports = reports;
        this.measures = measures;
        this.programmes = programmes;
    }

    /** For those who see the whole programme. @param asOf a past day, {@code null}: as of now */
    public LightRates rates(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeProgramme");
        var all = reports.reports(caller, programme, FIRST, LAST, asOf);
        var blocks =
                programmes.blocks(caller, programme, asOf).stream().collect(Collectors.toMap(Block::id, Block::code));
        var rates = new LinkedHashMap<Measure, LightRate>();
        for (var measure : measures.of(caller, programme, asOf)) {
            var rate = LightRate.of(months(all.getOrDefault(measure.id(), List.of())));
            if (!rate.equals(LightRate.NONE)) {
                rates.put(measure, rate);
            }
        }
        return new LightRates(
                rates.values().stream().reduce(LightRate.NONE, LightRate::plus),
                rates,
                sums(rates, m -> blocks.get(m.block())),
                sums(rates, LightRateService::lead));
    }

    private static Map<String, LightRate> sums(Map<Measure, LightRate> rates, Function<Measure, String> by) {
        var sums = new TreeMap<String, LightRate>();
        rates.forEach((measure, rate) -> sums.merge(by.apply(measure), rate, LightRate::plus));
        return sums;
    }

    /** The unit, never a person; empty if none is named. */
    private static String lead(Measure measure) {
        return measure.responsible().stream()
                .filter(r -> r.role() == Responsible.Part.LEAD)
                .map(Responsible::unit)
                .findFirst()
                .orElse("");
    }

    /** The last released revision of each month. @param newestFirst reports of one measure */
    private static List<LightRate.Month> months(List<ReportOutline> newestFirst) {
        var seen = new HashSet<YearMonth>();
        return newestFirst.stream()
                .filter(r -> r.released() && r.effectiveLight() != null && seen.add(r.period()))
                .map(r -> new LightRate.Month(
                        r.period(),
                        r.effectiveLight(),
                        r.computedLights() == null ? null : r.computedLights().worst()))
                .toList();
    }
}
