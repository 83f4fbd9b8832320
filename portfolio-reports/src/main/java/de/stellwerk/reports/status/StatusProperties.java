package de.stellwerk.reports.status;

import de.stellwerk.reports.office.DocumentProperties;
import de.stellwerk.reports.office.Wording;
import java.time.ZoneOffset;
import java.util.HashMap;

/** The file properties of one status report. */
final class StatusProperties {
    private StatusProperties() {}

    static DocumentProperties of(StatusReportDocument document) {
        var report = document.report();
        var time = report.releasedAt() != null
                ? report.releasedAt()
                : report.date().atStartOfDay().toInstant(ZoneOffset.UTC);
        var custom = new HashMap<String, String>();
        custom.put("bericht", report.period() + " " + document.measureCode());
        custom.put("version", String.valueOf(report.revision()));
        if (report.hash() != null) {
            custom.put("pruefsumme", report.hash());
        }
        return new DocumentProperties(
                "Projekt-Statusbericht " + document.measureCode() + " " + Wording.month(report.period()) + ", "
                        + document.municipality(),
                document.programme(),
                time,
                custom);
    }
}
