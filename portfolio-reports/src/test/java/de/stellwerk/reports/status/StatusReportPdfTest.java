package de.stellwerk.reports.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.reports.Musterstadt;
import de.stellwerk.reports.Opened;
import de.stellwerk.reports.VeraPdf;
import de.stellwerk.status.StatusReport;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class StatusReportPdfTest {
    private static byte[] pdf(StatusReport report) throws Exception {
        var bytes = Opened.bytes(out -> new StatusReportPdf().write(Musterstadt.document(report), out));
        var directory = System.getProperty("stellwerk.files");
        if (directory != null) {
            Files.write(Path.of(directory, "status" + bytes.length + ".pdf"), bytes);
        }
        return bytes;
    }

    @Test
    void sampleIsOnePageAndKeepsPdfUa() throws Exception {
        var pdf = pdf(Musterstadt.statusReport());
        assertThat(VeraPdf.findings(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void saysWhatTheTextDocumentSays() throws Exception {
        var report = Musterstadt.statusReport();
        var pdf = VeraPdf.text(pdf(report)).replace(" ", "");
        var form = new Form(Musterstadt.document(report));
        for (var text : form.texts().values()) {
            assertThat(pdf).contains(text.replaceAll("\\s+", ""));
        }
        for (var row : form.rows(form.texts(), form.decisions().size())) {
            for (var cell : row.cells()) {
                for (var line : cell.lines()) {
                    assertThat(pdf)
                            .contains(
                                    de.stellwerk.reports.office.Span.text(line).replaceAll("[\\s\u00A0]+", ""));
                }
            }
        }
    }

    @Test
    void sameReportGivesTheSameBytes() throws Exception {
        assertThat(pdf(Musterstadt.statusReport())).isEqualTo(pdf(Musterstadt.statusReport()));
    }
}
