package de.stellwerk.ui.roadmap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.components.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Which layers are shown, and how fine. */
final class RoadmapToolbar extends Div {
    private final transient Words words = Words.here();
    private final Map<Layer, Button> layers = new EnumMap<>(Layer.class);
    private final Select<Scale> scale = new Select<>();
    private final Button fold = new Button();

    /**
     * @param toggle a layer was pressed
     * @param zoom another scale was chosen
     * @param foldAll all blocks are to be folded or unfolded
     */
    RoadmapToolbar(Consumer<Layer> toggle, Consumer<Scale> zoom, Runnable foldAll) {
        addClassNames("st-toolbar", "st-road-toolbar", "st-no-print");
        for (Layer layer : Layer.values()) {
            var chip = new Button(words.text("road.layer." + layer), _ -> toggle.accept(layer));
            chip.addClassName("st-chip");
            chip.setId("layer-" + layer.key());
            layers.put(layer, chip);
            add(chip);
        }
        scale.setItems(Scale.values());
        scale.setItemLabelGenerator(item -> words.text("road.scale." + item));
        scale.setAriaLabel(words.text("road.scale"));
        scale.addClassName("st-road-scale");
        scale.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                zoom.accept(e.getValue());
            }
        });
        fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fold.setId("fold-all");
        fold.addClickListener(_ -> foldAll.run());
        add(scale, fold);
    }

    /** @param folded whether all blocks are folded */
    void apply(RoadmapLook look, boolean folded) {
        layers.forEach((layer, chip) -> {
            boolean on = look.layers().contains(layer);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
            chip.setIcon(on ? Icons.CHECK.create() : null);
        });
        scale.setValue(look.scale());
        fold.setText(words.text(folded ? "road.unfoldAll" : "road.foldAll"));
    }
}
