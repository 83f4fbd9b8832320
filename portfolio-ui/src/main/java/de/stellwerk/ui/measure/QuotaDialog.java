package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.Quota;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.EditDialog;
import de.stellwerk.ui.components.Fields;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is counted for a duty, and how many were done when. Without anything in it the duty is not counted. */
final class QuotaDialog extends EditDialog<Deadline, QuotaDialog.Draft> {
    private final ListField<Quota.Count, CountField> counts;
    private final transient Refusals refusals;

    /** What is typed; the rest of the deadline stays as it is. */
    static final class Draft {
        private final Deadline base;
        private @Nullable Integer total;
        private @Nullable String items;
        private List<Quota.Count> counts = List.of();

        private Draft(Deadline base) {
            this.base = base;
        }

        private Deadline build() {
            boolean empty = total == null && items == null && counts.isEmpty();
            // A total that is missing is refused as one that is too small.
            return base.quota(empty ? null : new Quota(total == null ? 0 : total, Texts.orEmpty(items), counts));
        }
    }

    QuotaDialog(
            Deadline base,
            BiFunction<Deadline, String, Deadline> store,
            Consumer<Deadline> stored,
            Function<StaleVersion, String> author) {
        super(Words.here().text("quota.edit", base.code()), base, new Fields<>(), store, stored, author);
        var total = new IntegerField(words.text("quota.total"));
        total.setManualValidation(true);
        fields.add("quota.total", total, d -> quota(d, Quota::total), (draft, v) -> draft.total = v);
        var items = new TextField(words.text("quota.items"));
        items.setMaxLength(Quota.LONGEST_ITEMS);
        items.setHelperText(words.text("quota.items.help"));
        fields.add("quota.items", items, d -> quota(d, Quota::items), (draft, v) -> draft.items = Texts.orNull(v));
        counts = fields.add(
                "quota.counts",
                new ListField<>(words.text("quota.counts"), words.text("quota.one"), CountField::new),
                d -> quota(d, Quota::counts),
                (draft, v) -> draft.counts = v == null ? List.of() : v);
        var head = new Div(total, items);
        head.addClassName("st-quota-head");
        setWidth("min(36rem, 96vw)");
        refusals = content(head, counts);
    }

    private static <V> @Nullable V quota(Deadline deadline, Function<Quota, V> part) {
        return deadline.quota() == null ? null : part.apply(deadline.quota());
    }

    @Override
    protected boolean readable() {
        return CountField.check(counts, refusals) & super.readable();
    }

    @Override
    protected Draft draft(Deadline from) {
        return new Draft(from);
    }

    @Override
    protected Deadline result(Draft draft) {
        return draft.build();
    }

    @Override
    protected Component differences(Deadline theirs, Deadline mine, List<String> changedFields) {
        var quota = theirs.quota();
        if (quota == null) {
            return new Span(words.text("quota.none"));
        }
        var counted = quota.counts().stream()
                .map(c -> words.date(c.day()) + ": " + c.done())
                .collect(Collectors.joining("; "));
        return new Span(quota.total() + " " + quota.items() + (counted.isEmpty() ? "" : "; " + counted));
    }

    @Override
    protected String label(String field) {
        return words.text("journal.field." + field);
    }
}
