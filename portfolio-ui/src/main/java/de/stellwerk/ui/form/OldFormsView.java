package de.stellwerk.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import de.stellwerk.form.ArchiveLine;
import de.stellwerk.form.ArchiveService;
import de.stellwerk.form.ArchivedForm;
import de.stellwerk.programme.Programme;
import de.stellwerk.reports.status.ArchiveReader;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.server.ErrorNotice;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes old forms over as history: first what would become of each, then, on request, all that can be read. */
@Prototype
@RolesAllowed({"CORE_TEAM", "PROGRAMME_OFFICE"})
@Route(value = "statusberichte/altformulare", layout = MainLayout.class)
public class OldFormsView extends Page {
    private final transient ArchiveService archive;
    private final transient ArchiveReader reader;
    private final transient CurrentCaller current;
    private final transient Selection selection;
    private final transient Words words = Words.here();
    private final transient List<ArchivedForm> forms = new ArrayList<>();
    private final MessageCard message = new MessageCard();
    private final Div result = new Div();

    public OldFormsView(ArchiveService archive, ArchiveReader reader, CurrentCaller current, Selection selection) {
        super(Words.here().text("oldForms.title"));
        this.archive = archive;
        this.reader = reader;
        this.current = current;
        this.selection = selection;
        header().above(words.text("report.tab.ARCHIVE"), "statusberichte/archiv");
        result.addClassName("st-admin");
        result.getElement().setAttribute("role", "status");
        add(message, upload(), result);
    }

    private Component upload() {
        var upload = new Upload(bounded());
        upload.setAcceptedFileTypes(".xlsx", ".zip");
        upload.setMaxFiles(ArchiveReader.MOST_FILES);
        upload.setUploadButton(new Button(words.text("oldForms.choose")));
        upload.setDropLabel(new Span(words.text("form.drop")));
        upload.addFileRejectedListener(_ -> message.show(words.text("oldForms.rejected")));
        upload.addAllFinishedListener(_ -> {
            upload.clearFileList();
            show();
        });
        var card = new Card(words.text("oldForms.card"));
        card.add(new Span(words.text("oldForms.help", ArchiveReader.MOST_FILES)), upload);
        return card;
    }

    /** Takes no more into memory than is looked at; what is larger is refused as such. */
    private UploadHandler bounded() {
        return event -> {
            var name = event.getFileName();
            try (var in = event.getInputStream()) {
                byte[] bytes = in.readNBytes(ArchiveReader.LARGEST_FILE + 1);
                event.getUI().access(() -> read(name, bytes));
            }
        };
    }

    /** Adds a file to those that are looked at together. */
    void read(String name, byte[] file) {
        try {
            var found = reader.read(name, new ByteArrayInputStream(file));
            if (forms.size() + found.size() > ArchiveReader.MOST_FILES) {
                throw Refused.input("file", "archiveTooMany", ArchiveReader.MOST_FILES);
            }
            forms.addAll(found);
        } catch (Refused e) {
            message.show(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        } catch (IOException e) {
            message.show(words.text("error.bug", ErrorNotice.log(e)));
        }
    }

    /** A dry run: tells what would happen and writes nothing. */
    void show() {
        result.removeAll();
        var given = List.copyOf(forms);
        forms.clear();
        if (!given.isEmpty()) {
            message.hide();
            selection
                    .programme()
                    .ifPresentOrElse(
                            p -> show(p, given, archive.examine(current.get(), p.code(), given)),
                            () -> message.show(words.text("board.noProgramme")));
        }
    }

    private void show(Programme programme, List<ArchivedForm> given, List<ArchiveLine> lines) {
        var good = lines.stream().filter(ArchiveLine::good).count();
        result.add(table(lines));
        if (good == 0) {
            message.show(words.text("oldForms.none", lines.size()));
            return;
        }
        message.tell(words.text("oldForms.found", good, lines.size() - good));
        var take = new Button(words.text("oldForms.take", good), _ -> take(programme, given));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.setId("take");
        result.addComponentAsFirst(new Div(take));
    }

    private void take(Programme programme, List<ArchivedForm> given) {
        try {
            var lines = archive.take(current.get(), programme.code(), given);
            result.removeAll();
            result.add(table(lines));
            message.tell(
                    words.text(
                            "oldForms.done",
                            lines.stream().filter(ArchiveLine::good).count()),
                    new Anchor("statusberichte/archiv", words.text("oldForms.toArchive")));
        } catch (Refused e) {
            message.show(e.violations().stream().map(FieldNames::sentence).collect(Collectors.joining(" ")));
            result.removeAll();
        }
    }

    private Component table(List<ArchiveLine> lines) {
        var table = new DataTable(
                words.text("oldForms.files"),
                words.text("oldForms.file"),
                words.text("oldForms.measure"),
                words.text("oldForms.month"),
                words.text("oldForms.what"));
        lines.stream()
                .sorted(java.util.Comparator.comparing(ArchiveLine::good))
                .forEach(l -> table.row(
                        new Span(l.form().from().file()),
                        new Span(l.measure() == null ? Words.NONE : l.measure()),
                        new Span(
                                l.form().period() == null
                                        ? Words.NONE
                                        : words.month(l.form().period())),
                        DataTable.prose(
                                l.good()
                                        ? words.text("oldForms.good")
                                        : l.problems().stream()
                                                .map(FieldNames::sentence)
                                                .collect(Collectors.joining("\n")))));
        var scroller = new Div(table);
        scroller.addClassName("st-admin-scroller");
        var card = new Card(words.text("oldForms.files"));
        card.add(scroller);
        return card;
    }
}
