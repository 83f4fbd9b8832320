package de.stellwerk.reports.office;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.w3c.dom.Document;

/**
 * Lays HTML out as PDF/UA-1: tagged, with the shipped fonts embedded. The same report gives the same bytes, on every machine and at
 * any time.
 */
final class PdfFile {
    private static final byte[] REGULAR = read("LiberationSans-Regular.ttf");
    private static final byte[] BOLD = read("LiberationSans-Bold.ttf");
    private static final byte[] SYMBOLS = read("DejaVuSans.ttf");
    private static final String STYLE = new String(read("report.css"), StandardCharsets.UTF_8);

    static {
        // It would write pieces of the reports into the log.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    private static byte[] read(String resource) {
        try (var in = Objects.requireNonNull(PdfFile.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String style() {
        return STYLE;
    }

    /**
     * Does not close the stream.
     *
     * @param summaries what each table says, in the order of the tables
     */
    static void write(Document html, DocumentProperties properties, List<String> summaries, OutputStream out)
            throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Stellwerk");
        builder.useUriResolver((_, _) -> null);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Text", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Text", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(SYMBOLS), "Symbols", 400, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(RightToLeft::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.withW3cDocument(html, null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            properties(document, properties);
            describe(document.getDocumentCatalog().getStructureTreeRoot(), summaries.iterator());
            document.save(out);
        }
    }

    private static void properties(PDDocument document, DocumentProperties properties) {
        var time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        time.setTimeInMillis(properties.time().toEpochMilli());
        var information = document.getDocumentInformation();
        information.setCreator(DocumentProperties.CREATOR);
        information.setCreationDate((Calendar) time.clone());
        information.setModificationDate(time);
        properties.custom().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> information.setCustomMetadataValue("stellwerk." + e.getKey(), e.getValue()));
        // The file's number follows from this and the properties; without it, from the clock.
        document.setDocumentId(properties.time().toEpochMilli());
    }

    /** Symbols are read out as words, tables say what they hold. */
    private static void describe(PDStructureNode node, Iterator<String> summaries) {
        if (node instanceof PDStructureElement element) {
            var words = element.getAlternateDescription();
            if ("Span".equals(element.getStructureType()) && words != null) {
                element.setActualText(words);
                element.getCOSObject().removeItem(COSName.ALT);
            }
            if ("Table".equals(element.getStructureType())) {
                var attributes = new COSDictionary();
                attributes.setName(COSName.O, "Table");
                attributes.setString("Summary", summaries.next());
                element.getCOSObject().setItem(COSName.A, attributes);
            }
        }
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                describe(below, summaries);
            }
        }
    }
}
