package de.stellwerk.ui.roadmap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the plan is held against, which layers are shown, and how fine. */
public final class RoadmapToolbar extends Div {
    /** Key of the choice of nothing. */
    public static final String NOTHING = "";

    /** What a toolbar is told by. */
    public interface Listener {
        /** A layer was pressed. */
        void toggle(Layer layer);

        /** Another scale was chosen. */
        void scale(Scale scale);

        /** All blocks are to be folded or unfolded. */
        void foldAll();

        /** @param key of what the plan is to be held against */
        void against(String key);
    }

    private final transient Words words = Words.here();
    private final Map<Layer, Button> layers = new EnumMap<>(Layer.class);
    private final Select<AgreedPlans.Choice> against = new Select<>();
    private final Select<Scale> scale = new Select<>();
    private final Button fold = new Button();
    private transient List<AgreedPlans.Choice> choices = List.of();

    public RoadmapToolbar(Listener listener) {
        addClassNames("st-toolbar", "st-road-toolbar", "st-no-print");
        against.setItemLabelGenerator(AgreedPlans.Choice::name);
        against.setAriaLabel(words.text("road.heldAgainst"));
        against.addClassName("st-road-against");
        against.setId("against");
        against.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                listener.against(e.getValue().key());
            }
        });
        add(against);
        for (Layer layer : Layer.values()) {
            if (layer != Layer.BASELINE) {
                chip(layer, listener);
            }
        }
        scale.setItems(Scale.values());
        scale.setItemLabelGenerator(item -> words.text("road.scale." + item));
        scale.setAriaLabel(words.text("road.scale"));
        scale.addClassName("st-road-scale");
        scale.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                listener.scale(e.getValue());
            }
        });
        fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fold.setId("fold-all");
        fold.addClickListener(_ -> listener.foldAll());
        add(scale, fold);
    }

    private void chip(Layer layer, Listener listener) {
        var chip = new Button(words.text("road.layer." + layer), _ -> listener.toggle(layer));
        chip.addClassName("st-chip");
        chip.setId("layer-" + layer.key());
        layers.put(layer, chip);
        add(chip);
    }

    /** @param chosen key of the choice that is shown; the first one stands in for one that there is not */
    public void offer(List<AgreedPlans.Choice> all, String chosen) {
        if (!all.equals(choices)) {
            choices = all;
            against.setItems(Stream.concat(
                            all.stream(), Stream.of(new AgreedPlans.Choice(NOTHING, words.text("road.againstNothing"))))
                    .toList());
        }
        against.setValue(against.getListDataView()
                .getItems()
                .filter(choice -> choice.key().equals(chosen))
                .findFirst()
                .orElse(all.getFirst()));
    }

    /** @param folded whether all blocks are folded */
    public void apply(RoadmapLook look, boolean folded) {
        layers.forEach((layer, chip) -> {
            boolean on = look.layers().contains(layer);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
            chip.setIcon(on ? Icons.CHECK.create() : null);
        });
        scale.setValue(look.scale());
        fold.setText(words.text(folded ? "road.unfoldAll" : "road.foldAll"));
    }
}
