package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.ImportResult;
import de.stellwerk.exchange.ImportService;
import de.stellwerk.exchange.Problem;
import de.stellwerk.reports.exchange.TemplateWriter;
import de.stellwerk.reports.exchange.WorkbookReader;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.server.ErrorNotice;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Takes a programme over from a workbook: first what would happen, then, on request, all of it. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE"})
@Menu(title = "nav.import", icon = "IMPORT", order = 402)
@Route(value = "import", layout = MainLayout.class)
public class ImportView extends Page {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_SHOWN = 500;

    private final transient ImportService imports;
    private final transient WorkbookReader reader;
    private final transient TemplateWriter template;
    private final transient CurrentCaller current;
    private final MessageCard message = new MessageCard();
    private final Div result = new Div();

    public ImportView(ImportService imports, WorkbookReader reader, TemplateWriter template, CurrentCaller current) {
        super(Words.here().text("nav.import"));
        this.imports = imports;
        this.reader = reader;
        this.template = template;
        this.current = current;
        result.addClassName("st-admin");
        result.getElement().setAttribute("role", "status");
        add(message, upload(), result);
    }

    private Component upload() {
        var words = Words.here();
        var upload = new Upload(bounded());
        upload.setAcceptedFileTypes(".xlsx", XLSX);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(words.text("import.choose")));
        upload.setDropLabel(new Span(words.text("import.drop")));
        upload.addFileRejectedListener(_ -> message.show(words.text("import.rejected")));
        var download = new Anchor(DownloadHandler.fromInputStream(_ -> template()), words.text("import.template"));
        download.getElement().setAttribute("download", true);
        var card = new Card(words.text("import.title")).actions(download);
        card.add(new Span(words.text("import.help")), upload);
        return card;
    }

    /** Takes no more into memory than is looked at; what is larger is refused as such. */
    private UploadHandler bounded() {
        return event -> {
            try (var in = event.getInputStream()) {
                byte[] bytes = in.readNBytes(WorkbookReader.LARGEST_FILE + 1);
                event.getUI().access(() -> examine(bytes));
            }
        };
    }

    private DownloadResponse template() throws IOException {
        var out = new ByteArrayOutputStream();
        template.write(out);
        byte[] bytes = out.toByteArray();
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "Stellwerk_Importvorlage.xlsx", XLSX, bytes.length);
    }

    /** A dry run: tells what would happen and writes nothing. */
    void examine(byte[] file) {
        message.hide();
        result.removeAll();
        try {
            Book book = reader.read(new ByteArrayInputStream(file));
            show(imports.importProgramme(current.get(), book, true), book);
        } catch (Refused e) {
            message.show(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        } catch (IOException e) {
            message.show(Words.here().text("error.bug", ErrorNotice.log(e)));
        }
    }

    private void show(ImportResult found, Book book) {
        var words = Words.here();
        if (found.refused()) {
            message.show(words.text("import.refused", found.problems().size()));
            result.add(problems(found.problems()));
            return;
        }
        result.add(counts(found));
        if (!found.differences().isEmpty()) {
            result.add(differences(found));
        }
        if (!found.changesAnything()) {
            message.tell(words.text("import.nothing"));
            return;
        }
        var apply = new Button(words.text("import.apply"), _ -> apply(book));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        apply.setId("apply");
        result.add(new Div(apply));
    }

    private void apply(Book book) {
        ImportResult done = imports.importProgramme(current.get(), book, false);
        result.removeAll();
        if (done.refused()) {
            message.show(Words.here().text("import.refused", done.problems().size()));
            result.add(problems(done.problems()));
            return;
        }
        message.tell(
                Words.here().text("import.done"),
                new Anchor("massnahmen", Words.here().text("import.toMeasures")));
        result.add(counts(done));
    }

    private static Component problems(List<Problem> problems) {
        var words = Words.here();
        var table = new DataTable(
                words.text("import.problems"),
                words.text("import.sheet"),
                words.text("import.row"),
                words.text("import.column"),
                words.text("import.what"));
        problems.stream()
                .limit(MOST_SHOWN)
                .forEach(p -> table.row(
                        new Span(p.sheet()),
                        new Span(p.row() == 0 ? Words.NONE : String.valueOf(p.row())),
                        new Span(p.column().isEmpty() ? Words.NONE : p.column()),
                        new Span(words.text("rule." + p.rule(), p.args().toArray()))));
        return card(words.text("import.problems"), table);
    }

    private static Component counts(ImportResult found) {
        var words = Words.here();
        var table = new DataTable(
                words.text("import.counts"),
                words.text("import.sheet"),
                words.text("import.created"),
                words.text("import.changed"),
                words.text("import.unchanged"));
        found.counts()
                .forEach((kind, count) -> table.row(
                        new Span(kind.title()),
                        new Span(String.valueOf(count.created())),
                        new Span(String.valueOf(count.changed())),
                        new Span(String.valueOf(count.unchanged()))));
        return card(words.text("import.counts"), table);
    }

    private static Component differences(ImportResult found) {
        var words = Words.here();
        var table = new DataTable(
                words.text("import.differences"),
                words.text("admin.code"),
                words.text("import.sheet"),
                words.text("import.field"),
                words.text("import.before"),
                words.text("import.after"));
        found.differences().stream()
                .limit(MOST_SHOWN)
                .forEach(d -> table.row(
                        new Span(d.code()),
                        new Span(d.kind().title()),
                        new Span(d.field()),
                        new Span(d.before() == null ? Words.NONE : d.before()),
                        new Span(d.after() == null ? Words.NONE : d.after())));
        return card(words.text("import.differences"), table);
    }

    private static Card card(String title, DataTable table) {
        var scroller = new Div(table);
        scroller.addClassName("st-admin-scroller");
        var card = new Card(title);
        card.add(scroller);
        return card;
    }
}
