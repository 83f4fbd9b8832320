package de.stellwerk.ui.status;

import de.stellwerk.status.StatusReportChanged;
import de.stellwerk.ui.News;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Tells open pages that a report was submitted, returned or released. */
@Singleton
class ReportNews extends News {
    @EventListener
    void changed(StatusReportChanged change) {
        tell(change.tenant());
    }
}
