package de.stellwerk.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a municipality. It remembers what counted before, so that a due day that has passed stays where it was.
 *
 * @param version 0 as long as nobody changed what was said at the set-up
 * @param former what counted before, first to last
 */
public record WorkCalendar(
        TenantId tenant,
        long version,
        Land land,
        List<CommonDayOff> commonDaysOff,
        List<OwnDayOff> ownDaysOff,
        List<Former> former)
        implements Entity<WorkCalendar> {
    /** What counted up to the day before {@code until}. */
    public record Former(DayRules rules, LocalDate until) {}

    public WorkCalendar {
        var rules = new DayRules(land, commonDaysOff, ownDaysOff);
        commonDaysOff = rules.common();
        ownDaysOff = rules.own();
        former = former == null ? List.of() : List.copyOf(former);
    }

    /** As the set-up left it. */
    static WorkCalendar initial(TenantId tenant, Land land) {
        return new WorkCalendar(tenant, 0, land, List.of(), List.of(), List.of());
    }

    @JsonIgnore
    public DayRules rules() {
        return new DayRules(land, commonDaysOff, ownDaysOff);
    }

    /** The same with other rules. */
    public WorkCalendar with(DayRules rules) {
        return new WorkCalendar(tenant, version, rules.land(), rules.common(), rules.own(), former);
    }

    /** The rules of this one from the day on; what counted before is remembered. */
    public WorkCalendar with(DayRules rules, LocalDate from) {
        var before = new ArrayList<>(former);
        boolean changedToday = !before.isEmpty() && before.getLast().until().equals(from);
        if (!rules.equals(rules()) && !changedToday) {
            before.add(new Former(rules(), from));
        }
        return new WorkCalendar(tenant, version, rules.land(), rules.common(), rules.own(), before);
    }

    /** As it stood on a day, which knew nothing of what came later. @param day {@code null}: today */
    public WorkCalendar standingOn(@Nullable LocalDate day) {
        var later = day == null
                ? List.<Former>of()
                : former.stream().filter(f -> f.until().isAfter(day)).toList();
        if (later.isEmpty()) {
            return this;
        }
        var rules = later.getFirst().rules();
        return new WorkCalendar(
                tenant,
                version,
                rules.land(),
                rules.common(),
                rules.own(),
                former.subList(0, former.size() - later.size()));
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return tenant.value();
    }

    @Override
    public WorkCalendar withVersion(long version) {
        return new WorkCalendar(tenant, version, land, commonDaysOff, ownDaysOff, former);
    }
}
