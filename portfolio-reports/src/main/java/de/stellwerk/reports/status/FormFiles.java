package de.stellwerk.reports.status;

import de.stellwerk.access.Caller;
import de.stellwerk.form.FormService;
import de.stellwerk.reports.office.FileNames;
import de.stellwerk.shared.StatusReportId;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/** Forms as files, handed out and named. */
@Singleton
public class FormFiles {
    private final FormService forms;
    private final StatusReportFormXlsx xlsx;

    FormFiles(FormService forms, StatusReportFormXlsx xlsx) {
        this.forms = forms;
        this.xlsx = xlsx;
    }

    /** A file as it is sent out. */
    public record File(String name, byte[] bytes, LocalDate validUntil) {}

    /** Makes a new form of the report; the former one counts no longer. */
    public File handOut(Caller caller, StatusReportId report) throws IOException {
        var form = forms.handOut(caller, report, xlsx::locked);
        var out = new ByteArrayOutputStream();
        xlsx.write(form.form(), form.paper(), form.token(), out);
        return new File(
                FileNames.form(form.paper().measureCode(), form.paper().report().period()),
                out.toByteArray(),
                form.form().validUntil());
    }
}
