package de.stellwerk.reports.office;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * What stands in the properties of a file: no person, no machine.
 *
 * @param time of the approval or release; a draft carries the day it stands for
 * @param custom names without the prefix {@code stellwerk.}
 */
public record DocumentProperties(String title, String subject, Instant time, Map<String, String> custom) {
    static final String CREATOR = "Projektbüro";

    public void applyTo(POIXMLDocument document) {
        var properties = document.getProperties();
        var core = properties.getCoreProperties();
        var time = Optional.of(Date.from(this.time));
        core.setTitle(Untrusted.clean(title));
        core.setSubjectProperty(Untrusted.clean(subject));
        core.setCreator(CREATOR);
        core.setLastModifiedByUser(CREATOR);
        core.setCreated(time);
        core.setModified(time);
        core.getUnderlyingProperties().setLanguageProperty("de-DE");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Stellwerk");
        custom.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> properties.getCustomProperties().addProperty("stellwerk." + e.getKey(), e.getValue()));
    }
}
