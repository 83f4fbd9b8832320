package de.stellwerk.ui.admin;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import de.stellwerk.programme.LightRules;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/** From when on facts make a computed light yellow or red; says in sentences what is typed. */
final class LightRulesDialog extends SettingsDialog {
    LightRulesDialog(AdminServices services, ProgrammeSettings settings, Runnable saved) {
        super(Words.here().text("admin.lights.edit"), "min(44rem, 96vw)", services, settings, saved);
        layOut(
                new FormLayout(
                        number("redAfterMonths", LightRules::redAfterMonths, SettingsDraft::redAfterMonths),
                        number("manyRisks", LightRules::manyRisks, SettingsDraft::manyRisks),
                        number("redAfterDays", LightRules::redAfterDays, SettingsDraft::redAfterDays)),
                effect);
    }

    private IntegerField number(String name, ToIntFunction<LightRules> get, BiConsumer<SettingsDraft, Integer> set) {
        var field = new IntegerField(words.text("admin.lights." + name));
        field.setManualValidation(true);
        tie("lightRules." + name, field, s -> get.applyAsInt(s.lightRules()), set);
        return field;
    }

    @Override
    void changed(ProgrammeSettings typed) {
        effect.removeAll();
        sentences(typed.lightRules(), words).forEach(sentence -> effect.add(new Paragraph(sentence)));
        if (!typed.lightRules().equals(base().lightRules())) {
            effect.add(new Paragraph(words.text("admin.lights.effect")));
        }
    }

    /** Each rule in a sentence. */
    static List<String> sentences(LightRules rules, Words words) {
        return List.of(
                words.text("admin.lights.end", rules.redAfterMonths()),
                words.text("admin.lights.fixed"),
                words.text("admin.lights.decisions", rules.redAfterDays()),
                words.text("admin.lights.risks", rules.manyRisks()));
    }
}
