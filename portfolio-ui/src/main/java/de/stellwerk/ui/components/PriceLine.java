package de.stellwerk.ui.components;

import com.vaadin.flow.component.html.Div;
import de.stellwerk.decision.DecisionPrice;
import java.util.ArrayList;

/** What each week without a decision costs the plan, in sentences. */
public final class PriceLine extends Div {
    public PriceLine(DecisionPrice price) {
        super(text(price));
        addClassName("st-price");
    }

    /** Also for a list to be saved. */
    public static String text(DecisionPrice price) {
        var words = Words.here();
        var sentences = new ArrayList<String>();
        sentences.add(words.text("price.week", price.waiting(), price.workingDays(), price.others()));
        if (price.missed() != null) {
            sentences.add(words.text("price.missed", price.missed()));
        }
        if (price.lastDay() != null) {
            sentences.add(words.text("price.last", words.date(price.lastDay()), price.deadline()));
        }
        return String.join(" ", sentences);
    }
}
