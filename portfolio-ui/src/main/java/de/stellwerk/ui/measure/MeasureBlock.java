package de.stellwerk.ui.measure;

import com.vaadin.flow.component.html.Div;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;

/** A measure in the list of a phone. */
final class MeasureBlock extends Div {
    MeasureBlock(MeasureLine line, Links links, LightCell lights, Words words) {
        addClassName("st-measure-block");
        var measure = line.measure();
        var title = new Div(
                DataTable.strong(measure.code()), links.toMeasure(measure.code(), "steckbrief", measure.title()));
        title.addClassName("st-block-name");
        var facts = new Div(
                lights.of(line, links),
                DataTable.muted(words.of(measure.state())),
                DataTable.text(MeasureWords.end(measure, words)),
                DataTable.muted(Deviation.text(measure.baselineEnd(), measure.end(), words)));
        facts.addClassName("st-block-facts");
        add(title, facts);
    }
}
