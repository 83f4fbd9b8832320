package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.CostClass;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.KeyFigures;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.VerdictTag;
import de.stellwerk.ui.components.Words;

/** The facts that decide about a measure; they stay above every tab. */
final class MeasureFacts extends KeyFigures {
    private final transient Words words = Words.here();
    private final transient Shown shown;

    MeasureFacts(Shown shown) {
        this.shown = shown;
        var measure = shown.measure();
        light();
        figure(words.text("field.measure.state"), DataTable.strong(words.of(measure.state())));
        figure(words.text("field.measure.priority"), DataTable.strong(words.of(measure.priority())));
        costClass();
        end();
        shown.verdict().ifPresent(this::deadline);
    }

    private void light() {
        var line = shown.line();
        String name = line.lightPeriod() == null
                ? words.text("measure.reported")
                : words.text("measure.reportedIn", words.month(line.lightPeriod()));
        figure(name, lightOrWord());
    }

    private Component lightOrWord() {
        var line = shown.line();
        if (line.light() == null && shown.measure().state() == MeasureState.DONE) {
            return DataTable.strong(words.text("light.done"));
        }
        var light = new ReportedLight(line.light(), TrafficLight.Size.NORMAL);
        String path = "massnahmen/" + shown.measure().code() + "/berichte";
        if (line.light() == null) {
            return light;
        }
        var link = shown.links().to(path, light);
        link.addClassName("st-light-link");
        return link;
    }

    private void costClass() {
        Integer code = shown.block().costClass();
        var name = words.text("measure.costClass");
        if (code == null) {
            figure(name, DataTable.text(Words.NONE));
            return;
        }
        var value = new Span(DataTable.strong(String.valueOf(code)));
        shown.programme().costClasses().stream()
                .filter(costClass -> costClass.code() == code)
                .findFirst()
                .ifPresent(costClass -> value.add(new Text(" "), bounds(costClass)));
        figure(name, value);
    }

    private Span bounds(CostClass costClass) {
        var bounds = DataTable.muted(words.range(costClass.min(), costClass.max()));
        bounds.setTitle(words.text("overview.costNote"));
        return bounds;
    }

    private void end() {
        var measure = shown.measure();
        var forecast = shown.dates();
        var value = new Span(DataTable.strong(
                forecast.map(d -> MeasureWords.end(d, words)).orElseGet(() -> MeasureWords.end(measure, words))));
        if (measure.baselineEnd() != null) {
            value.add(new Text(" "), DataTable.muted(words.text("measure.agreed", words.date(measure.baselineEnd()))));
        }
        figure(words.text(forecast.isPresent() ? "measure.forecastEnd" : "field.measure.end"), value);
    }

    private void deadline(DeadlineVerdict verdict) {
        var value = new Span(DataTable.strong(words.date(verdict.date())));
        value.add(new Text(" "), new VerdictTag(verdict));
        figure(words.text("measure.deadline", verdict.deadline().basis()), value);
    }
}
