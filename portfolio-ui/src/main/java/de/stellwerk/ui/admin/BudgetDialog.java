package de.stellwerk.ui.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.access.Rights;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When no budget holds; says beforehand which measures begin on another day then. */
final class BudgetDialog extends SettingsDialog {
    private static final int MOST = 10;

    private final ListField<ClosedPeriod, ClosedPeriodField> periods;
    private final transient Refusals refusals;

    BudgetDialog(AdminServices services, ProgrammeSettings settings, Runnable saved) {
        super(Words.here().text("admin.budget.edit"), "min(52rem, 96vw)", services, settings, saved);
        periods = tie(
                "withoutBudget",
                ClosedPeriodField.list(label("withoutBudget"), words.text("admin.budget.one")),
                ProgrammeSettings::withoutBudget,
                SettingsDraft::withoutBudget);
        periods.setHelperText(words.text("admin.budget.help"));
        refusals = layOut(periods, effect);
    }

    @Override
    protected boolean readable() {
        return ClosedPeriodField.check(periods, "withoutBudget", refusals) && super.readable();
    }

    @Override
    void changed(ProgrammeSettings typed) {
        effect.removeAll();
        effect.setVisible(Rights.seesWholeProgramme(services.caller()));
        if (!effect.isVisible()) {
            return;
        }
        if (periods.editors().stream().anyMatch(ClosedPeriodField::unfinished)
                || typed.withoutBudget().stream().anyMatch(p -> p.last().isBefore(p.first()))) {
            effect.add(new Paragraph(words.text("admin.budget.unfinished")));
            return;
        }
        moved(typed);
    }

    private void moved(ProgrammeSettings typed) {
        var before = services.forecasts().forecast(services.caller(), typed.id(), (LocalDate) null);
        var moved = with(typed.withoutBudget()).dates().stream()
                .filter(after -> !start(before, after).equals(Optional.of(after.start())))
                .toList();
        if (moved.isEmpty()) {
            effect.add(new Paragraph(words.text("admin.budget.same")));
            return;
        }
        effect.add(new Paragraph(words.text("admin.budget.moved", moved.size())), list(before, moved));
    }

    private Forecast with(List<ClosedPeriod> withoutBudget) {
        return services.forecasts()
                .forecast(
                        services.caller(),
                        base().id(),
                        plan -> plan.with(plan.closures().withoutBudget(withoutBudget)));
    }

    private static Optional<LocalDate> start(Forecast before, MeasureDates after) {
        return before.of(after.measure().id()).map(MeasureDates::start);
    }

    private UnorderedList list(Forecast before, List<MeasureDates> moved) {
        var list = new UnorderedList();
        moved.stream()
                .limit(MOST)
                .forEach(after -> list.add(new ListItem(words.text(
                        "admin.budget.start",
                        after.measure().code(),
                        words.date(start(before, after).orElse(null)),
                        words.date(after.start())))));
        if (moved.size() > MOST) {
            list.add(new ListItem(words.text("admin.budget.more", moved.size() - MOST)));
        }
        return list;
    }
}
