package de.stellwerk.exchange;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import jakarta.inject.Singleton;

/** Takes a programme over from a workbook: all of it or nothing. */
@Singleton
public class ImportService {
    private final ImportTransaction transaction;

    ImportService(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Creates and changes what the workbook says and leaves alone what it does not name. Codes tell what is meant, so the same
     * workbook again changes nothing.
     *
     * @param dryRun tell what would happen and write nothing
     * @return with every problem found; if there is any, nothing was written
     * @throws de.stellwerk.shared.Forbidden if the caller does not edit programmes
     */
    public ImportResult importProgramme(Caller caller, Book book, boolean dryRun) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        try {
            return transaction.run(caller, book, dryRun);
        } catch (ImportTransaction.TakenBack takenBack) {
            return takenBack.result();
        }
    }
}
