package de.stellwerk.ui.admin;

import de.stellwerk.programme.CostClass;
import de.stellwerk.programme.LightRules;
import de.stellwerk.programme.NoticeRules;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.ImpreciseDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed about the settings of a programme; an empty number becomes one that is refused. */
final class SettingsDraft {
    private final ProgrammeSettings from;
    private int firstYear;
    private int lastYear;
    private @Nullable YearMonth since;
    private int workingDay;
    private List<CostClass> costClasses;
    private List<ClosedPeriod> withoutBudget;
    private int redAfterMonths;
    private int manyRisks;
    private int redAfterDays;
    private int before;
    private int after;
    private int again;
    private int escalation;

    SettingsDraft(ProgrammeSettings from) {
        this.from = from;
        firstYear = from.firstYear();
        lastYear = from.lastYear();
        since = from.reportingSince();
        workingDay = from.dueWorkingDay();
        costClasses = from.costClasses();
        withoutBudget = from.withoutBudget();
        redAfterMonths = from.lightRules().redAfterMonths();
        manyRisks = from.lightRules().manyRisks();
        redAfterDays = from.lightRules().redAfterDays();
        before = from.noticeRules().before();
        after = from.noticeRules().after();
        again = from.noticeRules().again();
        escalation = from.noticeRules().escalation();
    }

    void firstYear(@Nullable Integer year) {
        firstYear = year == null ? 0 : year;
    }

    void lastYear(@Nullable Integer year) {
        lastYear = year == null ? 0 : year;
    }

    void since(@Nullable ImpreciseDate month) {
        since = month == null ? null : YearMonth.from(month.date());
    }

    void workingDay(@Nullable Integer day) {
        workingDay = day == null ? 0 : day;
    }

    void costClasses(@Nullable List<CostClass> classes) {
        costClasses = classes == null ? List.of() : classes;
    }

    void withoutBudget(@Nullable List<ClosedPeriod> periods) {
        withoutBudget = periods == null ? List.of() : periods;
    }

    void redAfterMonths(@Nullable Integer months) {
        redAfterMonths = months == null ? -1 : months;
    }

    void manyRisks(@Nullable Integer risks) {
        manyRisks = risks == null ? -1 : risks;
    }

    void redAfterDays(@Nullable Integer days) {
        redAfterDays = days == null ? -1 : days;
    }

    void before(@Nullable Integer days) {
        before = days == null ? -1 : days;
    }

    void after(@Nullable Integer days) {
        after = days == null ? -1 : days;
    }

    void again(@Nullable Integer days) {
        again = days == null ? -1 : days;
    }

    void escalation(@Nullable Integer days) {
        escalation = days == null ? -1 : days;
    }

    ProgrammeSettings settings() {
        return from.withCostClasses(firstYear, lastYear, costClasses)
                .withReporting(since, workingDay)
                .withoutBudget(withoutBudget)
                .withLightRules(new LightRules(redAfterMonths, manyRisks, redAfterDays))
                .withNoticeRules(new NoticeRules(before, after, again, escalation));
    }
}
