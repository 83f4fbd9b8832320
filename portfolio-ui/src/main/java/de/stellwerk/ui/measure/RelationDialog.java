package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.Relation;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.EditDialog;
import de.stellwerk.ui.components.Fields;
import de.stellwerk.ui.components.Texts;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Creates or edits a relation, said from the measure of the page. */
final class RelationDialog extends EditDialog<Relation, RelationDraft> {
    private final transient Nodes nodes;
    private final FormLayout form = new FormLayout();

    RelationDialog(
            String title,
            Relation base,
            Nodes nodes,
            BiFunction<Relation, String, Relation> store,
            Consumer<Relation> stored,
            Function<StaleVersion, String> author) {
        super(title, base, new Fields<>(), store, stored, author);
        this.nodes = nodes;
        ends();
        times();
        var partial = add("partial", new Checkbox(label("partial")), Relation::partial, (d, v) -> d.partial = yes(v));
        var partOf = add(
                "partOf",
                new TextField(label("partOf")),
                r -> Texts.orEmpty(r.partOf()),
                (d, v) -> d.partOf = d.partial ? Texts.orNull(v) : null);
        partOf.setVisible(partial.getValue());
        partial.addValueChangeListener(e -> partOf.setVisible(e.getValue()));
        var note = add(
                "note", new TextArea(label("note")), r -> Texts.orEmpty(r.note()), (d, v) -> d.note = Texts.orNull(v));
        form.setColspan(note, 2);
        setWidth("min(640px, 96vw)");
        content(form);
    }

    private void ends() {
        var phrase = new Select<RelationPhrase>();
        phrase.setLabel(label("type"));
        phrase.setItems(List.of(
                RelationPhrase.REQUIRES,
                RelationPhrase.REQUIRED_BY,
                RelationPhrase.ENABLES,
                RelationPhrase.ENABLED_BY,
                RelationPhrase.CORRESPONDS,
                RelationPhrase.CORRESPONDED));
        phrase.setItemLabelGenerator(words::of);
        add("type", phrase, r -> RelationPhrase.of(r, nodes.self()), (d, v) -> d.phrase = v);
        var other = new ComboBox<Nodes.Node>(label("to"));
        other.setItems(nodes.others());
        other.setItemLabelGenerator(Nodes.Node::name);
        add("to", other, r -> r.from().equals(r.to()) ? null : nodes.other(r), (d, v) -> d.other = v);
    }

    private void times() {
        add("link", choice("link", List.of(Link.values())), Relation::link, (d, v) -> d.link = v);
        add("movesDates", new Checkbox(label("movesDates")), Relation::movesDates, (d, v) -> d.movesDates = yes(v));
        add(
                "lag",
                new IntegerField(label("lag")),
                r -> r.lag() == null ? null : r.lag().amount(),
                (d, v) -> d.lag = v);
        add(
                "lag.unit",
                choice("lag.unit", List.of(Lag.Unit.values())),
                r -> r.lag() == null ? Lag.Unit.MONTHS : r.lag().unit(),
                (d, v) -> d.lagUnit = v);
    }

    private static boolean yes(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private <E extends Enum<E>> Select<E> choice(String name, List<E> items) {
        var select = new Select<E>();
        select.setLabel(label(name));
        select.setItems(items);
        select.setItemLabelGenerator(words::of);
        return select;
    }

    private <V, F extends Component & com.vaadin.flow.component.HasValue<?, V>> F add(
            String name, F field, Function<Relation, V> get, java.util.function.BiConsumer<RelationDraft, V> set) {
        form.add(field);
        return fields.add(name, field, get, set);
    }

    @Override
    protected RelationDraft draft(Relation from) {
        return new RelationDraft(from, nodes.self());
    }

    @Override
    protected Relation result(RelationDraft draft) {
        return draft.relation();
    }

    @Override
    protected Component differences(Relation theirs, Relation mine, List<String> changedFields) {
        return new Span(words.of(RelationPhrase.of(theirs, nodes.self())) + " "
                + nodes.other(theirs).name()
                + changedFields.stream().map(this::label).collect(Collectors.joining(", ", " (", ")")));
    }

    @Override
    protected String label(String field) {
        return words.text("field.relation." + field);
    }
}
