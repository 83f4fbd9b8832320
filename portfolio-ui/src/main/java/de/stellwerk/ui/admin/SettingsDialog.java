package de.stellwerk.ui.admin;

import com.vaadin.flow.component.html.Div;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.ui.components.ClosedPeriods;
import de.stellwerk.ui.components.Words;
import java.util.stream.Collectors;

/** Settings of a programme; says beforehand what a change has for an effect. */
abstract class SettingsDialog extends AdminDialog<ProgrammeSettings, SettingsDraft> {
    final transient AdminServices services;
    final Div effect = new Div();

    SettingsDialog(String title, String width, AdminServices services, ProgrammeSettings settings, Runnable saved) {
        super(
                "settings",
                title,
                settings,
                services,
                (s, why) -> services.programmes().change(services.caller().because(why), s),
                saved);
        this.services = services;
        setWidth(width);
        effect.addClassName("st-effect");
        effect.getElement().setAttribute("role", "status");
    }

    @Override
    protected SettingsDraft draft(ProgrammeSettings from) {
        return new SettingsDraft(from);
    }

    @Override
    protected ProgrammeSettings result(SettingsDraft draft) {
        return draft.settings();
    }

    @Override
    String said(String field, ProgrammeSettings s) {
        return switch (field) {
            case "firstYear" -> String.valueOf(s.firstYear());
            case "lastYear" -> String.valueOf(s.lastYear());
            case "dueWorkingDay" -> words.text("admin.reporting.workingDay", s.dueWorkingDay());
            case "reportingSince" -> s.reportingSince() == null ? Words.NONE : words.month(s.reportingSince());
            case "withoutBudget" -> ClosedPeriods.said(s.withoutBudget(), words);
            case "noticeRules" -> String.join(" ", NoticeRulesDialog.sentences(s.noticeRules(), words));
            case "lightRules" -> String.join(" ", LightRulesDialog.sentences(s.lightRules(), words));
            default ->
                s.costClasses().stream()
                        .map(c -> c.code() + ": " + words.range(c.min(), c.max()))
                        .collect(Collectors.joining("; "));
        };
    }
}
