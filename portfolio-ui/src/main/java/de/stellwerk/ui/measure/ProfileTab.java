package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Tag;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.FieldList;
import de.stellwerk.ui.components.Words;
import java.util.stream.Collectors;

/** Steckbrief: the seven fields of the printed profile in their order, and beside them what the measure serves and obeys. */
final class ProfileTab extends Div {
    private final transient Words words = Words.here();

    ProfileTab(Shown shown, MeasureServices services) {
        addClassName("st-columns");
        var profile = profile(shown.measure());
        profile.addClassName("st-card");
        add(profile, new ProfileSide(shown, services));
    }

    private FieldList profile(Measure measure) {
        var list = new FieldList();
        list.field(words.text("profile.title"), title(measure), DataTable.muted(numbers(measure)));
        list.field(words.text("field.measure.description"), measure.description());
        list.field(words.text("field.measure.responsible"), responsible(measure));
        list.field(words.text("field.measure.participants"), participants(measure));
        list.field(words.text("field.measure.priority"), DataTable.strong(words.of(measure.priority())));
        list.field(words.text("field.measure.priorityRationale"), measure.priorityRationale());
        list.field(words.text("field.measure.duration"), duration(measure));
        if (measure.preApproved()) {
            list.field(words.text("field.measure.preApproved"), words.text("profile.preApproved"));
        }
        if (!measure.tags().isEmpty()) {
            list.field(words.text("field.measure.tags"), tags(measure));
        }
        if (!measure.remarks().isEmpty()) {
            list.field(
                    words.text("field.measure.remarks"),
                    lines(measure.remarks().stream().map(DataTable::text)));
        }
        return list;
    }

    private static Span title(Measure measure) {
        var title = new Span(DataTable.strong(measure.code()));
        title.add(" " + measure.title());
        return title;
    }

    /** The number as printed, and those under which the measure can also be found. */
    private String numbers(Measure measure) {
        String label = measure.label() == null ? "" : words.text("profile.label", measure.label());
        String aliases = measure.aliases().stream().map(Alias::text).collect(Collectors.joining(", "));
        if (aliases.isEmpty()) {
            return label;
        }
        String also = words.text("profile.aliases", aliases);
        return label.isEmpty() ? also : label + ", " + also;
    }

    private Component[] responsible(Measure measure) {
        return lines(measure.responsible().stream().map(r -> DataTable.text(MeasureWords.responsible(r, words))));
    }

    private static Component[] lines(java.util.stream.Stream<Span> lines) {
        var all = lines.toArray(Component[]::new);
        return all.length == 0 ? new Component[] {DataTable.muted(Words.NONE)} : all;
    }

    private Component participants(Measure measure) {
        if (measure.participants().isEmpty()) {
            return DataTable.muted(Words.NONE);
        }
        var units = new Div();
        units.addClassName("st-units");
        measure.participants().forEach(participant -> units.add(unit(participant)));
        return units;
    }

    private Span unit(Participant participant) {
        var unit = new Span(participant.unit());
        unit.addClassName("st-unit");
        if (participant.ifNeeded()) {
            unit.addClassName("st-unit-if-needed");
            unit.add(" ");
            unit.add(DataTable.muted(words.text("measure.ifNeeded")));
        }
        return unit;
    }

    private Component[] duration(Measure measure) {
        var months = DataTable.strong(MeasureWords.duration(measure.duration(), words));
        String note = measure.duration().note();
        return note == null ? new Component[] {months} : new Component[] {months, DataTable.muted(note)};
    }

    private Component tags(Measure measure) {
        var tags = new Div();
        tags.addClassName("st-units");
        for (Tag tag : measure.tags()) {
            tags.add(new de.stellwerk.ui.components.Tag(
                    words.text("profile.tag", words.of(tag.kind()), tag.text()),
                    de.stellwerk.ui.components.Tag.Kind.NEUTRAL));
        }
        return tags;
    }
}
