package de.stellwerk.ui.scenario;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import de.stellwerk.scenario.Names;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.RelationId;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A relation that is added, holds otherwise or holds no more. Here are those that move dates; the others change no forecast. */
final class RelationChangeDialog extends ChangeDialog {
    private final ComboBox<Relation> existing = new ComboBox<>(words.text("scenario.relation.existing"));
    private final ComboBox<NodeRef> from = new ComboBox<>(words.text("scenario.relation.from"));
    private final ComboBox<NodeRef> to = new ComboBox<>(words.text("scenario.relation.to"));
    private final Select<Link> link = new Select<>();
    private final IntegerField lag = new IntegerField(words.text("field.relation.lag"));
    private final Select<Lag.Unit> unit = new Select<>();
    private final Checkbox removed = new Checkbox(words.text("scenario.relation.ends"));
    private final transient PlanInput planned;

    RelationChangeDialog(ScenarioEditor editor) {
        super(Words.here().text("scenario.add.relation"), editor);
        planned = editor.comparison().planned().input();
        ends();
        link.setLabel(words.text("field.relation.link"));
        link.setItems(Link.values());
        link.setItemLabelGenerator(words::of);
        link.setValue(Link.FS);
        unit.setLabel(words.text("field.relation.lag.unit"));
        unit.setItems(Lag.Unit.values());
        unit.setItemLabelGenerator(words::of);
        unit.setValue(Lag.Unit.MONTHS);
        removed.setVisible(false);
        refusals.field("from", from).field("to", to).field("lag", lag);
        List.<HasValue<?, ?>>of(from, to, link, lag, unit, removed)
                .forEach(f -> f.addValueChangeListener(_ -> preview()));
        existing.addValueChangeListener(_ -> chosen());
        form.add(existing, from, to, link, lag, unit, removed);
        form.setColspan(existing, 2);
    }

    private void ends() {
        existing.setItems(planned.relations().stream()
                .filter(r -> r.type() == RelationType.REQUIRES)
                .toList());
        existing.setItemLabelGenerator(r -> name(r.from()) + " → " + name(r.to()));
        existing.setPlaceholder(words.text("scenario.relation.new"));
        existing.setClearButtonVisible(true);
        existing.setId("change-existing");
        List<NodeRef> nodes = Stream.concat(
                        planned.measures().stream().map(m -> new NodeRef(NodeRef.Kind.MEASURE, m.key())),
                        planned.blocks().stream().map(b -> new NodeRef(NodeRef.Kind.BLOCK, b.key())))
                .toList();
        Stream.of(from, to).forEach(box -> {
            box.setItems(nodes);
            box.setItemLabelGenerator(this::name);
        });
        from.setId("change-from");
        to.setId("change-to");
    }

    private String name(NodeRef node) {
        return Names.code(node, planned);
    }

    private void chosen() {
        var r = existing.getValue();
        from.setValue(r == null ? null : r.from());
        to.setValue(r == null ? null : r.to());
        link.setValue(r == null ? Link.FS : r.link());
        lag.setValue(r == null || r.lag() == null ? null : r.lag().amount());
        unit.setValue(r == null || r.lag() == null ? Lag.Unit.MONTHS : r.lag().unit());
        removed.setValue(false);
        removed.setVisible(r != null);
        from.setReadOnly(r != null);
        to.setReadOnly(r != null);
        preview();
    }

    @Override
    protected Optional<UnaryOperator<PlanInput>> wish() {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var base = existing.getValue();
        var id = base == null ? RelationId.next() : base.id();
        var wanted = removed.getValue() ? List.<Relation>of() : List.of(relation(id, base));
        return Optional.of(plan -> plan.withRelations(
                Stream.concat(plan.relations().stream().filter(r -> !r.id().equals(id)), wanted.stream())
                        .toList()));
    }

    private Relation relation(RelationId id, @org.jspecify.annotations.Nullable Relation base) {
        return new Relation(
                id,
                base == null ? 0 : base.version(),
                editor.scenario().programme(),
                from.getValue(),
                RelationType.REQUIRES,
                to.getValue(),
                link.getValue(),
                lag.isEmpty() ? null : new Lag(lag.getValue(), unit.getValue()),
                base != null && base.partial(),
                base == null ? null : base.partOf(),
                base == null || base.movesDates(),
                base == null || base.explicit(),
                base == null ? null : base.note(),
                base == null ? null : base.source());
    }
}
