package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.TrafficLight.Kind;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The reported light of a measure in a list. It leads to the reports and carries its month where that is not the current one.
 *
 * @param month the reporting month of the chosen day
 */
record LightCell(YearMonth month, Words words) {
    private static final String CELL = """
            ${item.word
              ? html`<a class="st-light-link" href="${item.address}"><span class="st-light-cell">%s${item.month
                  ? html`<span class="st-secondary">${item.month}</span>` : ''}</span></a>`
              : html`<span class="st-secondary" role="img" aria-label="${item.none}">%s</span>`}""";

    /** The same as {@link #of} without components, for a long list; which day and which links are asked for each row. */
    static Renderer<MeasureLine> renderer(Supplier<LightCell> cell, Supplier<Links> links, Words words) {
        return LitRenderer.<MeasureLine>of(CELL.formatted(TrafficLight.template(Kind.REPORTED), Words.NONE))
                .withProperty(
                        "shape", line -> line.light() == null ? null : TrafficLight.shape(line.light(), Kind.REPORTED))
                .withProperty("word", line -> line.light() == null ? null : words.of(line.light()))
                .withProperty("month", line -> cell.get().month(line))
                .withProperty(
                        "address", line -> links.get().measure(line.measure().code(), "berichte"))
                .withProperty("none", _ -> words.text("light.none"));
    }

    /** The month of the light where it is not the current one. */
    private @Nullable String month(MeasureLine line) {
        var from = line.lightPeriod();
        return from == null || !from.isBefore(month) ? null : words.shortMonth(from, from.getYear() != month.getYear());
    }

    Component of(MeasureLine line, Links links) {
        if (line.light() == null) {
            var none = DataTable.muted(Words.NONE);
            none.getElement().setAttribute("role", "img");
            none.getElement().setAttribute("aria-label", words.text("light.none"));
            return none;
        }
        var cell = new Span(new ReportedLight(line.light(), TrafficLight.Size.NORMAL));
        var from = month(line);
        if (from != null) {
            cell.add(DataTable.muted(from));
        }
        cell.addClassName("st-light-cell");
        var link = new Anchor(links.measure(line.measure().code(), "berichte"), cell);
        link.addClassName("st-light-link");
        return link;
    }
}
