package de.stellwerk.ui.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.reports.list.MeasureColumn;
import de.stellwerk.reports.list.MeasureListXlsx;
import de.stellwerk.shared.Clocks;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of measures as a file: the same filters, order and columns as on screen. */
@Singleton
class ListExport {
    /** What the list can be saved as. */
    enum Format {
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

    private final MeasureService measures;
    private final MeasureListXlsx writer;
    private final Clock clock;

    ListExport(MeasureService measures, MeasureListXlsx writer, Clock clock) {
        this.measures = measures;
        this.writer = writer;
        this.clock = clock;
    }

    /** Leads to the list as it is on screen when the link is followed: filtered, sorted, with its columns and for its day. */
    Anchor link(
            Caller caller,
            Programme programme,
            Supplier<ListQuery> query,
            Supplier<@Nullable LocalDate> asOf,
            Format format) {
        var words = Words.here();
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> download(caller, programme, query.get(), asOf.get(), format)),
                words.text("report.download." + format.ending()));
        link.setAriaLabel(words.text("measures.export", format.ending().toUpperCase(Locale.ROOT)));
        link.getElement().setAttribute("download", true);
        link.addClassNames("st-button-link", "st-no-print");
        return link;
    }

    /** @param asOf past day of the list, {@code null}: today */
    DownloadResponse download(
            Caller caller, Programme programme, ListQuery query, @Nullable LocalDate asOf, Format format)
            throws IOException {
        byte[] bytes = write(caller, programme, query, asOf, format);
        LocalDate day = asOf == null ? Clocks.today(clock) : asOf;
        String name = "%s_Massnahmen_%s.%s".formatted(programme.code(), day, format.ending());
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, format.type, bytes.length);
    }

    byte[] write(Caller caller, Programme programme, ListQuery query, @Nullable LocalDate asOf, Format format)
            throws IOException {
        List<MeasureLine> lines = measures.list(
                        caller, query.filter(programme.code()), query.sort(), 0, Integer.MAX_VALUE, asOf)
                .items();
        List<MeasureColumn> columns =
                query.columns().stream().flatMap(ListExport::columns).distinct().toList();
        var out = new ByteArrayOutputStream();
        if (format == Format.CSV) {
            writer.writeCsv(columns, lines, out);
        } else {
            writer.write(programme.name(), asOf == null ? Clocks.today(clock) : asOf, columns, lines, out);
        }
        return out.toByteArray();
    }

    /** A light is nothing without its month; a deviation can be read from both ends. */
    private static Stream<MeasureColumn> columns(ListColumn column) {
        return switch (column) {
            case CODE -> Stream.of(MeasureColumn.CODE);
            case BLOCK -> Stream.of(MeasureColumn.BLOCK);
            case TITLE -> Stream.of(MeasureColumn.TITLE);
            case STATE -> Stream.of(MeasureColumn.STATE);
            case PRIORITY -> Stream.of(MeasureColumn.PRIORITY);
            case COST_CLASS -> Stream.of(MeasureColumn.COST_CLASS);
            case LIGHT -> Stream.of(MeasureColumn.LIGHT, MeasureColumn.LIGHT_PERIOD);
            case RESPONSIBLE -> Stream.of(MeasureColumn.RESPONSIBLE);
            case START -> Stream.of(MeasureColumn.START);
            case BASELINE_END -> Stream.of(MeasureColumn.BASELINE_END);
            case DELAY -> Stream.of(MeasureColumn.DELAY);
            case END -> Stream.of(MeasureColumn.END);
            case DEVIATION -> Stream.of(MeasureColumn.BASELINE_END, MeasureColumn.END);
            case LABEL, PARTICIPANTS, TAGS -> Stream.empty();
        };
    }
}
