package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.status.LightRate;
import de.stellwerk.status.LightRateService;
import de.stellwerk.status.LightRates;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How often green turned red soon after, and how often a computed light that was worse proved right. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE", "PROJECT_LEAD", "STEERING_COMMITTEE", "AUDIT"})
@Route(value = "statusberichte/verlaesslichkeit", layout = MainLayout.class)
public class ReliabilityView extends Page implements BeforeEnterObserver {
    private final transient LightRateService rates;
    private final transient ProgrammeService programmes;
    private final transient CurrentCaller current;
    private final transient Selection selection;
    private final transient Words words = Words.here();
    private final Div content = new Div();

    public ReliabilityView(
            LightRateService rates, ProgrammeService programmes, CurrentCaller current, Selection selection) {
        super(Words.here().text("report.tab.RELIABILITY"));
        this.rates = rates;
        this.programmes = programmes;
        this.current = current;
        this.selection = selection;
        content.addClassName("st-board-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        content.add(new ReportTabs(current.get(), ReportTabs.Tab.RELIABILITY, 0));
        selection
                .programme()
                .ifPresentOrElse(
                        p -> draw(p, selection.asOf(event.getLocation())),
                        () -> content.add(new EmptyState(words.text("board.noProgramme"))));
    }

    private void draw(Programme programme, @Nullable LocalDate asOf) {
        var found = rates.rates(current.get(), programme.id(), asOf);
        if (found.measures().isEmpty()) {
            content.add(new EmptyState(words.text("rate.none")));
            return;
        }
        var blocks = new Card(words.text("rate.blocks"));
        var explained = new Paragraph(words.text("rate.explained"));
        explained.addClassName("st-explained");
        blocks.add(explained, blocks(programme, found, asOf));
        var leads = new Card(words.text("rate.leads"));
        var table = table("rate.leads", "rate.lead");
        found.leads().forEach((unit, rate) -> row(table, name(unit), rate));
        leads.add(table.inCard());
        content.add(blocks, leads);
    }

    private Component name(String unit) {
        return unit.isEmpty() ? DataTable.muted(words.text("rate.noLead")) : DataTable.text(unit);
    }

    private Div blocks(Programme programme, LightRates found, @Nullable LocalDate asOf) {
        var links = new Links(asOf);
        var table = table("rate.blocks", "rate.block");
        for (Block block : programmes.blocks(current.get(), programme.id(), asOf)) {
            var rate = found.blocks().get(block.code());
            if (rate != null) {
                row(table, DataTable.strong(block.code() + " " + block.name()), rate);
                found.measures().forEach((measure, own) -> {
                    if (measure.block().equals(block.id())) {
                        row(table, DataTable.measure(links, "berichte", measure.code(), measure.displayTitle()), own);
                    }
                });
            }
        }
        row(table, DataTable.strong(words.text("rate.programme")), found.programme());
        return table.inCard();
    }

    private DataTable table(String caption, String first) {
        return new DataTable(
                words.text(caption), words.text(first), words.text("rate.turned"), words.text("rate.right"));
    }

    private void row(DataTable table, Component name, LightRate rate) {
        table.row(name, share(rate.turnedRed(), rate.greens()), share(rate.provenRight(), rate.proposals()));
    }

    /** 2 von 10; a dash where there was none. */
    private Span share(int some, int all) {
        return DataTable.text(all == 0 ? Words.NONE : words.text("rate.share", some, all));
    }
}
