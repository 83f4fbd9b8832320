package de.stellwerk.ui;

import de.stellwerk.notice.NoticesChanged;
import de.stellwerk.status.StatusReportChanged;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Tells open pages that there are new notices, or that a report made some superfluous. */
@Singleton
class NoticeNews extends News {
    @EventListener
    void changed(NoticesChanged change) {
        tell(change.tenant());
    }

    @EventListener
    void changed(StatusReportChanged change) {
        tell(change.tenant());
    }
}
