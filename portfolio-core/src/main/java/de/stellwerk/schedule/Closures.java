package de.stellwerk.schedule;

import de.stellwerk.access.Department;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.engine.Period;
import de.stellwerk.shared.ClosedPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When measures cannot begin, or those who do them cannot work (decision 28).
 *
 * @param withoutBudget only what is approved beforehand may begin in them
 * @param unavailable by the names under which measures have the department; each period says whose it is
 */
public record Closures(List<Period> withoutBudget, Map<String, List<Period>> unavailable) {
    /** A budget always holds and everybody is there. */
    public static final Closures NONE = new Closures(List.of(), Map.of());

    private static final Comparator<Period> BY_DAY =
            Comparator.comparing(Period::first).thenComparing(Period::last).thenComparing(Period::name);

    public Closures {
        withoutBudget = List.copyOf(withoutBudget);
        unavailable = Map.copyOf(unavailable);
    }

    /** A name that several departments bear, such as "alle Fachdienste", tells of none of them. */
    public static Closures of(Programme programme, List<Department> departments) {
        var unavailable = new HashMap<String, List<Period>>();
        var collective = new HashSet<String>();
        for (var d : departments) {
            var periods = d.unavailable().stream()
                    .map(p -> period(d.name() + ": " + p.name(), p))
                    .sorted(BY_DAY)
                    .toList();
            for (var name : names(d)) {
                if (unavailable.put(name, periods) != null) {
                    collective.add(name);
                }
            }
        }
        unavailable.entrySet().removeIf(e -> e.getValue().isEmpty() || collective.contains(e.getKey()));
        return new Closures(List.of(), unavailable).withoutBudget(programme.withoutBudget());
    }

    private static Set<String> names(Department d) {
        var names = new HashSet<>(d.aliases());
        names.add(d.name());
        return names;
    }

    private static Period period(String name, ClosedPeriod p) {
        return new Period(name, p.first(), p.last());
    }

    /** The same with other periods without budget. */
    public Closures withoutBudget(List<ClosedPeriod> periods) {
        return new Closures(
                periods.stream().map(p -> period(p.name(), p)).sorted(BY_DAY).toList(), unavailable);
    }

    /** When those who do the measure cannot, from a day on; who stands in or helps if needed is not waited for. */
    List<Period> of(Measure measure, LocalDate from) {
        if (unavailable.isEmpty()) {
            return List.of();
        }
        var responsible = measure.responsible().stream()
                .filter(r -> r.role() != Responsible.Part.DEPUTY)
                .map(Responsible::unit);
        var participants =
                measure.participants().stream().filter(p -> !p.ifNeeded()).map(Participant::unit);
        return Stream.concat(responsible, participants)
                .flatMap(unit -> unavailable.getOrDefault(unit, List.of()).stream())
                .filter(p -> !p.last().isBefore(from))
                .distinct()
                .sorted(BY_DAY)
                .toList();
    }
}
