package de.stellwerk.report;

import de.stellwerk.shared.Light;
import de.stellwerk.shared.ProgrammeReportId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page on a day.
 *
 * @param light programme light of the last approved programme report, {@code null}: none approved
 * @param lightReport the report that it is from
 * @param worst worst of the released lights of running measures
 * @param trend worst released light per month over the last twelve reporting months, oldest first
 * @param figures the figures, blocks, risks (at most five) and decisions (overdue first, at most five) of that day
 * @param openRisks how many there are in all
 * @param openDecisions how many there are in all
 * @param overdueReports codes of measures whose report for the reporting month is overdue
 * @param expectedReports how many must report for the reporting month
 * @param receivedReports how many of them are submitted or released
 * @param changes newest first, at most five; {@code changesTotal} counts all since {@code changesSince}
 */
public record Overview(
        LocalDate day,
        YearMonth reportingMonth,
        @Nullable Light light,
        @Nullable ProgrammeReportId lightReport,
        @Nullable String lightQuarter,
        @Nullable Light worst,
        List<MonthLight> trend,
        Snapshot figures,
        int openRisks,
        int openDecisions,
        List<String> overdueReports,
        int expectedReports,
        int receivedReports,
        @Nullable LocalDate nextMeeting,
        List<Change> changes,
        int changesTotal,
        @Nullable LocalDate changesSince) {

    /**
     * The worst lights of a month.
     *
     * @param light released, {@code null}: nothing released for that month
     * @param computed of the same reports, {@code null}: nothing was computed
     */
    public record MonthLight(
            YearMonth month,
            @Nullable Light light,
            @Nullable Light computed) {}
}
