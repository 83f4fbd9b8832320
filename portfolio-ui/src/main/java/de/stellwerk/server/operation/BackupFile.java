package de.stellwerk.server.operation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A back-up that was read once from end to end: it is whole, and holds what its manifest says. */
final class BackupFile implements AutoCloseable {
    /** A manifest lists a few dozen tables; more than this is none. */
    private static final int LARGEST_MANIFEST = 1 << 20;

    // One seal lists all entries of an import, which is longer than the parser takes by itself.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip) throws IOException, OperationRefused {
        this.zip = zip;
        this.manifest = Manifest.parse(manifestBytes());
    }

    /** @throws OperationRefused if the file is no back-up, damaged or cut off */
    static BackupFile open(Path file) throws IOException, OperationRefused {
        if (!Files.isReadable(file)) {
            throw new OperationRefused(file + " does not exist or cannot be read");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new OperationRefused(file + " is no back-up, or is cut off (" + e.getMessage() + ")", e);
        }
        try {
            var result = new BackupFile(zip);
            result.check();
            return result;
        } catch (IOException | OperationRefused | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads a table's rows, one JSON array after the other; the caller closes it. */
    JsonParser rows(Manifest.Entry entry) throws IOException {
        return JSON.createParser(stream(entry));
    }

    private byte[] manifestBytes() throws IOException, OperationRefused {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new OperationRefused("This zip file is no back-up of Stellwerk: it has no " + Manifest.ENTRY);
        }
        try (var in = zip.getInputStream(entry)) {
            return in.readNBytes(LARGEST_MANIFEST);
        }
    }

    private void check() throws IOException, OperationRefused {
        var listed = new HashSet<String>();
        listed.add(Manifest.ENTRY);
        for (var entry : manifest.tables()) {
            if (!listed.add(entry.file()) || zip.getEntry(entry.file()) == null) {
                throw damaged(entry, "is missing or listed twice");
            }
            if (!sum(entry).equals(entry.sha256())) {
                throw damaged(entry, "differs from its check sum");
            }
        }
        var more = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !listed.contains(name))
                .findFirst();
        if (more.isPresent()) {
            throw new OperationRefused(
                    "The back-up is damaged: it holds " + more.get() + ", which its manifest" + " does not list");
        }
    }

    private String sum(Manifest.Entry entry) throws OperationRefused {
        var digest = Backup.sha256();
        try (var in = new DigestInputStream(stream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new OperationRefused("The back-up is damaged: " + entry.file() + " cannot be read", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private InputStream stream(Manifest.Entry entry) throws IOException {
        return new BufferedInputStream(zip.getInputStream(zip.getEntry(entry.file())), 1 << 16);
    }

    private static OperationRefused damaged(Manifest.Entry entry, String how) {
        return new OperationRefused("The back-up is damaged: " + entry.file() + " " + how);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
