package de.stellwerk.ui.status;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.stellwerk.access.Caller;
import de.stellwerk.reports.status.FormFiles;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.ui.components.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

/** Hands out the form of a report to be filled in without a login, and leads to where it comes back. */
final class FormDialog extends Dialog {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient FormFiles files;
    private final transient Caller caller;
    private final transient StatusReportId report;

    FormDialog(FormFiles files, Caller caller, StatusReportId report, LocalDate validUntil) {
        this.files = files;
        this.caller = caller;
        this.report = report;
        var words = Words.here();
        setHeaderTitle(words.text("form.dialog.title"));
        setMaxWidth("34rem");
        add(
                new Paragraph(words.text("form.dialog.text", words.date(validUntil))),
                new Paragraph(words.text("form.dialog.once")));
        var back = new Anchor("formular", words.text("form.dialog.back"));
        back.setId("form-back");
        add(new Paragraph(back));
        var make = new Anchor(DownloadHandler.fromInputStream(_ -> file()), words.text("form.dialog.make"));
        make.getElement().setAttribute("download", true);
        make.addClassName("st-button-link");
        make.setId("form-make");
        getFooter().add(make, new Button(words.text("report.closeDialog"), _ -> close()));
    }

    DownloadResponse file() throws IOException {
        var file = files.handOut(caller, report);
        return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), XLSX, file.bytes().length);
    }
}
