package de.stellwerk.ui.baseline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.BaselineWords;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The baselines of a programme, one of which is compared; who may, renames and deletes them in the row. */
final class BaselineList extends Card {
    private final transient Words words = Words.here();
    private final transient BaselineServices services;
    private final transient Caller caller;
    private final transient Programme programme;
    private final transient Links links;
    private final transient Runnable refresh;

    BaselineList(BaselineServices services, Programme programme, Links links, Runnable refresh) {
        super(Words.here().text("baselines.list"));
        this.services = services;
        this.programme = programme;
        this.links = links;
        this.refresh = refresh;
        caller = services.current().get();
    }

    BaselineList of(List<BaselineOutline> all, BaselineOutline chosen) {
        boolean edits = Rights.editsBaseline(caller) && links.asOf() == null;
        var heads = Stream.of("baseline.name", "baseline.day", "baseline.origin", "action.column")
                .limit(edits ? 4 : 3)
                .map(key -> words.text(key));
        var table = new DataTable(words.text("baselines.list"), heads.toArray(String[]::new));
        table.addClassName("st-baselines");
        for (var baseline : all) {
            var cells = Stream.of(
                            link(baseline, baseline.equals(chosen)),
                            DataTable.text(words.date(baseline.day())),
                            origin(baseline),
                            actions(baseline))
                    .limit(edits ? 4 : 3);
            table.row(cells.toArray(Component[]::new)).setClassName("st-next", baseline.equals(chosen));
        }
        add(table);
        return this;
    }

    private Component link(BaselineOutline baseline, boolean chosen) {
        var link = links.to(
                BaselinesView.PATH,
                BaselineWords.name(baseline, words),
                BaselinesView.CHOSEN,
                baseline.id().toString());
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component origin(BaselineOutline baseline) {
        var report = baseline.report();
        return report == null || !Rights.seesWholeProgramme(caller)
                ? DataTable.text(words.of(baseline.origin()))
                : links.to("programmberichte/" + report, words.of(baseline.origin()));
    }

    /** What was agreed at first has no name and stays; what a report set stays. */
    private Component actions(BaselineOutline baseline) {
        var actions = new Div();
        actions.addClassNames("st-row-actions", "st-no-print");
        if (baseline.origin() == BaselineOutline.Origin.AGREED) {
            return actions;
        }
        actions.add(button("baseline.rename", baseline, () -> rename(baseline)));
        if (baseline.origin() == BaselineOutline.Origin.HAND) {
            actions.add(button("action.delete", baseline, () -> delete(baseline)));
        }
        return actions;
    }

    private Button button(String key, BaselineOutline baseline, Runnable action) {
        var button = new Button(words.text(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.text("baseline.action", words.text(key), BaselineWords.name(baseline, words)));
        return button;
    }

    private void rename(BaselineOutline baseline) {
        var name = BaselineWords.name(baseline, words);
        new BaselineDialog(words.text("baseline.renameAsk", name), words.text("baseline.renameText"), name, said -> {
                    services.baselines().rename(caller, programme.id(), baseline.id(), baseline.version(), said);
                    refresh.run();
                })
                .open();
    }

    private void delete(BaselineOutline baseline) {
        var question = words.text("baseline.deleteAsk", BaselineWords.name(baseline, words));
        new Question(question, words.text("baseline.deleteText"), words.text("action.delete"), () -> {
                    try {
                        services.baselines().delete(caller, programme.id(), baseline.id(), baseline.version());
                    } catch (StaleVersion | NotFound outrun) {
                        UndoNotice.tell(words.text("stale.deleted"));
                    } catch (Refused refused) {
                        UndoNotice.tell(refused.violations().stream()
                                .map(Refusals::text)
                                .collect(Collectors.joining(" ")));
                    }
                    refresh.run();
                })
                .dangerous()
                .open();
    }
}
