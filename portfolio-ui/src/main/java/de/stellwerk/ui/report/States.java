package de.stellwerk.ui.report;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;

/** The state of a programme report as a tag. */
final class States {
    private States() {}

    static Tag tag(ProgrammeReport report) {
        String word = Words.here().text("programmereport.state." + report.state());
        return switch (report.state()) {
            case DRAFT -> new Tag(word, Tag.Kind.WAITING);
            case SUBMITTED -> new Tag(word, Tag.Kind.PLANNED);
            case APPROVED -> new Tag(word, Tag.Kind.DONE);
        };
    }
}
