package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why the measure ends when it does, in numbered sentences; what does not fit stands below. */
final class WhyCard extends Card {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

    private final transient Words words = Words.here();
    private final transient Shown shown;
    private final transient Set<String> others;

    WhyCard(Shown shown, MeasureDates dates) {
        super(Words.here()
                .text("why.title", shown.measure().code(), Words.here().date(dates.shownFinish())));
        this.shown = shown;
        others = shown.forecast().dates().stream()
                .map(d -> d.measure().code())
                .filter(code -> !code.equals(shown.measure().code()))
                .collect(Collectors.toSet());
        setId("why");
        add(reasons(shown.measure()));
        var findings = findings(shown.measure());
        if (!findings.isEmpty()) {
            add(new Paragraph(words.text("why.findings")), list(findings));
        }
    }

    private OrderedList reasons(Measure measure) {
        var why = shown.forecast().whyFinish(measure, words.locale());
        var sentences = new ArrayList<>(why.sentences());
        if (why.cut()) {
            sentences.add(words.text("why.cut"));
        }
        shown.forecast().verdicts(measure.id()).stream().map(this::verdict).forEach(sentences::add);
        var list = new OrderedList();
        list.addClassName("st-reasons");
        sentences.forEach(sentence -> list.add(item(sentence)));
        return list;
    }

    private String verdict(DeadlineVerdict v) {
        if (v.outcome() == DeadlineVerdict.Outcome.UNJUDGED) {
            return words.text(
                    v.date() == null ? "why.undated" : "why.unjudged",
                    v.deadline().basis(),
                    words.date(v.date()));
        }
        return words.text(
                v.outcome() == DeadlineVerdict.Outcome.MISSED ? "why.missed" : "why.met",
                v.deadline().basis(),
                words.date(v.date()),
                v.days());
    }

    private List<String> findings(Measure measure) {
        return shown.forecast().findings(measure).stream()
                .map(f -> shown.forecast().say(f, words.locale()))
                .toList();
    }

    private UnorderedList list(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassName("st-reasons");
        sentences.forEach(sentence -> list.add(item(sentence)));
        return list;
    }

    /** The codes of other measures lead to them. */
    private ListItem item(String sentence) {
        var item = new ListItem();
        int at = 0;
        var found = WORD.matcher(sentence);
        while (found.find()) {
            if (others.contains(found.group())) {
                item.add(new Text(sentence.substring(at, found.start())), link(found.group()));
                at = found.end();
            }
        }
        item.add(new Text(sentence.substring(at)));
        return item;
    }

    private Component link(String code) {
        return shown.links().toMeasure(code, "plan", code);
    }
}
