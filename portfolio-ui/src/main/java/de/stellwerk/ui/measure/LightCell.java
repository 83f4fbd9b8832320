package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import java.time.YearMonth;

/**
 * The reported light of a measure in a list. It leads to the reports and carries its month where that is not the current one.
 *
 * @param month the reporting month of the chosen day
 */
record LightCell(YearMonth month, Words words) {
    Component of(MeasureLine line, Links links) {
        if (line.light() == null) {
            var none = DataTable.muted(Words.NONE);
            none.getElement().setAttribute("role", "img");
            none.getElement().setAttribute("aria-label", words.text("light.none"));
            return none;
        }
        var cell = new Span(new ReportedLight(line.light(), TrafficLight.Size.NORMAL));
        if (line.lightPeriod() != null && line.lightPeriod().isBefore(month)) {
            cell.add(DataTable.muted(
                    words.shortMonth(line.lightPeriod(), line.lightPeriod().getYear() != month.getYear())));
        }
        cell.addClassName("st-light-cell");
        var link = links.to("massnahmen/" + line.measure().code() + "/berichte", cell);
        link.addClassName("st-light-link");
        return link;
    }
}
