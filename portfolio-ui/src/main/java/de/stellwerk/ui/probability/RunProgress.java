package de.stellwerk.ui.probability;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import de.stellwerk.probability.Question;
import de.stellwerk.ui.components.Words;

/** How far a simulation is. */
final class RunProgress extends Div {
    RunProgress(Words words, double done) {
        addClassName("st-probability-progress");
        int runs = Question.STANDARD.runs();
        var says = new Paragraph(words.text("probability.running", (int) (done * runs), runs));
        var bar = new Element("progress");
        bar.setAttribute("max", "1");
        bar.setAttribute("value", String.valueOf(done));
        bar.setAttribute("aria-label", words.text("probability.progress"));
        add(says);
        getElement().appendChild(bar);
    }
}
