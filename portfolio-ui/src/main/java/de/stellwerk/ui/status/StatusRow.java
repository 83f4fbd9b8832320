package de.stellwerk.ui.status;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.evidence.ComputedLight;
import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Lights;
import de.stellwerk.status.Reasons;
import de.stellwerk.ui.components.ComputedLine;
import de.stellwerk.ui.components.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Row 3: a light and a reason for each dimension, and the overall light that follows from them unless somebody says why not. */
final class StatusRow extends Div {
    private final transient Form form;
    private final transient ComputedLights computed;
    private final Span hint = new Span();
    private final LightChoice overall;
    private final TextArea overallReason;

    /** @param computed the lights that follow from the facts, shown beside those that are chosen */
    StatusRow(Form form, ComputedLights computed) {
        this.form = form;
        this.computed = computed;
        addClassName("st-status");
        overall = choice("light", "overall");
        overallReason = form.area(
                "lightReason",
                getTranslation("report.lightReason"),
                form.draft().typed().lightReason(),
                text -> form.change(Part.LIGHT_REASON, b -> b.lightReason(orNull(text))));
        overallReason.setPlaceholder(getTranslation("report.lightReason.placeholder"));
        overall.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                chooseOverall(e.getValue());
            }
        });
        hint.addClassName("st-hint");
        add(columnHeads());
        add(dimension("overall", overall, new Div(overallReason, hint)));
        addDimensions();
        showOverall();
    }

    private Div columnHeads() {
        var heads = new Div(
                new Span(getTranslation("report.dimension")),
                new Span(getTranslation("report.yourLight")),
                new Span(getTranslation("report.reason")));
        heads.addClassNames("st-status-line", "st-status-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        return heads;
    }

    private void addDimensions() {
        var lights = form.draft().typed().lights();
        var reasons = form.draft().typed().reasons();
        addDimension("schedule", lights.schedule(), computed.schedule(), reasons.schedule());
        addDimension("resources", lights.resources(), computed.resources(), reasons.resources());
        addDimension("quality", lights.quality(), computed.quality(), reasons.quality());
    }

    private void addDimension(String name, @Nullable Light light, ComputedLight follows, @Nullable String reason) {
        var line = new ComputedLine(follows, light);
        var choice = choice("lights." + name, name);
        choice.setValue(light);
        choice.addValueChangeListener(e -> {
            chooseDimension(name, e.getValue());
            line.choose(e.getValue());
        });
        var text = form.area(
                "reasons." + name,
                getTranslation("report.reasonFor", getTranslation("report.dimension." + name)),
                reason,
                typed -> form.change(
                        Part.REASONS, b -> b.reasons(with(form.draft().typed().reasons(), name, orNull(typed)))));
        add(dimension(name, choice, new Div(line, text)));
    }

    private LightChoice choice(String path, String name) {
        return form.field(path, new LightChoice(getTranslation("report.dimension." + name)));
    }

    private Div dimension(String name, LightChoice choice, Div reason) {
        var line = new Div(new H3(getTranslation("report.dimension." + name)), choice, reason);
        line.addClassName("st-status-line");
        return line;
    }

    /** The overall light goes along unless it was chosen apart from the three. */
    private void chooseDimension(String name, @Nullable Light chosen) {
        var report = form.draft().typed();
        boolean follows =
                report.light() == null || report.light() == report.lights().worst();
        form.change(Part.LIGHTS, b -> {
            b.lights(with(report.lights(), name, chosen));
            if (follows) {
                b.light(null);
            }
        });
        showOverall();
    }

    /** The worst of the three is the default: choosing it means to follow it again. */
    private void chooseOverall(@Nullable Light chosen) {
        Light worst = form.draft().typed().lights().worst();
        form.change(Part.LIGHT, b -> b.light(chosen == worst ? null : chosen));
        showOverall();
    }

    private void showOverall() {
        var report = form.draft().typed();
        overall.setValue(report.effectiveLight());
        boolean differs = report.light() != null
                && report.lights().worst() != null
                && !Objects.equals(report.light(), report.lights().worst());
        overallReason.setVisible(differs || report.lightReason() != null);
        hint.setText(getTranslation(
                differs ? "report.overall.differs" : "report.overall.worst",
                Words.here().of(report.lights().worst())));
    }

    private static Lights with(Lights old, String dimension, @Nullable Light light) {
        return switch (dimension) {
            case "schedule" -> new Lights(light, old.resources(), old.quality());
            case "resources" -> new Lights(old.schedule(), light, old.quality());
            default -> new Lights(old.schedule(), old.resources(), light);
        };
    }

    private static Reasons with(Reasons old, String dimension, @Nullable String reason) {
        return switch (dimension) {
            case "schedule" -> new Reasons(reason, old.resources(), old.quality());
            case "resources" -> new Reasons(old.schedule(), reason, old.quality());
            default -> new Reasons(old.schedule(), old.resources(), reason);
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
