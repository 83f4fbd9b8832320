package de.stellwerk.ui.probability;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.access.Caller;
import de.stellwerk.probability.ProbabilityService;
import de.stellwerk.probability.Prospects;
import de.stellwerk.probability.Question;
import de.stellwerk.probability.Run;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How likely the dates of a programme are: a sentence, the legal deadlines, the ends. Starts when it is shown, and shows how far it is. */
public final class ProbabilityCard extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(ProbabilityCard.class);

    private final transient ProbabilityService service;
    private final transient Caller caller;
    private final transient Programme programme;
    private final transient Links links;
    private final transient Words words = Words.here();
    private transient @Nullable Runnable follower;
    private transient @Nullable Run run;

    /** For who sees the whole programme. */
    public ProbabilityCard(ProbabilityService service, Caller caller, Programme programme, Links links) {
        this.service = service;
        this.caller = caller;
        this.programme = programme;
        this.links = links;
        addClassNames("st-content", "st-probability");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Runnable news = event.getUI().accessLater(this::show, ProbabilityCard::nobodyLooks)::run;
        try {
            run = service.follow(caller, programme.id(), links.asOf(), Question.STANDARD, news);
            follower = news;
            show();
        } catch (Refused e) {
            only(new EmptyState(words.text("probability.busy")));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (run != null && follower != null) {
            run.leave(follower);
        }
    }

    /** The page was closed while the news was on its way. */
    private static void nobodyLooks() {
        // Then there is nobody to show it to.
    }

    private void show() {
        try {
            run.result().ifPresentOrElse(this::draw, () -> only(new RunProgress(words, run.progress())));
        } catch (CompletionException e) {
            LOG.error("How likely dates are could not be computed", e);
            only(new EmptyState(words.text("probability.failed")));
        }
    }

    private void only(Component content) {
        removeAll();
        var card = new Card(words.text("probability.programme"));
        card.add(content);
        add(card);
    }

    private void draw(Prospects prospects) {
        removeAll();
        add(new ProgrammeEndCard(prospects, words, links));
        if (prospects.programme() != null) {
            add(new ChancesCard(prospects, words, links), new EndsCard(prospects, words, links));
        }
    }
}
