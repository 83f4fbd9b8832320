package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.stellwerk.programme.CostClass;
import de.stellwerk.programme.CostRange;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.shared.Money;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.ClosedPeriods;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;

/** The cost classes of a programme, the range that follows from them, and when no budget holds. */
@Prototype
@RolesAllowed({"ADMIN", "CORE_TEAM", "PROGRAMME_OFFICE"})
@Route(value = "verwaltung/kostenklassen", layout = MainLayout.class)
public class CostClassesView extends SetUpPage {
    private static final char HARD_SPACE = '\u00a0';

    public CostClassesView(AdminServices services) {
        super(AdminTab.COST_CLASSES, services);
    }

    @Override
    void fill(Div target, ProgrammeSettings shown) {
        var actions = asOf() == null
                ? new Component[] {primary("edit-costs", words.text("board.edit"), () -> edit(shown))}
                : new Component[0];
        var years = words.text("admin.cost.years", year(shown.firstYear()), year(shown.lastYear()));
        var card =
                filled(new Card(words.text("admin.cost.title")).subtitle(years).actions(actions), table(shown));
        if (shown.costClasses().isEmpty()) {
            card.add(new EmptyState(words.text("admin.cost.none")));
        }
        services.programmes().costRange(caller(), shown, asOf()).ifPresent(r -> card.add(sum(r)));
        card.add(note());
        target.add(card, budget(shown));
    }

    private Card budget(ProgrammeSettings shown) {
        var card = new Card(words.text("admin.budget.title")).subtitle(words.text("admin.budget.rule"));
        if (asOf() == null) {
            var edit = primary("edit-budget", words.text("board.edit"), () -> editBudget(shown));
            edit.setAriaLabel(edit.getText() + ", " + words.text("admin.budget.title"));
            card.actions(edit);
        }
        if (shown.withoutBudget().isEmpty()) {
            card.add(new EmptyState(words.text("admin.budget.none")));
            return card;
        }
        var table = new DataTable(
                words.text("admin.budget.title"),
                words.text("period.first"),
                words.text("period.last"),
                words.text("period.name"));
        ClosedPeriods.inOrder(shown.withoutBudget())
                .forEach(p ->
                        table.row(new Span(words.date(p.first())), new Span(words.date(p.last())), new Span(p.name())));
        return filled(card, table);
    }

    private void editBudget(ProgrammeSettings shown) {
        new BudgetDialog(services, shown, this::draw).open();
    }

    private Paragraph sum(CostRange range) {
        String left =
                range.unclassified() == 0 ? "" : " " + words.text("admin.cost.unclassified", range.unclassified());
        var sum = new Paragraph(AdminView.range(range, words) + left);
        sum.addClassName("st-table-sum");
        return sum;
    }

    private Paragraph note() {
        var note = new Paragraph(words.text("admin.cost.bounds"));
        note.addClassName("st-secondary");
        return note;
    }

    private DataTable table(ProgrammeSettings shown) {
        var use = services.programmes().costClassUse(caller(), shown, asOf());
        var table = new DataTable(
                words.text("admin.cost.title"),
                words.text("admin.cost.code"),
                words.text("admin.cost.label"),
                words.text("admin.cost.min"),
                words.text("admin.cost.max"),
                words.text("admin.cost.blocks"));
        shown.costClasses().stream()
                .sorted(Comparator.comparingInt(CostClass::code))
                .forEach(c -> table.row(
                        new Span(String.valueOf(c.code())),
                        new Span(c.label()),
                        new Span(money(c.min())),
                        new Span(money(c.max())),
                        new Span(String.valueOf(use.getOrDefault(c.code(), 0L)))));
        return table;
    }

    private String money(Money amount) {
        return Amounts.format(amount, words.locale()) + HARD_SPACE + "€";
    }

    /** A year has no thousands separator. */
    private static String year(int year) {
        return String.valueOf(year);
    }

    private void edit(ProgrammeSettings shown) {
        new CostClassesDialog(services, shown, this::draw).open();
    }
}
