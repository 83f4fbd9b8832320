package de.stellwerk.ui.register;

import de.stellwerk.decision.DecisionPrice;
import de.stellwerk.reports.list.ListSheet;
import de.stellwerk.reports.office.Register.Column;
import de.stellwerk.reports.office.Value;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskStanding;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.status.RegisterKind;
import de.stellwerk.ui.components.PriceLine;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A register as a list to be saved. */
record RegisterSheet(Words words, RegisterKind kind, Map<UUID, DecisionPrice> prices, RiskStanding standing) {
    ListSheet of(String context, LocalDate day, List<RegisterEntry> entries) {
        return new ListSheet(
                words.text("register.title." + kind),
                context,
                day,
                columns(),
                entries.stream().map(this::row).toList());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(words.text("register.number"), 8));
        columns.add(Column.of(words.text("register.text." + kind), 60));
        columns.add(Column.of(words.text("filter.block"), 10));
        columns.add(Column.of(words.text("register.measure"), 10));
        columns.add(Column.of(words.text("field.measure.title"), 40));
        if (kind == RegisterKind.DECISION) {
            columns.add(Column.of(words.text("register.due"), 14));
            columns.add(Column.of(words.text("register.price"), 60));
        }
        if (kind == RegisterKind.RISK) {
            columns.add(Column.of(words.text("field.risk.category"), 14));
            columns.add(Column.of(words.text("journal.field.probability"), 10));
            columns.add(Column.of(words.text("field.risk.impact"), 10));
            columns.add(Column.of(words.text("risk.judgement"), 18));
            columns.add(Column.of(words.text("risk.level"), 18));
            columns.add(Column.of(words.text("journal.field.mitigation"), 60));
            columns.add(Column.of(words.text("field.risk.owner"), 24));
        }
        columns.add(Column.of(words.text("register.firstReported"), 16));
        columns.add(Column.of(words.text("register.lastReported"), 16));
        columns.add(Column.of(words.text("register.closedColumn"), 16));
        return columns;
    }

    private List<Value> row(RegisterEntry e) {
        var row = new ArrayList<Value>();
        row.add(Value.code(e.number()));
        row.add(Value.text(e.text()));
        row.add(Value.text(e.block()));
        row.add(Value.text(e.measure()));
        row.add(Value.text(e.measureTitle()));
        if (kind == RegisterKind.DECISION) {
            row.add(e.due() == null ? Value.text(null) : Value.date(ImpreciseDate.day(e.due())));
            var price = prices.get(e.key());
            row.add(Value.text(price == null ? null : PriceLine.text(price)));
        }
        if (kind == RegisterKind.RISK) {
            row.addAll(judged(standing.of(e.key()).orElse(null)));
        }
        row.add(Value.text(words.month(e.first())));
        row.add(Value.text(words.month(e.last())));
        row.add(Value.text(e.closedIn() == null ? null : words.month(e.closedIn())));
        return row;
    }

    private List<Value> judged(@Nullable Risk risk) {
        if (risk == null) {
            return Collections.nCopies(7, Value.text(null));
        }
        var judged = risk.assessment();
        return List.of(
                Value.text(words.of(judged.category())),
                Value.text(String.valueOf(judged.probability())),
                Value.text(String.valueOf(judged.impact())),
                Value.text(RiskWords.value(words, risk.value())),
                Value.text(words.of(risk.level())),
                Value.text(judged.mitigation()),
                Value.text(judged.owner()));
    }
}
