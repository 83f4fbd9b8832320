package de.stellwerk.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.risk.RiskStanding;
import de.stellwerk.risk.RiskTrend;
import de.stellwerk.shared.Clocks;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What a row of the register says of how bad a risk is, and the way to judge it.
 *
 * @param open shows the judgement
 * @param judges whether the caller may judge it today
 */
record RiskCells(Words words, RiskStanding standing, Consumer<RegisterEntry> open, Predicate<RegisterEntry> judges) {
    Component of(RegisterEntry entry) {
        var risk = standing.of(entry.key());
        var cell = new Div();
        cell.addClassName("st-two-lines");
        risk.ifPresentOrElse(r -> say(cell, r), () -> cell.add(DataTable.muted(words.text("risk.notAssessed"))));
        if (risk.isPresent() || judges.test(entry)) {
            cell.add(button(entry));
        }
        return cell;
    }

    private void say(Div cell, Risk risk) {
        cell.add(RiskWords.tag(words, risk));
        cell.add(DataTable.muted(level(risk)));
        var trend = standing.trend(risk);
        if (trend != RiskTrend.UNCHANGED) {
            cell.add(DataTable.muted(words.of(trend)));
        }
    }

    /** "Kernteam seit 26.06.2020". */
    private String level(Risk risk) {
        var level = words.of(risk.level());
        return risk.level() == RiskLevel.PROJECT
                ? level
                : words.text(
                        "risk.levelSince", level, words.date(LocalDate.ofInstant(risk.onLevelSince(), Clocks.BERLIN)));
    }

    private Button button(RegisterEntry entry) {
        var text = words.text(judges.test(entry) ? "risk.judge" : "risk.look");
        var button = new Button(text, _ -> open.accept(entry));
        button.setAriaLabel(text + ", " + entry.number());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("st-no-print");
        button.setId("risk-" + entry.number());
        return button;
    }
}
