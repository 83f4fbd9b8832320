package de.stellwerk.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ProgrammeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A digitalisation programme with its goals and cost classes.
 *
 * @param code unique in the tenant, upper case letters, digits and hyphens, e.g. EGOV
 * @param document title of the strategy document from which its facts were taken
 * @param documentDate its date of issue
 * @param firstYear first planning year of the cost classes
 * @param lastYear last planning year
 * @param reportingSince first month for which status reports are due; {@code null}: none are due
 * @param dueWorkingDay working day of the following month on which a status report is due, 1 to 20
 * @param formerDueDays what counted before, first to last; the service keeps it, whatever is given
 * @param withoutBudget when no budget holds, so that only what is approved beforehand may begin (decision 28)
 * @param lightRules from when on facts make a computed light yellow or red; {@code null}: as usual. Set with the
 *     {@link ProgrammeSettings} alone
 * @param noticeRules when people are reminded of reports; {@code null}: as usual. Set with the {@link ProgrammeSettings} alone
 */
public record Programme(
        ProgrammeId id,
        long version,
        String code,
        String name,
        @Nullable String description,
        @Nullable String document,
        @Nullable LocalDate documentDate,
        int firstYear,
        int lastYear,
        @Nullable YearMonth reportingSince,
        int dueWorkingDay,
        List<FormerDueDay> formerDueDays,
        List<Goal> goals,
        List<CostClass> costClasses,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClosedPeriod> withoutBudget,

        @Nullable LightRules lightRules,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NoticeRules noticeRules)
        implements Entity<Programme> {
    /** Without what counted before, as documents have it; a budget always holds. */
    public Programme(
            ProgrammeId id,
            long version,
            String code,
            String name,
            @Nullable String description,
            @Nullable String document,
            @Nullable LocalDate documentDate,
            int firstYear,
            int lastYear,
            @Nullable YearMonth reportingSince,
            int dueWorkingDay,
            List<Goal> goals,
            List<CostClass> costClasses) {
        this(
                id,
                version,
                code,
                name,
                description,
                document,
                documentDate,
                firstYear,
                lastYear,
                reportingSince,
                dueWorkingDay,
                List.of(),
                goals,
                costClasses,
                List.of(),
                null,
                null);
    }

    public Programme {
        formerDueDays = formerDueDays == null ? List.of() : List.copyOf(formerDueDays);
        goals = goals == null ? List.of() : List.copyOf(goals);
        costClasses = costClasses == null ? List.of() : List.copyOf(costClasses);
        withoutBudget = withoutBudget == null ? List.of() : List.copyOf(withoutBudget);
    }

    /** The same with other periods in which no budget holds. */
    public Programme withoutBudget(List<ClosedPeriod> periods) {
        return with(version, formerDueDays, periods, lightRules, noticeRules);
    }

    /** The same with other rules for computed lights. @param rules {@code null}: as usual */
    public Programme lightRules(@Nullable LightRules rules) {
        return with(version, formerDueDays, withoutBudget, rules, noticeRules);
    }

    /** The same with other rules for reminders. @param rules {@code null}: as usual */
    public Programme noticeRules(@Nullable NoticeRules rules) {
        return with(version, formerDueDays, withoutBudget, lightRules, rules);
    }

    /** When people are reminded. */
    @JsonIgnore
    public NoticeRules reminding() {
        return noticeRules == null ? NoticeRules.USUAL : noticeRules;
    }

    /** Those that count. */
    @JsonIgnore
    public LightRules rules() {
        return lightRules == null ? LightRules.USUAL : lightRules;
    }

    /** The same, saved on the day over another state: the working day that counted until then is remembered. */
    Programme savedOn(LocalDate day, Programme before) {
        return with(
                version,
                remember(before.formerDueDays, before.dueWorkingDay, dueWorkingDay, day),
                withoutBudget,
                lightRules,
                noticeRules);
    }

    /** What counted less than a day is forgotten. */
    static List<FormerDueDay> remember(List<FormerDueDay> former, int before, int after, LocalDate day) {
        boolean changedToday = !former.isEmpty() && former.getLast().until().equals(day);
        if (before == after || changedToday) {
            return former;
        }
        var all = new ArrayList<>(former);
        all.add(new FormerDueDay(before, day));
        return all;
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Programme withVersion(long version) {
        return with(version, formerDueDays, withoutBudget, lightRules, noticeRules);
    }

    private Programme with(
            long newVersion,
            List<FormerDueDay> former,
            List<ClosedPeriod> periods,
            @Nullable LightRules rules,
            @Nullable NoticeRules notices) {
        return new Programme(
                id,
                newVersion,
                code,
                name,
                description,
                document,
                documentDate,
                firstYear,
                lastYear,
                reportingSince,
                dueWorkingDay,
                former,
                goals,
                costClasses,
                periods,
                rules,
                notices);
    }
}
