package de.stellwerk.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadHandler;
import de.stellwerk.access.Caller;
import de.stellwerk.form.ExaminedForm;
import de.stellwerk.form.FilledForm;
import de.stellwerk.form.FormService;
import de.stellwerk.reports.status.FormReader;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.server.ErrorNotice;
import de.stellwerk.server.FormThrottle;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.StatusReport;
import de.stellwerk.ui.Brand;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes back a form that was filled in without a login: its token is the key. First it shows what would change, and only then takes it
 * over. Who is logged in uses the same page with the rights that go with the login.
 */
@Prototype
@AnonymousAllowed
@Route(value = "formular", autoLayout = false)
@StyleSheet("stellwerk/screens.css")
@StyleSheet("stellwerk/status.css")
@StyleSheet("stellwerk/report.css")
public class FormView extends Main implements HasDynamicTitle {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient FormService forms;
    private final transient FormReader reader;
    private final transient FormThrottle throttle;
    private final transient CurrentCaller current;
    private final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    private final Div result = new Div();
    private String address = "";

    public FormView(FormService forms, FormReader reader, FormThrottle throttle, CurrentCaller current) {
        this.forms = forms;
        this.reader = reader;
        this.throttle = throttle;
        this.current = current;
        addClassName("st-login");
        result.addClassName("st-form-result");
        result.getElement().setAttribute("role", "status");
        var card = new Div(
                Brand.inline(),
                new H1(words.text("form.title")),
                new Paragraph(words.text("form.intro")),
                message,
                upload());
        card.addClassNames("st-card", "st-login-card", "st-form-card");
        add(card, result);
    }

    private Component upload() {
        var upload = new Upload(bounded());
        upload.setAcceptedFileTypes(".xlsx", XLSX);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(words.text("form.choose.file")));
        upload.setDropLabel(new Span(words.text("form.drop")));
        upload.addFileRejectedListener(_ -> message.show(words.text("import.rejected")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    /** Takes no more into memory than is looked at; what is larger is refused as such. */
    private UploadHandler bounded() {
        return event -> {
            var from = event.getRequest().getRemoteAddr();
            try (var in = event.getInputStream()) {
                byte[] bytes = in.readNBytes(FormReader.LARGEST_FILE + 1);
                event.getUI().access(() -> examine(bytes, from));
            }
        };
    }

    /** Tells what would happen and writes nothing. */
    void examine(byte[] file, String from) {
        address = from;
        message.hide();
        result.removeAll();
        var wait = throttle.toWait(from);
        if (current.find().isEmpty() && wait.isPositive()) {
            message.show(words.text("form.tooMany", wait.plusSeconds(59).toMinutes()));
            return;
        }
        try {
            throttle.attempt(from, () -> {
                var filled = reader.read(new ByteArrayInputStream(file));
                show(filled, forms.examine(caller(), filled));
            });
        } catch (Refused e) {
            refuse(e.violations());
        } catch (IOException e) {
            message.show(words.text("error.bug", ErrorNotice.log(e)));
        }
    }

    private @Nullable Caller caller() {
        return current.find().orElse(null);
    }

    private void refuse(List<Violation> violations) {
        message.show(words.text("form.refused"), points(violations));
    }

    private static UnorderedList points(List<Violation> violations) {
        var list = new UnorderedList();
        violations.forEach(v -> list.add(new ListItem(FieldNames.sentence(v))));
        return list;
    }

    private void show(FilledForm filled, ExaminedForm found) {
        var card = new Div(
                new H2(words.text(
                        "form.report",
                        words.month(found.report().period()),
                        found.measure().code(),
                        found.measure().title())),
                new Paragraph(words.text("form.date", words.date(found.date()))));
        card.addClassNames("st-card", "st-form-found");
        if (found.stale()) {
            card.add(new Paragraph(words.text("form.stale")));
        }
        if (found.differences().isEmpty()) {
            card.add(new Paragraph(words.text("form.nothing")));
        }
        var table = new DifferenceTable(found);
        table.setVisible(!found.differences().isEmpty());
        card.add(table, actions(filled, found, table));
        result.add(card);
    }

    private Component actions(FilledForm filled, ExaminedForm found, DifferenceTable table) {
        var row = new Div();
        row.addClassName("st-form-actions");
        var complete = found.openPoints().isEmpty();
        if (complete) {
            row.add(action("take", "form.take", filled, found, table, true));
        } else {
            row.add(new Paragraph(words.text("form.open")), points(found.openPoints()));
        }
        if (current.find().isPresent()) {
            row.add(action("take-draft", "form.takeDraft", filled, found, table, false));
        }
        return row;
    }

    private Button action(
            String id, String key, FilledForm filled, ExaminedForm found, DifferenceTable table, boolean submit) {
        var button = new Button(
                words.text(key),
                _ -> table.chosen()
                        .ifPresentOrElse(
                                chosen -> take(
                                        filled,
                                        () -> forms.take(
                                                caller(),
                                                filled,
                                                chosen,
                                                found.report().version(),
                                                submit)),
                                () -> message.show(words.text("form.choicesMissing"))));
        button.setId(id);
        if (submit) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private interface Take {
        StatusReport take();
    }

    private void take(FilledForm filled, Take taking) {
        try {
            var report = taking.take();
            result.removeAll();
            done(report);
        } catch (Refused e) {
            result.removeAll();
            refuse(e.violations());
        } catch (StaleVersion e) {
            again(filled);
        }
    }

    /** Somebody changed the report while the difference was shown: it is shown anew. */
    private void again(FilledForm filled) {
        result.removeAll();
        try {
            throttle.attempt(address, () -> show(filled, forms.examine(caller(), filled)));
            message.show(words.text("form.changedMeanwhile"));
        } catch (Refused e) {
            refuse(e.violations());
        } catch (IOException e) {
            message.show(words.text("error.bug", ErrorNotice.log(e)));
        }
    }

    private void done(StatusReport report) {
        var text = words.text("form.done." + report.state(), words.month(report.period()));
        if (current.find().isPresent()) {
            message.tell(text, new Anchor("statusberichte/" + report.id(), words.text("form.toReport")));
        } else {
            message.tell(text);
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("form.title") + " – Stellwerk";
    }
}
