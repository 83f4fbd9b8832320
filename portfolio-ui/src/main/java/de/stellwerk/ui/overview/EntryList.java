package de.stellwerk.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.ui.components.DataTable;
import org.jspecify.annotations.Nullable;

/** Entries of a small register: what it concerns, the words with a tag, a second line. */
final class EntryList extends UnorderedList {
    EntryList() {
        addClassName("st-entries");
    }

    /** @return what stands beside the subject, for more lines */
    Div entry(Component subject, Component words, @Nullable Component tag, String second) {
        subject.addClassName("st-entry-subject");
        words.addClassName("st-entry-words");
        var first = new Div(words);
        first.addClassName("st-entry-first");
        if (tag != null) {
            first.add(tag);
        }
        var body = new Div(first, DataTable.muted(second));
        body.addClassName("st-entry-body");
        add(new ListItem(subject, body));
        return body;
    }
}
