package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Archive;
import de.stellwerk.reports.office.FileNames;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** All files of the programme report in one, for the committee: each is written from the same snapshot. */
@Singleton
public class ProgrammePack {
    private final List<ProgrammeFile> files;

    public ProgrammePack(List<ProgrammeFile> files) {
        this.files = files.stream()
                .sorted(Comparator.comparing(ProgrammeFile::extension))
                .toList();
    }

    /** Writes the archive; the stream stays open. */
    public void write(ProgrammeReport report, Snapshot snapshot, OutputStream out) throws IOException {
        var written = new LinkedHashMap<String, byte[]>();
        for (var file : files) {
            var bytes = new ByteArrayOutputStream();
            file.write(report, snapshot, bytes);
            written.put(FileNames.programmeReport(report, file.extension()), bytes.toByteArray());
        }
        Archive.pack(written, out);
    }
}
