package de.stellwerk.reports.programme;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.Musterstadt;
import de.stellwerk.reports.Opened;
import de.stellwerk.reports.VeraPdf;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Wording;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.junit.jupiter.api.Test;

class ProgrammePackTest {
    private static final ProgrammePack PACK = new ProgrammePack(List.of(
            new ProgrammeReportXlsx(), new ProgrammeReportDocx(), new ProgrammeReportPdf(), new ProgrammeReportPptx()));

    private static byte[] pack(ProgrammeReportState state) throws Exception {
        return Opened.bytes(out -> PACK.write(Musterstadt.report(state), Musterstadt.snapshot(), out));
    }

    private static Map<String, byte[]> files(byte[] pack) throws Exception {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void holdsEveryFileUnderItsName() throws Exception {
        assertThat(files(pack(ProgrammeReportState.APPROVED)))
                .containsOnlyKeys(
                        "2020-Q2_Programmbericht_v1.docx",
                        "2020-Q2_Programmbericht_v1.pdf",
                        "2020-Q2_Programmbericht_v1.pptx",
                        "2020-Q2_Programmbericht_v1.xlsx");
        assertThat(files(pack(ProgrammeReportState.DRAFT))).containsKey("2020-Q2_Programmbericht_v1_Entwurf.pdf");
    }

    @Test
    void sameReportGivesTheSameBytesInAnotherPlaceAndLanguage() throws Exception {
        var here = pack(ProgrammeReportState.APPROVED);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(pack(ProgrammeReportState.APPROVED)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void everyFigureReadsTheSameInEachFile() throws Exception {
        var files = files(pack(ProgrammeReportState.DRAFT));
        var pdf = bare(VeraPdf.text(files.get("2020-Q2_Programmbericht_v1_Entwurf.pdf")));
        String docx;
        try (var text = Opened.text(o -> o.write(files.get("2020-Q2_Programmbericht_v1_Entwurf.docx")));
                var extractor = new XWPFWordExtractor(text)) {
            docx = bare(extractor.getText());
        }
        var cells = new ArrayList<String>();
        try (var book = Opened.workbook(o -> o.write(files.get("2020-Q2_Programmbericht_v1_Entwurf.xlsx")))) {
            var format = new DataFormatter(Locale.GERMANY);
            Opened.cells(book).forEach(c -> cells.add(format.formatCellValue(c)));
        }
        var xlsx = bare(String.join("|", cells));
        var s = Musterstadt.snapshot();
        for (var row : rows(s)) {
            assertThat(pdf).contains(bare(String.join("", row)));
            assertThat(docx).contains(bare(String.join("", row)));
        }
        for (var figure : figures(s)) {
            assertThat(pdf).contains(bare(figure));
            assertThat(docx).contains(bare(figure));
            assertThat(xlsx).contains(bare(figure));
        }
    }

    /** Whole rows of the tables that the flowing files share. */
    private static List<List<String>> rows(Snapshot s) {
        var rows = new ArrayList<List<String>>();
        for (var b : s.blocks()) {
            rows.add(List.of(
                    b.code(),
                    b.name(),
                    Lamp.of(b.light()).text(),
                    ReportWords.conspicuous(b.conspicuous()),
                    b.milestonesReached() + " von " + b.milestonesTotal(),
                    ReportWords.end(b)));
        }
        s.deadlines().forEach(d -> rows.add(List.of(Wording.date(d.date()), d.title())));
        s.changes().forEach(c -> rows.add(List.of(ReportWords.sentence(c))));
        return rows;
    }

    /** What stands in each of the files. */
    private static List<String> figures(Snapshot s) {
        var figures = new ArrayList<>(List.of(
                s.milestonesReached() + " von " + s.milestonesTotal(),
                ReportWords.keyDate(s),
                "Entwurf, Version 1",
                "PB-2020-02",
                "1.900.000 € bis 3.800.000 €",
                Lamp.of(s.worst()).word()));
        s.blocks().forEach(b -> figures.addAll(List.of(b.name(), ReportWords.end(b))));
        s.decisions().forEach(d -> figures.addAll(List.of(d.text(), Wording.day(d.due()))));
        s.risks().forEach(r -> figures.addAll(List.of(r.text(), r.measure())));
        return figures;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0\t]+", "");
    }
}
