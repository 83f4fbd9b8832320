package de.stellwerk.reports.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** Writes an office file so that the same content gives the same bytes: fixed order and time of the entries. */
public final class Archive {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private Archive() {}

    /** Does not close the stream. */
    public static void write(POIXMLDocument document, OutputStream out) throws IOException {
        var written = new ByteArrayOutputStream();
        document.write(written);
        var entries = new TreeMap<String, byte[]>(
                Comparator.comparing((String n) -> !CONTENT_TYPES.equals(n)).thenComparing(Comparator.naturalOrder()));
        try (var in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        var zip = new ZipOutputStream(out);
        for (var entry : entries.entrySet()) {
            var head = new ZipEntry(entry.getKey());
            head.setTimeLocal(TIME);
            zip.putNextEntry(head);
            zip.write(entry.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
