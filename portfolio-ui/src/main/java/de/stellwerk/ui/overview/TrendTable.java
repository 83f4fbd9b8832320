package de.stellwerk.ui.overview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import de.stellwerk.report.Overview;
import de.stellwerk.report.Overview.MonthLight;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.TrafficLight.Kind;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;

/** Twelve months, reported above computed; each month leads to the page as it was at its end. On a phone the last two, until opened. */
final class TrendTable extends Div {
    private final transient Words words = Words.here();
    private final transient Links links;
    private final transient LocalDate day;

    TrendTable(Overview overview, Links links) {
        this.links = links;
        this.day = overview.day();
        addClassName("st-trend");
        var heads = new NativeTableRow(new NativeTableCell());
        var reported = row("overview.reported");
        var computed = row("overview.computed");
        for (int i = 0; i < overview.trend().size(); i++) {
            MonthLight month = overview.trend().get(i);
            heads.add(head(month, i == 0));
            reported.add(new NativeTableCell(new ReportedLight(month.light(), TrafficLight.Size.TINY)));
            computed.add(computed(month));
        }
        var table = new NativeTable(new NativeTableHeader(heads), new NativeTableBody(reported, computed));
        table.setCaptionText(words.text("overview.trend"));
        table.addClassName("st-trend-table");
        add(table, open());
    }

    private NativeTableRow row(String key) {
        var head = new NativeTableHeaderCell(words.text(key));
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(head);
    }

    /** Set off where it differs from what was reported. */
    private NativeTableCell computed(MonthLight month) {
        if (month.computed() == null) {
            return new NativeTableCell(Words.NONE);
        }
        var cell = new NativeTableCell(
                new TrafficLight(month.computed(), Kind.COMPUTED, TrafficLight.Size.TINY, words.locale()));
        cell.setClassName("st-trend-differs", month.light() != null && month.light() != month.computed());
        return cell;
    }

    private NativeTableHeaderCell head(MonthLight month, boolean first) {
        LocalDate end = month.month().atEndOfMonth();
        LocalDate target = end.isAfter(day) ? day : end;
        var link = links.to("", words.shortMonth(month.month(), first), Selection.DAY, target.toString());
        link.setAriaLabel(words.text("overview.trendMonth", words.month(month.month()), words.date(target)));
        var head = new NativeTableHeaderCell(link);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private Button open() {
        var open = new Button(words.text("overview.allMonths"));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassNames("st-narrow-only", "st-no-print");
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(_ -> {
            boolean all = !hasClassName("st-trend-all");
            setClassName("st-trend-all", all);
            open.getElement().setAttribute("aria-expanded", String.valueOf(all));
        });
        return open;
    }
}
