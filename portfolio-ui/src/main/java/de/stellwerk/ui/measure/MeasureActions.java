package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import de.stellwerk.access.Rights;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.status.DueReport;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.AskForUpdate;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be done with the measure of the page: edit, write the report that is due, print, cancel. */
@Singleton
class MeasureActions {
    private final MeasureServices services;
    private final MeasureDialogs dialogs;

    MeasureActions(MeasureServices services, MeasureDialogs dialogs) {
        this.services = services;
        this.dialogs = dialogs;
    }

    List<Component> of(Shown shown, MessageCard message, Runnable refresh) {
        var actions = new ArrayList<Component>();
        if (shown.editable()) {
            actions.add(edit(shown, refresh));
            due(shown).ifPresent(report -> actions.add(write(shown, report, message)));
            if (mayAsk(shown)) {
                actions.add(ask(shown, message));
            }
        }
        actions.add(more(shown, message, refresh));
        return actions;
    }

    private Button edit(Shown shown, Runnable refresh) {
        var edit = new Button(Words.here().text("action.edit"), Icons.EDIT.create());
        edit.setId("edit-measure");
        edit.addClickListener(_ -> dialogs.edit(shown.caller(), shown.measure(), refresh));
        return edit;
    }

    private boolean mayAsk(Shown shown) {
        return Rights.editsProgramme(shown.caller())
                && services.notices()
                        .mayAsk(
                                shown.caller(),
                                services.status()
                                        .standing(
                                                shown.caller(),
                                                shown.line(),
                                                services.status().reportingMonth()));
    }

    private Button ask(Shown shown, MessageCard message) {
        var ask = new Button(
                Words.here().text("notice.ask"),
                _ -> AskForUpdate.ask(services.notices(), shown.caller(), shown.line(), message));
        ask.setId("ask-for-update");
        return ask;
    }

    private Optional<DueReport> due(Shown shown) {
        return services.status().due(shown.caller(), shown.line());
    }

    private Button write(Shown shown, DueReport due, MessageCard message) {
        var words = Words.here();
        var write = new Button(words.text("measure.writeReport", words.monthName(due.period())));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.addClickListener(_ -> refusing(message, () -> open(report(shown, due))));
        return write;
    }

    private StatusReport report(Shown shown, DueReport due) {
        return due.report() == null
                ? services.status().create(shown.caller(), shown.measure().id(), due.period())
                : due.report();
    }

    private static void open(StatusReport report) {
        UI.getCurrent().navigate("statusberichte/" + report.id());
    }

    private MenuBar more(Shown shown, MessageCard message, Runnable refresh) {
        var words = Words.here();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var root = bar.addItem("⋮");
        root.setAriaLabel(words.text("action.more"));
        root.getSubMenu()
                .addItem(words.text("overview.print"), _ -> bar.getElement().executeJs("window.print()"));
        boolean open = shown.measure().state() != MeasureState.CANCELLED;
        if (open && shown.editable() && Rights.editsProgramme(shown.caller())) {
            root.getSubMenu().addItem(words.text("measure.cancel"), _ -> askCancel(shown, message, refresh));
        }
        return bar;
    }

    private void askCancel(Shown shown, MessageCard message, Runnable refresh) {
        var words = Words.here();
        new Question(
                        words.text("measure.cancelAsk", shown.measure().code()),
                        words.text("measure.cancelKeeps"),
                        words.text("measure.cancel"),
                        () -> refusing(message, () -> dialogs.cancel(shown.caller(), shown.measure(), refresh)))
                .open();
    }

    private static void refusing(MessageCard message, Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            message.show(refused.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        } catch (StaleVersion | NotFound outrun) {
            message.show(Words.here().text("stale.deleted"));
        }
    }
}
