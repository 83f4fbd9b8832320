package de.stellwerk.ui.liaison;

import com.vaadin.flow.component.Component;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.FeedbackService;
import de.stellwerk.ui.NavCount;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How much feedback waits for an answer of this caller. */
@Singleton
class UnansweredCount implements NavCount {
    private final FeedbackService service;
    private final Selection selection;

    UnansweredCount(FeedbackService service, Selection selection) {
        this.service = service;
        this.selection = selection;
    }

    @Override
    public Class<? extends Component> view() {
        return FeedbackView.class;
    }

    @Override
    public Optional<Count> count(Caller caller) {
        return Rights.answersFeedback(caller)
                ? selection
                        .programme()
                        .map(p -> Math.toIntExact(service.unanswered(caller, p.id())))
                        .filter(n -> n > 0)
                        .map(n -> new Count(n, false, Words.here().text("feedback.unanswered", n)))
                : Optional.empty();
    }
}
