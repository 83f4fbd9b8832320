package de.stellwerk.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.schedule.Relation;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import java.util.Comparator;
import java.util.List;

/** What the measure hangs on and what hangs on it, in words that name the direction. */
final class RelationsCard extends Card {
    private final transient Words words = Words.here();
    private final transient Shown shown;
    private final transient PlanDialogs dialogs;
    private final transient Runnable refresh;
    private final transient Nodes nodes;

    RelationsCard(Shown shown, MeasureServices services, PlanDialogs dialogs, Runnable refresh) {
        super(Words.here().text("relations.title"));
        this.shown = shown;
        this.dialogs = dialogs;
        this.refresh = refresh;
        nodes = Nodes.load(services, shown);
        if (shown.editable()) {
            actions(create());
        }
        List<Relation> relations = services.plan().relations(shown.caller(), nodes.self(), shown.asOf()).stream()
                .sorted(Comparator.comparing((Relation r) -> RelationPhrase.of(r, nodes.self()))
                        .thenComparing(r -> nodes.other(r).code()))
                .toList();
        add(relations.isEmpty() ? new EmptyState(words.text("relations.none")) : list(relations));
    }

    private Button create() {
        var create = new Button(words.text("relations.create"), _ -> dialogs.createRelation(shown, nodes, refresh));
        create.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return create;
    }

    private UnorderedList list(List<Relation> relations) {
        var list = new UnorderedList();
        list.addClassName("st-relations");
        relations.forEach(relation -> list.add(item(relation)));
        return list;
    }

    private ListItem item(Relation relation) {
        var phrase = DataTable.muted(words.of(RelationPhrase.of(relation, nodes.self())));
        phrase.addClassName("st-relation-phrase");
        var other = nodes.other(relation);
        var item = new ListItem(phrase, code(other), new Div(DataTable.text(other.title())));
        if (shown.editable()) {
            item.add(actions(relation, other));
        }
        if (relation.partial() || relation.note() != null) {
            item.add(note(relation.partial() ? words.text("relations.part", part(relation)) : relation.note()));
        }
        return item;
    }

    private static Div note(String text) {
        var note = new Div(DataTable.muted(text));
        note.addClassName("st-relation-note");
        return note;
    }

    private String part(Relation relation) {
        if (relation.partOf() == null) {
            return relation.note() == null ? words.text("relations.partUnnamed") : relation.note();
        }
        return relation.note() == null ? relation.partOf() : relation.partOf() + ": " + relation.note();
    }

    private Component code(Nodes.Node other) {
        var link = other.block()
                ? shown.links().to("massnahmen", other.code(), "baustein", other.code())
                : shown.links().toMeasure(other.code(), "plan", other.code());
        link.addClassName("st-strong");
        return link;
    }

    private Component actions(Relation relation, Nodes.Node other) {
        var edit = PlanTab.icon(Icons.EDIT, words.text("relations.edit", other.code()));
        edit.addClickListener(_ -> dialogs.editRelation(shown, nodes, relation, refresh));
        var delete = PlanTab.icon(Icons.CLOSE, words.text("relations.delete", other.code()));
        delete.addClickListener(_ -> dialogs.deleteRelation(shown, relation, other, refresh));
        var actions = new Div(edit, delete);
        actions.addClassNames("st-row-actions", "st-no-print");
        return actions;
    }
}
