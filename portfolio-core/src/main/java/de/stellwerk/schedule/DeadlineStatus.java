package de.stellwerk.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline on a day (requirements rows 22 and 25).
 *
 * @param effective the statement that counts; {@code null}: none has a date, or they contradict each other
 * @param conflictsWith codes of the entries, perhaps this one itself, that state another date for the same duty while none is chosen
 * @param superseded a statement of another entry about the same duty was chosen
 * @param daysLeft days from the day to the last one that the statement allows; negative: passed by so many days
 */
public record DeadlineStatus(
        Deadline deadline,
        @Nullable DeadlineStatement effective,
        List<String> conflictsWith,
        boolean superseded,
        @Nullable Integer daysLeft) {

    /** What is left of the duty on the day; empty if it is not counted. */
    public Optional<Burndown> burndown(LocalDate day) {
        var date = effective == null ? null : effective.date();
        return Optional.ofNullable(deadline.quota()).map(q -> Burndown.of(q, date == null ? null : date.date(), day));
    }

    static List<DeadlineStatus> of(List<Deadline> register, LocalDate day) {
        return register.stream().map(d -> of(d, sameDuty(d, register), day)).toList();
    }

    private static List<Deadline> sameDuty(Deadline d, List<Deadline> register) {
        return register.stream()
                .filter(o -> o.id().equals(d.id())
                        || (o.basis().equals(d.basis()) && !Collections.disjoint(o.appliesTo(), d.appliesTo())))
                .toList();
    }

    private static DeadlineStatus of(Deadline d, List<Deadline> duty, LocalDate day) {
        var dates = duty.stream()
                .flatMap(o -> o.statements().stream())
                .map(DeadlineStatement::date)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (dates <= 1) {
            return counted(
                    d, d.statements().stream().filter(s -> s.date() != null).findFirst(), day);
        }
        var own = d.statements().stream().filter(DeadlineStatement::effective).findFirst();
        if (own.isPresent()) {
            return counted(d, own, day);
        }
        var chosen = duty.stream().flatMap(o -> o.statements().stream()).anyMatch(DeadlineStatement::effective);
        return chosen
                ? new DeadlineStatus(d, null, List.of(), true, null)
                : new DeadlineStatus(d, null, conflicting(d, duty), false, null);
    }

    private static List<String> conflicting(Deadline d, List<Deadline> duty) {
        return duty.stream()
                .filter(o -> !o.id().equals(d.id()) || o.statements().size() > 1)
                .map(Deadline::code)
                .toList();
    }

    private static DeadlineStatus counted(Deadline d, Optional<DeadlineStatement> statement, LocalDate day) {
        var days = statement
                .map(DeadlineStatement::date)
                .map(date -> (int) ChronoUnit.DAYS.between(day, date.date()))
                .orElse(null);
        return new DeadlineStatus(d, statement.orElse(null), List.of(), false, days);
    }
}
