package de.stellwerk.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.report.Overview;
import de.stellwerk.report.Snapshot;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.FieldList;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import java.util.Locale;

/** The programme's light, how it went over twelve months, and the programme in figures. */
final class StateCard extends Div {
    private final transient Words words = Words.here();
    private final transient Links links;

    StateCard(Overview overview, Links links) {
        this.links = links;
        addClassNames("st-card", "st-state");
        add(light(overview), trend(overview), figures(overview.figures()));
    }

    private Section light(Overview overview) {
        Light shown = overview.light() == null ? overview.worst() : overview.light();
        var light = new ReportedLight(shown, TrafficLight.Size.LARGE);
        var why = new Div(source(overview));
        if (overview.light() != null && overview.worst() != null) {
            why.add(worst(overview.worst()));
        }
        var computed = overview.figures().computed();
        if (shown == null || computed == null) {
            return part("overview.light", light, why);
        }
        why.add(
                shown == computed
                        ? new Paragraph(words.text("overview.equal"))
                        : because(overview.figures(), computed));
        return part("overview.light", shown == computed ? light : new Span(light, badge(computed)), why);
    }

    private Span badge(Light computed) {
        var badge = new Span(
                new Span("≠ " + words.text("overview.computed")),
                new TrafficLight(computed, TrafficLight.Kind.COMPUTED, TrafficLight.Size.SMALL, words.locale()));
        badge.addClassName("st-state-differs");
        return badge;
    }

    /** A deadline that is missed says most; else the first measure whose facts say so. */
    private Paragraph because(Snapshot figures, Light computed) {
        var measures = figures.blocks().stream()
                .flatMap(b -> b.measures().stream())
                .filter(m -> m.computed() == computed)
                .toList();
        var late = measures.stream().filter(StateCard::late).findFirst();
        var start = new Span(words.text("overview.computedBecause", words.of(computed)) + " ");
        return late.map(m -> new Paragraph(start, links.toMeasure(m.code(), "plan", tooLate(m))))
                .orElseGet(() -> new Paragraph(
                        new Span(words.text("overview.computedFrom", words.of(computed)) + " "),
                        links.toMeasure(
                                measures.getFirst().code(),
                                "berichte",
                                measures.getFirst().code())));
    }

    private static boolean late(Snapshot.MeasureState measure) {
        var deadline = measure.deadline();
        return deadline != null && deadline.margin() != null && deadline.margin() < 0;
    }

    private String tooLate(Snapshot.MeasureState measure) {
        return words.text(
                "overview.computedDeadline",
                measure.code(),
                -measure.deadline().margin(),
                measure.deadline().basis());
    }

    private Component source(Overview overview) {
        if (overview.light() == null) {
            String key = overview.worst() == null ? "overview.noLight" : "overview.lightIsWorst";
            return new Paragraph(words.text(key));
        }
        var report = links.to(
                "programmberichte/" + overview.lightReport(),
                words.text("overview.programmeReport", quarter(overview.lightQuarter())));
        return new Paragraph(new Span(words.text("overview.approvedWith") + " "), report);
    }

    private Paragraph worst(Light worst) {
        Anchor measures =
                links.to("massnahmen", words.of(worst), "ampel", worst.name().toLowerCase(Locale.ROOT));
        return new Paragraph(new Span(words.text("overview.worst") + " "), measures);
    }

    private static String quarter(String iso) {
        return iso == null ? "" : iso.substring(5) + " " + iso.substring(0, 4);
    }

    private Section trend(Overview overview) {
        return part("overview.trend", new TrendTable(overview, links));
    }

    private Section figures(Snapshot figures) {
        var list = new FieldList();
        list.addClassName("st-figures");
        list.field(
                words.text("overview.measures"),
                sentence(
                        state("overview.active", figures.active(), "active"),
                        state("overview.planned", figures.planned(), "planned"),
                        state("overview.done", figures.done(), "done")));
        list.field(
                words.text("overview.milestones"),
                links.to(
                        "meilensteine",
                        words.text("overview.reached", figures.milestonesReached(), figures.milestonesTotal())));
        if (figures.range() != null) {
            var range = figures.range();
            list.field(
                    words.text("overview.costRange"),
                    links.to("massnahmen", words.range(range.min(), range.max()), "sortierung", "cost_class"),
                    note(words.text("overview.costNote")));
        }
        return part("overview.figures", list);
    }

    private Anchor state(String key, int count, String state) {
        return links.to("massnahmen", words.text(key, count), "zustand", state);
    }

    private static Span sentence(Component... parts) {
        var sentence = new Span();
        for (int i = 0; i < parts.length; i++) {
            sentence.add(parts[i]);
            if (i < parts.length - 1) {
                sentence.add(new Span(", "));
            }
        }
        return sentence;
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassNames("st-secondary", "st-small");
        return note;
    }

    private Section part(String title, Component... content) {
        var part = new Section(new H2(words.text(title)));
        part.addClassName("st-state-part");
        part.add(content);
        return part;
    }
}
