package de.stellwerk.reports.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.jspecify.annotations.Nullable;

/** Writes an office file so that the same content gives the same bytes: fixed order and time of the entries. */
public final class Archive {
    /** Not the first of January: that one is written with the machine's time zone as well. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String END_OF_ROWS = "</sheetData>";
    private static final String WORKBOOK = ".xlsx";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private Archive() {}

    /** Packs files in their order, so that the same ones give the same bytes; does not close the stream. */
    public static void pack(Map<String, byte[]> files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : files.entrySet()) {
            var head = new ZipEntry(file.getKey());
            head.setTimeLocal(TIME);
            zip.putNextEntry(head);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Writes into the middle of an entry. */
    interface Middle {
        void to(OutputStream out) throws IOException;
    }

    /** Does not close the stream. */
    public static void write(POIXMLDocument document, OutputStream out) throws IOException {
        write(document, Map.of(), out);
    }

    /**
     * Does not close the stream.
     *
     * @param rows to write behind those that the sheet of an entry's name has already
     */
    static void write(POIXMLDocument document, Map<String, Middle> rows, OutputStream out) throws IOException {
        var written = new ByteArrayOutputStream();
        document.write(written);
        pack(unpack(written.toByteArray()), rows, out);
    }

    /** What is packed itself, such as the workbook behind a chart, is packed anew, too. */
    private static TreeMap<String, byte[]> unpack(byte[] file) throws IOException {
        var entries = new TreeMap<String, byte[]>(
                Comparator.comparing((String n) -> !CONTENT_TYPES.equals(n)).thenComparing(Comparator.naturalOrder()));
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(
                        entry.getName(),
                        entry.getName().endsWith(WORKBOOK) ? packed(in.readAllBytes()) : in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] packed(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        pack(unpack(file), Map.of(), out);
        return out.toByteArray();
    }

    private static void pack(Map<String, byte[]> entries, Map<String, Middle> rows, OutputStream out)
            throws IOException {
        var zip = new ZipOutputStream(out);
        for (var entry : entries.entrySet()) {
            var head = new ZipEntry(entry.getKey());
            head.setTimeLocal(TIME);
            zip.putNextEntry(head);
            write(entry.getValue(), rows.get(entry.getKey()), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void write(byte[] entry, @Nullable Middle rows, OutputStream zip) throws IOException {
        if (rows == null) {
            zip.write(entry);
            return;
        }
        var text = new String(entry, StandardCharsets.UTF_8);
        var end = text.indexOf(END_OF_ROWS);
        zip.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
        rows.to(zip);
        zip.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
    }
}
