package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import java.io.IOException;
import java.io.OutputStream;

/** A file that the programme report can be had as; each is part of the committee's pack. */
public interface ProgrammeFile {
    /** The ending of its name, such as {@code pdf}. */
    String extension();

    /** Writes the file from the snapshot alone; the stream stays open. */
    void write(ProgrammeReport report, Snapshot snapshot, OutputStream out) throws IOException;
}
