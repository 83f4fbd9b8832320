package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.stellwerk.reports.list.ListFile;
import de.stellwerk.reports.list.ListSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Links that save a list as it is on screen, as XLSX and as CSV. */
public final class FileLinks {
    private enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=utf-8");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private FileLinks() {}

    /**
     * @param name of the file, without day and ending
     * @param list asked for at the moment of saving
     */
    public static List<Component> of(ListFile writer, String name, Supplier<ListSheet> list) {
        return List.of(link(writer, name, list, Format.XLSX), link(writer, name, list, Format.CSV));
    }

    private static Component link(ListFile writer, String name, Supplier<ListSheet> list, Format format) {
        var words = Words.here();
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> download(writer, name, list.get(), format)),
                words.text("report.download." + format.ending()));
        link.setAriaLabel(words.text("measures.export", format.ending().toUpperCase(Locale.ROOT)));
        link.getElement().setAttribute("download", true);
        link.addClassNames("st-button-link", "st-no-print");
        return link;
    }

    private static DownloadResponse download(ListFile writer, String name, ListSheet list, Format format)
            throws IOException {
        var out = new ByteArrayOutputStream();
        if (format == Format.CSV) {
            writer.csv(list, out);
        } else {
            writer.xlsx(list, out);
        }
        var file = "%s_%s.%s".formatted(name, list.day(), format.ending());
        return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()), file, format.type, out.size());
    }
}
