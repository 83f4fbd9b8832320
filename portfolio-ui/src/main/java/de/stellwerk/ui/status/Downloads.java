package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.stream.Stream;

/** Links to the files of a report. The API writes them, so screen and interface hand out the same bytes. */
public final class Downloads {
    private Downloads() {}

    /** @param resource path below the API's root, e.g. {@code status-reports/<id>} */
    public static List<Component> of(String resource) {
        return links(resource, "xlsx", "docx", "pdf");
    }

    /** Of a programme report, with all files of it in one. */
    public static List<Component> packed(String resource) {
        return links(resource, "xlsx", "docx", "pptx", "pdf", "zip");
    }

    private static List<Component> links(String resource, String... formats) {
        return Stream.of(formats).<Component>map(f -> link(resource, f)).toList();
    }

    private static Anchor link(String resource, String format) {
        var link = new Anchor(
                "api/v1/" + resource + "/document?format=" + format,
                Words.here().text("report.download." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("st-button-link");
        return link;
    }
}
