package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import de.stellwerk.ui.components.Words;
import java.util.List;

/** The printed form before it is printed, and the files that look like it. */
final class PreviewDialog extends Dialog {
    PreviewDialog(Component paper, List<Component> files) {
        setHeaderTitle(Words.here().text("report.preview"));
        setWidth("52rem");
        add(paper);
        getFooter().add(files);
        var print = new Button(
                Words.here().text("report.print"),
                _ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        getFooter().add(print, new Button(Words.here().text("report.closeDialog"), _ -> close()));
    }
}
