package de.stellwerk.ui.liaison;

import de.stellwerk.governance.FeedbackChanged;
import de.stellwerk.ui.News;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Tells open pages that somebody gave feedback or answered it. */
@Singleton
class FeedbackNews extends News {
    @EventListener
    void changed(FeedbackChanged change) {
        tell(change.tenant());
    }
}
