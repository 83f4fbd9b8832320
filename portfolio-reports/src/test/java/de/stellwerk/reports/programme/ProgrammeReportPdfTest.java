package de.stellwerk.reports.programme;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.Musterstadt;
import de.stellwerk.reports.Opened;
import de.stellwerk.reports.VeraPdf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class ProgrammeReportPdfTest {
    private static byte[] pdf(Snapshot s) throws Exception {
        return pdf(s, ProgrammeReportState.DRAFT);
    }

    private static byte[] pdf(Snapshot s, ProgrammeReportState state) throws Exception {
        var bytes = Opened.bytes(out -> new ProgrammeReportPdf().write(Musterstadt.report(state), s, out));
        keep(bytes);
        return bytes;
    }

    /** For whoever wants to look at them: {@code -Dstellwerk.files=directory}. */
    private static void keep(byte[] bytes) throws Exception {
        var directory = System.getProperty("stellwerk.files");
        if (directory != null) {
            var caller = StackWalker.getInstance()
                    .walk(f -> f.map(StackWalker.StackFrame::getMethodName)
                            .filter(m -> !m.equals("keep") && !m.equals("pdf"))
                            .findFirst())
                    .orElseThrow();
            Files.write(Path.of(directory, caller + ".pdf"), bytes);
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var found = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }

    private static Snapshot.RiskLine risk(String text) {
        var one = Musterstadt.risks().getFirst();
        return new Snapshot.RiskLine(one.key(), one.measure(), text, one.since(), one.report(), one.judged());
    }

    @Test
    void sampleReportKeepsPdfUa() throws Exception {
        assertThat(VeraPdf.findings(pdf(Musterstadt.snapshot()))).isEmpty();
    }

    @Test
    void extremesKeepPdfUa() throws Exception {
        var many = Collections.nCopies(30, Musterstadt.decisions().get(1));
        var sixteen = new ArrayList<>(Musterstadt.blocks());
        sixteen.addAll(Musterstadt.blocks());
        for (var s : List.of(
                Musterstadt.snapshot(List.of(), List.of(), List.of(), List.of()),
                Musterstadt.snapshot(sixteen, Musterstadt.risks(), many, List.of()),
                Musterstadt.snapshot(
                        Musterstadt.blocksWithMeasures(200), Musterstadt.risks(), List.of(), List.of("B1-1")))) {
            assertThat(VeraPdf.findings(pdf(s))).isEmpty();
        }
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() throws Exception {
        var typed =
                "<b>fett</b> &amp; =HYPERLINK(\"x\") \u0007\uD800 \uD83D\uDE00 שלום עולם ☐ </title><script> }</style> "
                        + Musterstadt.words(3_000);
        var pdf = pdf(Musterstadt.snapshot(
                Musterstadt.blocks(),
                List.of(risk(typed), risk("שלום עולם"), risk("x".repeat(500))),
                Musterstadt.decisions(),
                List.of()));
        assertThat(VeraPdf.findings(pdf)).isEmpty();
        assertThat(VeraPdf.text(pdf).replace(" ", ""))
                .contains("<b>fett</b>&amp;=HYPERLINK(\"x\")", "</title><script>}</style>", "\uD83D\uDE00", "שלום");
    }

    @Test
    void languageTitleBookmarksAndTableHeadersAreThere() throws Exception {
        try (var document = Loader.loadPDF(pdf(Musterstadt.snapshot()))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de-DE");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Programmbericht 2. Quartal 2020, Musterstadt (Beispieldaten)");
            assertThat(document.getDocumentInformation().getCustomMetadataValue("stellwerk.bericht"))
                    .isEqualTo("PB-2020-02");
            var bookmarks = new ArrayList<String>();
            for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).containsExactlyElementsOf(ReportBody.chapters(Musterstadt.snapshot()));
            var elements = elements(catalog.getStructureTreeRoot());
            assertThat(elements)
                    .filteredOn(e -> "Table".equals(e.getStructureType()))
                    .isNotEmpty()
                    .allSatisfy(t -> {
                        assertThat(t.getCOSObject().getCOSDictionary(COSName.A).getString("Summary"))
                                .isNotBlank();
                        assertThat(elements(t)).anyMatch(e -> "TH".equals(e.getStructureType()));
                    });
            assertThat(elements)
                    .filteredOn(e -> e.getActualText() != null)
                    .extracting(PDStructureElement::getActualText)
                    .contains("gemeldet", "Ampel")
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void contentsNameTheRealPages() throws Exception {
        var snapshot = Musterstadt.snapshot();
        try (var document = Loader.loadPDF(pdf(snapshot))) {
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            stripper.setEndPage(1);
            var first = stripper.getText(document).replaceAll("\\s+", " ");
            var pages = document.getPages();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                var page = pages.indexOf(item.findDestinationPage(document)) + 1;
                assertThat(first)
                        .containsPattern(java.util.regex.Pattern.quote(item.getTitle()) + "[. ]+" + page + "\\b");
            }
        }
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        try (var document = Loader.loadPDF(pdf(Musterstadt.snapshot()))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).containsPattern("LiberationSans|DejaVuSans");
                }
            }
        }
    }

    @Test
    void sameReportGivesTheSameBytesInAnotherPlaceAndLanguage() throws Exception {
        var here = pdf(Musterstadt.snapshot(), ProgrammeReportState.APPROVED);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(pdf(Musterstadt.snapshot(), ProgrammeReportState.APPROVED))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
