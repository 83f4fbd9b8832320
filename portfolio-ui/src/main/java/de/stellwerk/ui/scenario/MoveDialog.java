package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Words;

/** What comes of a bar that was moved, before anything of it is stored. */
final class MoveDialog extends Dialog {
    private final transient Words words = Words.here();
    private final transient ScenarioEditor editor;
    private final transient Move move;
    private final MessageCard message = new MessageCard();
    private boolean taken;

    /** @param drop puts the bar back */
    MoveDialog(Move move, ScenarioEditor editor, Runnable drop) {
        this.move = move;
        this.editor = editor;
        setHeaderTitle(words.text("scenario.move.title", move.from().measure().code()));
        setWidth("min(44rem, 96vw)");
        setCloseOnOutsideClick(false);
        add(message, new Paragraph(dates()), sentence());
        if (move.held()) {
            add(new Paragraph(held()));
        }
        new ConsequenceTables(words.text("scenario.move.before"), words.text("scenario.move.after"), null, words)
                .of(move.consequences())
                .forEach(this::add);
        var no = new Button(words.text("scenario.discard"), _ -> close());
        no.setId("move-drop");
        var yes = new Button(words.text("scenario.move.take"), _ -> take());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("move-take");
        getFooter().add(no, yes);
        addOpenedChangeListener(e -> {
            if (!e.isOpened() && !taken) {
                drop.run();
            }
        });
    }

    private String dates() {
        var measure = move.from().measure();
        return words.text(
                "scenario.move.dates",
                measure.code() + " " + measure.displayTitle(),
                words.date(move.from().shownStart()),
                words.date(move.start()));
    }

    private Paragraph sentence() {
        var sentence = new Paragraph(ScenarioWords.sentence(move.wanted().planned(), move.impact(), words));
        sentence.addClassName("st-scenario-sentence");
        sentence.setId("move-sentence");
        sentence.getElement().setAttribute("role", "status");
        boolean bad = move.impact().missed() > 0 || !move.impact().computed();
        sentence.getElement().getClassList().set("st-overdue", bad);
        return sentence;
    }

    private String held() {
        var planned = move.wanted().planned();
        var dates = planned.of(move.from().measure().id()).orElseThrow();
        return words.text("scenario.move.held", dates.measure().code(), words.date(dates.shownStart()));
    }

    private void take() {
        taken = true;
        try {
            close();
            editor.change(move.wish());
        } catch (Refused refused) {
            taken = false;
            open();
            message.show(editor.said(refused));
        }
    }
}
