package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.status.Flag;
import de.stellwerk.ui.components.Words;
import java.util.List;

/** What is conspicuous about a report, each in a sentence; not to be seen while there is nothing. */
final class FlagCard extends Div {
    private final transient Words words = Words.here();
    private final UnorderedList list = new UnorderedList();

    FlagCard() {
        addClassNames("st-card", "st-flags");
        list.addClassName("st-side-list");
        add(new H2(words.text("flag.title")), list);
        setVisible(false);
    }

    void show(List<Flag> flags) {
        list.removeAll();
        flags.forEach(flag -> list.add(new ListItem(sentence(flag))));
        setVisible(!flags.isEmpty());
    }

    private String sentence(Flag flag) {
        return words.text(
                "flag." + flag.kind(),
                flag.subject(),
                flag.count(),
                flag.date() == null ? "" : words.date(flag.date()));
    }
}
