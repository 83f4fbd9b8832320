package de.stellwerk.reports.exchange;

import de.stellwerk.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at a file before it is parsed and refuses what an import must not open. */
public final class WorkbookGuard {
    /** A filled workbook of a large city unpacks to about a tenth of it. */
    static final long LARGEST_UNPACKED = 40L * 1024 * 1024;

    private WorkbookGuard() {}

    /** @throws Refused rules noWorkbook, workbookEncrypted, workbookWithMacros, workbookWithLinks, workbookBomb */
    public static void check(byte[] bytes) throws IOException {
        check(bytes, LARGEST_UNPACKED);
    }

    /** @param largest bytes that the file may unpack to */
    public static void check(byte[] bytes, long largest) throws IOException {
        var magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            throw Refused.input("file", encrypted(bytes) ? "workbookEncrypted" : "noWorkbook");
        }
        if (magic != FileMagic.OOXML) {
            throw Refused.input("file", "noWorkbook");
        }
        var parts = parts(bytes, largest);
        if (parts.stream().anyMatch(p -> p.endsWith("vbaProject.bin"))) {
            throw Refused.input("file", "workbookWithMacros");
        }
        if (parts.stream().anyMatch(p -> p.startsWith("xl/externalLinks/"))) {
            throw Refused.input("file", "workbookWithLinks");
        }
        if (!parts.contains("xl/workbook.xml")) {
            throw Refused.input("file", "noWorkbook");
        }
    }

    private static boolean encrypted(byte[] bytes) {
        try (var fs = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return fs.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false; // then it is no workbook at all, which the caller says
        }
    }

    /** Names of the parts; stops as soon as they unpack to more than is allowed. */
    private static Set<String> parts(byte[] bytes, long largest) throws IOException {
        var names = new HashSet<String>();
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > largest) {
                        throw Refused.input("file", "workbookBomb");
                    }
                }
            }
        } catch (ZipException | java.io.EOFException broken) {
            throw Refused.input("file", "noWorkbook");
        }
        return names;
    }
}
