package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.scenario.Change;
import de.stellwerk.scenario.MeasureChange;
import de.stellwerk.scenario.Names;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;

/** What the scenario changes, each line to be taken out, and the ways to add more. */
final class ChangesCard extends Card {
    private final transient Words words = Words.here();
    private final transient ScenarioEditor editor;

    ChangesCard(ScenarioEditor editor) {
        super(Words.here().text("scenario.changes"));
        this.editor = editor;
        addClassName("st-scenario-changes");
        var changes = editor.scenario().changes();
        if (changes.isEmpty()) {
            add(new EmptyState(words.text(editor.mayChange() ? "scenario.changes.begin" : "scenario.changes.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("st-relations");
            changes.forEach(c -> list.add(item(c)));
            add(list);
        }
        if (editor.scenario().note() != null) {
            add(DataTable.prose(editor.scenario().note()));
        }
        if (editor.mayChange()) {
            add(adding());
        }
    }

    private Component adding() {
        var row = new Div(
                open("scenario.add.measure", "add-measure", () -> new MeasureChangeDialog(editor, null).open()),
                open("scenario.add.milestone", "add-milestone", () -> new MilestoneChangeDialog(editor).open()),
                open("scenario.add.relation", "add-relation", () -> new RelationChangeDialog(editor).open()));
        row.addClassNames("st-message-actions", "st-no-print");
        return row;
    }

    private Button open(String label, String id, Runnable action) {
        var button = new Button(words.text(label), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setId(id);
        return button;
    }

    private ListItem item(Change change) {
        var name = Names.of(change, editor.comparison().live().input());
        var lines = new Div();
        ScenarioWords.lines(change, words).forEach(line -> lines.add(new Div(line)));
        var item = new ListItem(DataTable.strong(name), lines);
        item.addClassName("st-scenario-change");
        if (editor.mayChange()) {
            item.add(actions(change, name));
        }
        return item;
    }

    private Component actions(Change change, String name) {
        var actions = new Div();
        actions.addClassNames("st-row-actions", "st-no-print");
        if (change instanceof MeasureChange c) {
            actions.add(icon(
                    Icons.EDIT,
                    words.text("scenario.change.edit", name),
                    () -> new MeasureChangeDialog(editor, c.measure()).open()));
        }
        actions.add(icon(Icons.CLOSE, words.text("scenario.change.remove", name), () -> editor.remove(change)));
        return actions;
    }

    private static Button icon(Icons icon, String label, Runnable action) {
        var button = new Button(icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
