package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Words;

/** What can be done with a scenario as a whole. */
final class ScenarioTools extends Div {
    private final transient Words words = Words.here();
    private final transient ScenarioEditor editor;
    private final transient Caller caller;

    ScenarioTools(ScenarioEditor editor, Caller caller) {
        this.editor = editor;
        this.caller = caller;
        addClassName("st-report-tools");
    }

    /** As the scenario is now. */
    void show() {
        removeAll();
        if (!editor.mayChange()) {
            if (!editor.fresh()) {
                add(copyLink());
            }
            return;
        }
        if (editor.fresh()) {
            if (Rights.plansScenarios(caller)) {
                add(primary("scenario.save", "save", this::rename));
            }
            return;
        }
        add(copyLink(), button("scenario.rename", "rename", this::rename));
        add(button("scenario.discard", "discard", this::discard));
        var merge = primary("scenario.merge", "merge", this::merge);
        merge.setEnabled(editor.mayMerge() && !editor.scenario().changes().isEmpty());
        merge.setTooltipText(editor.mayMerge() ? null : words.text("scenario.merge.notYours"));
        add(merge);
    }

    private Button button(String label, String id, Runnable action) {
        var button = new Button(words.text(label), _ -> action.run());
        button.setId(id);
        return button;
    }

    private Button primary(String label, String id, Runnable action) {
        var button = button(label, id, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button copyLink() {
        return button(
                "scenario.link",
                "link",
                () -> ShareLink.copy(
                        UI.getCurrent(),
                        ScenariosView.PATH + "/" + editor.scenario().id()));
    }

    private void rename() {
        boolean fresh = editor.fresh();
        new NameDialog(editor.scenario(), named -> {
                    var saved = editor.save(named);
                    if (fresh) {
                        UI.getCurrent().navigate(ScenariosView.PATH + "/" + saved.id());
                    }
                })
                .open();
    }

    private void merge() {
        var scenario = editor.scenario();
        var asked = ScenarioWords.sentence(editor.comparison(), words) + " "
                + words.text("scenario.merge.text", scenario.changes().size());
        new Question(
                        words.text("scenario.merge.title", scenario.name()),
                        asked,
                        words.text("scenario.merge"),
                        editor::merge)
                .open();
    }

    private void discard() {
        new Question(
                        words.text("scenario.discard.title", editor.scenario().name()),
                        words.text("scenario.discard.text"),
                        words.text("scenario.discard"),
                        editor::discard)
                .dangerous()
                .open();
    }
}
