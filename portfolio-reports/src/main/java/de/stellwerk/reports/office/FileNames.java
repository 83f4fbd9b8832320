package de.stellwerk.reports.office;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.status.StatusReport;
import java.text.Normalizer;

/** Names of files, with letters, digits and {@code - _ .} only. */
public final class FileNames {
    private static final int LIMIT = 80;

    private FileNames() {}

    /** E.g. {@code 2020-06_B1-B_Statusbericht_v1.xlsx}. */
    public static String statusReport(String measureCode, StatusReport report, String extension) {
        return name(
                report.period() + "_" + measureCode + "_Statusbericht_v" + report.revision()
                        + draft(!report.editable()),
                extension);
    }

    /** E.g. {@code 2020-06_U1-B_Statusbericht_Formular.xlsx}. */
    public static String form(String measureCode, java.time.YearMonth period) {
        return name(period + "_" + measureCode + "_Statusbericht_Formular", "xlsx");
    }

    /** E.g. {@code 2020-Q2_Programmbericht_v1.docx}. */
    public static String programmeReport(ProgrammeReport report, String extension) {
        var approved = report.state() == ProgrammeReportState.APPROVED;
        return name(report.quarter() + "_Programmbericht_v" + report.edition() + draft(approved), extension);
    }

    /** E.g. {@code 2020-07-10_DIG_Massnahmen.csv}. */
    public static String list(java.time.LocalDate day, String programmeCode, String list, String extension) {
        return name(day + "_" + programmeCode + "_" + list, extension);
    }

    private static String draft(boolean done) {
        return done ? "" : "_Entwurf";
    }

    private static String name(String base, String extension) {
        var plain = Normalizer.normalize(umlauts(base), Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9_.-]", "");
        var end = "." + extension;
        return plain.substring(0, Math.min(plain.length(), LIMIT - end.length())) + end;
    }

    private static String umlauts(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
    }
}
