package de.stellwerk.search;

import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Block;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.ReportOutline;
import java.time.YearMonth;
import java.util.List;

/**
 * What a search found, the likeliest of each kind first; each kind is cut off after a few.
 *
 * @param total how many there are in all, shown or not
 */
public record Found(
        List<MeasureLine> measures,
        List<Block> blocks,
        List<RegisterEntry> risks,
        List<RegisterEntry> decisions,
        List<Reported> reports,
        List<ProgrammeReport> programmeReports,
        long total) {
    static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

    /** A status report and the measure that it is about. */
    public record Reported(MeasureLine measure, ReportOutline report) {
        public YearMonth month() {
            return report.period();
        }
    }
}
