package de.stellwerk.ui.baseline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.baseline.ComparedDate;
import de.stellwerk.baseline.Comparison;
import de.stellwerk.ui.components.BaselineWords;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.util.ArrayList;
import java.util.List;

/** Begin, end and (unfolded) the milestones of each measure: as agreed, as planned, as expected, as it came. */
final class ComparisonTable extends DataTable {
    private final transient Words words = Words.here();
    private final transient Links links;
    private final boolean named;

    ComparisonTable(Comparison comparison, List<Comparison.MeasureLine> lines, Links links) {
        super(
                Words.here().text("comparison.title", BaselineWords.name(comparison.baseline(), Words.here())),
                heads(Words.here()));
        this.links = links;
        named = comparison.baseline().origin() != BaselineOutline.Origin.AGREED;
        addClassName("st-comparison");
        lines.forEach(this::measure);
    }

    private static String[] heads(Words words) {
        return List.of("measure", "date", "agreed", "planned", "forecast", "actual", "deviation").stream()
                .map(name -> words.text("comparison." + name))
                .toArray(String[]::new);
    }

    private void measure(Comparison.MeasureLine line) {
        var code = line.measure().code();
        var head = DataTable.measure(links, "plan", code, line.measure().displayTitle());
        if (named && !line.known()) {
            head.add(new Tag(words.text("comparison.new"), Tag.Kind.NEUTRAL));
        }
        var part = part();
        row(part, cells(head, words.text("field.measure.start"), line.start()));
        row(part, cells(muted(code), words.text("field.measure.end"), line.end()))
                .addClassName("st-comparison-end");
        if (!line.milestones().isEmpty()) {
            head.add(fold(code, part, line.milestones()));
        }
    }

    /** The rows are made when they are asked for first. */
    private Button fold(String code, Part part, List<Comparison.MilestoneLine> milestones) {
        var rows = new ArrayList<NativeTableRow>();
        var fold = new Button(words.text("comparison.milestones", milestones.size()));
        fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        fold.addClassName("st-no-print");
        fold.setAriaLabel(words.text("comparison.milestonesOf", code, milestones.size()));
        fold.getElement().setAttribute("aria-expanded", "false");
        fold.addClickListener(_ -> {
            boolean open = rows.isEmpty() || !rows.getFirst().isVisible();
            if (rows.isEmpty()) {
                milestones.forEach(m -> rows.add(milestone(part, code, m)));
            }
            rows.forEach(row -> row.setVisible(open));
            fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return fold;
    }

    private NativeTableRow milestone(Part part, String measure, Comparison.MilestoneLine line) {
        var milestone = line.milestone();
        var code = new Div(hidden(measure), new Span(milestone.code()));
        code.addClassName("st-secondary");
        var row = row(part, cells(code, milestone.description(), line.date()));
        row.addClassName("st-comparison-milestone");
        return row;
    }

    private static Span hidden(String text) {
        var hidden = new Span(text + " ");
        hidden.addClassName("st-visually-hidden");
        return hidden;
    }

    private Component[] cells(Component head, String name, ComparedDate date) {
        var deviation = date.deviation();
        var said = BaselineWords.deviation(deviation, words);
        return new Component[] {
            head,
            text(name),
            text(words.date(date.agreed())),
            text(words.date(date.planned())),
            text(words.date(date.forecast())),
            text(words.date(date.actual())),
            deviation.filter(d -> !d.none()).isPresent() ? strong(said) : muted(said)
        };
    }
}
