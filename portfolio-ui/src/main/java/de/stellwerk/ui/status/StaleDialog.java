package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** The stored report and one's own text, side by side, both to be copied. */
final class StaleDialog extends Dialog {
    /** @param takeMine {@code null}: the stored one is not to be changed any more */
    StaleDialog(
            StatusReport stored,
            StatusReport mine,
            Measure measure,
            Block block,
            @Nullable Runnable takeMine,
            Runnable takeTheirs) {
        setHeaderTitle(Words.here().text("report.stale.differences"));
        setWidth("72rem");
        var both = new Div(
                column("report.stale.stored", new ReportPaper(stored, measure, block)),
                column("report.stale.mine", new ReportPaper(mine, measure, block)));
        both.addClassName("st-compare");
        add(both);
        var theirs = new Button(Words.here().text("report.stale.takeStored"), _ -> close(takeTheirs));
        getFooter().add(new Button(Words.here().text("report.cancel"), _ -> close()), theirs);
        if (takeMine != null) {
            var own = new Button(Words.here().text("report.stale.takeMine"), _ -> close(takeMine));
            own.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(own);
        }
    }

    private void close(Runnable then) {
        close();
        then.run();
    }

    private static Card column(String title, Component content) {
        var card = new Card(Words.here().text(title));
        card.add(content);
        return card;
    }
}
