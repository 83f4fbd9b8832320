package de.stellwerk.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ProgrammeId;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is set once for a programme, apart from what it is about: who administers the application sees this and nothing else of it.
 * Stored with the {@link Programme}, whose version it has.
 *
 * @param formerDueDays what counted before, first to last
 * @param withoutBudget when no budget holds
 * @param lightRules those that count
 * @param noticeRules those that count
 */
public record ProgrammeSettings(
        ProgrammeId id,
        long version,
        String code,
        String name,
        int firstYear,
        int lastYear,
        @Nullable YearMonth reportingSince,
        int dueWorkingDay,
        List<FormerDueDay> formerDueDays,
        List<CostClass> costClasses,
        List<ClosedPeriod> withoutBudget,
        LightRules lightRules,
        NoticeRules noticeRules)
        implements Entity<ProgrammeSettings> {
    /** Names of the parts that can be set, as the programme has them. */
    static final Set<String> FIELDS = Set.of(
            "firstYear",
            "lastYear",
            "reportingSince",
            "dueWorkingDay",
            "costClasses",
            "withoutBudget",
            "lightRules",
            "noticeRules");

    public ProgrammeSettings {
        formerDueDays = formerDueDays == null ? List.of() : List.copyOf(formerDueDays);
        costClasses = costClasses == null ? List.of() : List.copyOf(costClasses);
        withoutBudget = withoutBudget == null ? List.of() : List.copyOf(withoutBudget);
    }

    static ProgrammeSettings of(Programme p) {
        return new ProgrammeSettings(
                p.id(),
                p.version(),
                p.code(),
                p.name(),
                p.firstYear(),
                p.lastYear(),
                p.reportingSince(),
                p.dueWorkingDay(),
                p.formerDueDays(),
                p.costClasses(),
                p.withoutBudget(),
                p.rules(),
                p.reminding());
    }

    /** The programme with these settings, under the version that their editor has seen. */
    Programme over(Programme p) {
        return new Programme(
                        p.id(),
                        version,
                        p.code(),
                        p.name(),
                        p.description(),
                        p.document(),
                        p.documentDate(),
                        firstYear,
                        lastYear,
                        reportingSince,
                        dueWorkingDay,
                        p.goals(),
                        costClasses)
                .withoutBudget(withoutBudget)
                .lightRules(lightRules.equals(LightRules.USUAL) ? null : lightRules)
                .noticeRules(noticeRules.equals(NoticeRules.USUAL) ? null : noticeRules);
    }

    /** The same with other rules for computed lights. */
    public ProgrammeSettings withLightRules(LightRules rules) {
        return new ProgrammeSettings(
                id,
                version,
                code,
                name,
                firstYear,
                lastYear,
                reportingSince,
                dueWorkingDay,
                formerDueDays,
                costClasses,
                withoutBudget,
                rules,
                noticeRules);
    }

    /** The same with other rules for reminders. */
    public ProgrammeSettings withNoticeRules(NoticeRules rules) {
        return new ProgrammeSettings(
                id,
                version,
                code,
                name,
                firstYear,
                lastYear,
                reportingSince,
                dueWorkingDay,
                formerDueDays,
                costClasses,
                withoutBudget,
                lightRules,
                rules);
    }

    /** The same with other planning years and cost classes. */
    public ProgrammeSettings withCostClasses(int first, int last, List<CostClass> classes) {
        return new ProgrammeSettings(
                id,
                version,
                code,
                name,
                first,
                last,
                reportingSince,
                dueWorkingDay,
                formerDueDays,
                classes,
                withoutBudget,
                lightRules,
                noticeRules);
    }

    /** The same with another reporting calendar. */
    public ProgrammeSettings withReporting(@Nullable YearMonth since, int workingDay) {
        return new ProgrammeSettings(
                id,
                version,
                code,
                name,
                firstYear,
                lastYear,
                since,
                workingDay,
                formerDueDays,
                costClasses,
                withoutBudget,
                lightRules,
                noticeRules);
    }

    /** The same with other periods in which no budget holds. */
    public ProgrammeSettings withoutBudget(List<ClosedPeriod> periods) {
        return new ProgrammeSettings(
                id,
                version,
                code,
                name,
                firstYear,
                lastYear,
                reportingSince,
                dueWorkingDay,
                formerDueDays,
                costClasses,
                periods,
                lightRules,
                noticeRules);
    }

    /** As it would stand if this were saved on the day. */
    public ProgrammeSettings savedOn(java.time.LocalDate day, ProgrammeSettings before) {
        return with(version, Programme.remember(before.formerDueDays(), before.dueWorkingDay(), dueWorkingDay, day));
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public ProgrammeSettings withVersion(long version) {
        return with(version, formerDueDays);
    }

    private ProgrammeSettings with(long newVersion, List<FormerDueDay> former) {
        return new ProgrammeSettings(
                id,
                newVersion,
                code,
                name,
                firstYear,
                lastYear,
                reportingSince,
                dueWorkingDay,
                former,
                costClasses,
                withoutBudget,
                lightRules,
                noticeRules);
    }
}
