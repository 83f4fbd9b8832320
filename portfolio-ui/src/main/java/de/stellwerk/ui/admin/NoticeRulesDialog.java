package de.stellwerk.ui.admin;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import de.stellwerk.programme.NoticeRules;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/** When people are reminded of reports; says in sentences what is typed. */
final class NoticeRulesDialog extends SettingsDialog {
    NoticeRulesDialog(AdminServices services, ProgrammeSettings settings, Runnable saved) {
        super(Words.here().text("admin.notices.edit"), "min(44rem, 96vw)", services, settings, saved);
        layOut(
                new FormLayout(
                        number("before", NoticeRules::before, SettingsDraft::before),
                        number("after", NoticeRules::after, SettingsDraft::after),
                        number("again", NoticeRules::again, SettingsDraft::again),
                        number("escalation", NoticeRules::escalation, SettingsDraft::escalation)),
                effect);
    }

    private IntegerField number(String name, ToIntFunction<NoticeRules> get, BiConsumer<SettingsDraft, Integer> set) {
        var field = new IntegerField(words.text("admin.notices." + name));
        field.setManualValidation(true);
        tie("noticeRules." + name, field, s -> get.applyAsInt(s.noticeRules()), set);
        return field;
    }

    @Override
    void changed(ProgrammeSettings typed) {
        effect.removeAll();
        sentences(typed.noticeRules(), words).forEach(sentence -> effect.add(new Paragraph(sentence)));
    }

    /** Each rule in a sentence. */
    static List<String> sentences(NoticeRules rules, Words words) {
        return List.of(
                words.text("admin.notices.says.before", rules.before()),
                words.text("admin.notices.says.after", rules.after()),
                words.text("admin.notices.says.again", rules.again()),
                words.text("admin.notices.says.escalation", rules.escalation()));
    }
}
