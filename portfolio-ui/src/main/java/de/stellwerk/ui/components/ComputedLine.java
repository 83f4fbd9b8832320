package de.stellwerk.ui.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.evidence.ComputedLight;
import de.stellwerk.evidence.Fact;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.TrafficLight;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A computed light in outline, whether the chosen one differs, and the facts that it rests on. */
public final class ComputedLine extends Div {
    private final transient Words words = Words.here();
    private final transient ComputedLight computed;

    /** @param chosen {@code null}: none yet */
    public ComputedLine(ComputedLight computed, @Nullable Light chosen) {
        this.computed = computed;
        addClassName("st-computed");
        choose(chosen);
    }

    /** Shows it beside another chosen light. */
    public void choose(@Nullable Light chosen) {
        removeAll();
        add(DataTable.muted(words.text("computed.label")), light());
        if (computed.light() != null && chosen != null && chosen != computed.light()) {
            add(new Differs(chosen, computed.light()));
        }
        add(DataTable.muted(computed.facts().stream().map(this::sentence).collect(Collectors.joining(" "))));
    }

    private Span light() {
        return computed.light() == null
                ? new Span(words.text("computed.none"))
                : new TrafficLight(
                        computed.light(), TrafficLight.Kind.COMPUTED, TrafficLight.Size.SMALL, words.locale());
    }

    private String sentence(Fact fact) {
        return words.text(
                "fact." + fact.kind(),
                fact.subject(),
                fact.count(),
                fact.date() == null ? "" : words.date(fact.date()));
    }
}
