package de.stellwerk.reports.status;

import de.stellwerk.form.ArchivedForm;
import de.stellwerk.reports.exchange.WorkbookGuard;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.ArchivedFrom;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads old forms: one workbook, or a ZIP file of many. A file that cannot be read does no harm to the others. */
@Singleton
public class ArchiveReader {
    /** Bytes of a ZIP file. */
    public static final int LARGEST_FILE = 25 * 1024 * 1024;

    /** Forms at once. */
    public static final int MOST_FILES = 500;

    private static final long LARGEST_UNPACKED = 8L * 1024 * 1024;

    /** An entry of the ZIP file. @param bytes one more than is allowed, if it holds more */
    private record Entry(String name, byte[] bytes) {}

    /**
     * @param name of the file, which may tell the month
     * @return one form for each workbook, also for those that cannot be read
     * @throws Refused workbookTooLarge, archiveTooMany, archiveEmpty, noWorkbook
     * @throws IOException if the stream itself cannot be read
     */
    public List<ArchivedForm> read(String name, InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw Refused.input("file", "workbookTooLarge", LARGEST_FILE / 1024 / 1024);
        }
        var entries = isZipOfForms(name, bytes) ? entries(bytes) : List.of(new Entry(name, bytes));
        if (entries.isEmpty()) {
            throw Refused.input("file", "archiveEmpty");
        }
        return entries.stream().map(ArchiveReader::form).toList();
    }

    private static boolean isZipOfForms(String name, byte[] bytes) throws IOException {
        return FileMagic.valueOf(bytes) == FileMagic.OOXML
                && !name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static List<Entry> entries(byte[] bytes) throws IOException {
        var entries = new ArrayList<Entry>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().replaceFirst("^.*[/\\\\]", "");
                if (!entry.isDirectory() && !name.isEmpty() && !name.startsWith(".") && !name.startsWith("~$")) {
                    if (entries.size() == MOST_FILES) {
                        throw Refused.input("file", "archiveTooMany", MOST_FILES);
                    }
                    entries.add(new Entry(name, zip.readNBytes(FormReader.LARGEST_FILE + 1)));
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            var refused = Refused.input("file", "noWorkbook");
            refused.initCause(broken);
            throw refused;
        }
        return entries;
    }

    private static ArchivedForm form(Entry entry) {
        var from = new ArchivedFrom(entry.name(), Digest.ofBytes(entry.bytes()));
        try {
            if (entry.bytes().length > FormReader.LARGEST_FILE) {
                throw Refused.input("file", "workbookTooLarge", FormReader.LARGEST_FILE / 1024 / 1024);
            }
            WorkbookGuard.check(entry.bytes(), LARGEST_UNPACKED);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(entry.bytes()))) {
                return new ArchiveReading(book, from).form();
            }
        } catch (Refused refused) {
            return ArchivedForm.unreadable(from, refused.violations());
        } catch (IOException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException broken) {
            return ArchivedForm.unreadable(from, List.of(Violation.of("file", "noWorkbook")));
        }
    }
}
