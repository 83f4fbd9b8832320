package de.stellwerk.ui.status;

import de.stellwerk.server.Messages;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.ReportState;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How the things of reports read on screen, beyond what all screens share. */
public final class Show {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Show() {}

    /** 10:42. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(Clocks.BERLIN));
    }

    /** 2. Quartal 2020. */
    public static String quarter(Quarter quarter) {
        return Words.here().text("programmereport.quarter", quarter.number(), String.valueOf(quarter.year()));
    }

    /** A reported light in a form or a list; {@code null}: Offen. */
    public static TrafficLight light(@Nullable Light light) {
        return new TrafficLight(
                light,
                TrafficLight.Kind.REPORTED,
                TrafficLight.Size.SMALL,
                Words.here().locale());
    }

    /** A reported light in the board. */
    static TrafficLight tiny(@Nullable Light light) {
        return new TrafficLight(
                light,
                TrafficLight.Kind.REPORTED,
                TrafficLight.Size.TINY,
                Words.here().locale());
    }

    /** An open point as a thing to do: "Zeitplan begründen"; else the sentence of its rule. */
    static String point(Violation point) {
        String key = "report.point." + point.field().replaceAll("\\[\\d+]", "") + "." + point.rule();
        return Messages.has(key) ? Words.here().text(key) : Refusals.text(point);
    }

    /** Fehlt, Entwurf, Zurückgegeben, Eingereicht, Freigegeben; {@code null}: missing. */
    public static Tag state(@Nullable ReportState state) {
        String word = Words.here().text("report.state." + (state == null ? "MISSING" : state.name()));
        if (state == null) {
            return new Tag(word, Tag.Kind.MISSED);
        }
        return switch (state) {
            case DRAFT, RETURNED -> new Tag(word, Tag.Kind.WAITING);
            case SUBMITTED -> new Tag(word, Tag.Kind.PLANNED);
            case RELEASED -> released(word);
        };
    }

    private static Tag released(String word) {
        var tag = new Tag(word, Tag.Kind.DONE);
        tag.addClassName("st-tag-locked");
        tag.addComponentAsFirst(Icons.LOCK.create());
        return tag;
    }
}
