package de.stellwerk.ui.admin;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import de.stellwerk.programme.CostClass;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;

/** The cost classes of a programme; says beforehand what becomes of its range. */
final class CostClassesDialog extends SettingsDialog {
    private final ListField<CostClass, CostClassField> classes;
    private final transient Refusals refusals;

    CostClassesDialog(AdminServices services, ProgrammeSettings settings, Runnable saved) {
        super(Words.here().text("admin.cost.edit"), "min(60rem, 96vw)", services, settings, saved);
        var first = tie("firstYear", year("firstYear"), ProgrammeSettings::firstYear, SettingsDraft::firstYear);
        var last = tie("lastYear", year("lastYear"), ProgrammeSettings::lastYear, SettingsDraft::lastYear);
        classes = tie(
                "costClasses",
                new ListField<>(label("costClasses"), words.text("admin.cost.one"), CostClassField::new),
                ProgrammeSettings::costClasses,
                SettingsDraft::costClasses);
        classes.setHelperText(words.text("admin.cost.bounds"));
        refusals = layOut(new FormLayout(first, last), effect, classes);
    }

    private IntegerField year(String name) {
        var field = new IntegerField(label(name));
        field.setManualValidation(true);
        return field;
    }

    @Override
    protected boolean readable() {
        boolean complete = true;
        int sent = 0;
        for (var row : classes.editors()) {
            complete &= row.check();
            if (row.getValue() != null) {
                var field = "costClasses[" + sent++ + "].";
                refusals.field(field + "code", row.code())
                        .field(field + "label", row.name())
                        .field(field + "min", row.min())
                        .field(field + "max", row.max());
            }
        }
        return super.readable() && complete;
    }

    @Override
    void changed(ProgrammeSettings typed) {
        effect.removeAll();
        if (classes.editors().stream().anyMatch(CostClassField::unfinished)) {
            effect.add(new Paragraph(words.text("admin.effect.unfinished")));
            return;
        }
        String before = range(base());
        String after = range(typed);
        effect.add(new Paragraph(
                before.equals(after)
                        ? words.text("admin.effect.rangeSame", before)
                        : words.text("admin.effect.range", before, after)));
    }

    private String range(ProgrammeSettings settings) {
        return services.programmes()
                .costRange(services.caller(), settings, null)
                .map(r -> words.range(r.min(), r.max())
                        + (r.unclassified() == 0
                                ? ""
                                : " (" + words.text("admin.cost.unclassified", r.unclassified()) + ")"))
                .orElse(Words.NONE);
    }
}
