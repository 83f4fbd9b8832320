package de.stellwerk.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.stellwerk.access.Caller;
import de.stellwerk.fixtures.World;
import de.stellwerk.form.FormChoice;
import de.stellwerk.measure.Measure;
import de.stellwerk.reports.status.FormFiles;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import de.stellwerk.ui.components.MessageCard;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page without a login on which a form comes back. */
@MicronautTest(transactional = false, startApplication = false)
class FormViewTest {
    @Inject
    ApplicationContext beans;

    @Inject
    StatusService reports;

    @Inject
    FormFiles files;

    private Measure measure;
    private Caller lead;
    private StatusReport report;

    @BeforeEach
    void world() {
        var world = World.in(beans);
        measure = world.store(world.aMeasure("U1-B"));
        world.milestone(measure, "MS03", "Konzept", ImpreciseDate.day(2020, 8, 31));
        lead = world.leadOf(measure);
        report = world.filledReport(lead, measure, YearMonth.of(2020, 6), Light.YELLOW);
    }

    /** @param typed texts by cell */
    private byte[] filled(Map<String, String> typed) throws IOException {
        var file = files.handOut(lead, report.id());
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            typed.forEach((address, text) -> {
                var at = new CellReference(address);
                book.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol()).setCellValue(text);
            });
            book.write(out);
        }
        return out.toByteArray();
    }

    private static FormView upload(byte[] file) {
        UI.getCurrent().navigate("formular");
        var view = _get(FormView.class);
        view.examine(file, "192.0.2." + Math.abs(UUID.randomUUID().hashCode() % 250));
        return view;
    }

    private static String text() {
        return _get(FormView.class).getElement().getTextRecursively();
    }

    private StatusReport now() {
        return reports.get(lead, report.id());
    }

    @Test
    void nobodySeesTheDifferenceBeforeItIsTakenOverAndSubmitted() throws IOException {
        var file = filled(Map.of("B17", "Workshop gehalten", "C7", "Rot"));
        try (var _ = Screen.open(beans, null)) {
            upload(file);
            assertThat(text())
                    .contains("U1-B", "Wesentliche Aktivitäten", "Schulung abgeschlossen", "Workshop gehalten")
                    .contains("Zeitplan", "Gelb", "Rot");
            assertThat(now()).isEqualTo(report);
            _assertNone(Button.class, spec -> spec.withId("take-draft"));
            _click(_get(Button.class, spec -> spec.withId("take")));
            assertThat(_get(MessageCard.class).getElement().getTextRecursively())
                    .contains("eingereicht");
            _assertNone(Anchor.class, spec -> spec.withText("Zum Bericht"));
        }
        assertThat(now().state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(now().activities()).isEqualTo("Workshop gehalten");
    }

    @Test
    void aFileWithoutAValidTokenLearnsNothing() throws IOException {
        var file = filled(Map.of("B17", "Workshop gehalten"));
        files.handOut(lead, report.id());
        try (var _ = Screen.open(beans, null)) {
            upload("keine Mappe".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(text()).contains("keine Excel-Mappe").doesNotContain(measure.title());
            upload(file);
            assertThat(text())
                    .contains("neueres Formular ausgegeben")
                    .doesNotContain(measure.title(), "Schulung abgeschlossen");
            _assertNone(Button.class, spec -> spec.withId("take"));
        }
    }

    @Test
    void whatIsMissingIsNamedAndNothingCanBeTaken() throws IOException {
        var file = filled(Map.of("E7", "", "C8", "violett"));
        var open = filled(Map.of("E7", ""));
        try (var _ = Screen.open(beans, null)) {
            upload(open);
            assertThat(text()).contains("Zum Einreichen fehlt noch etwas", "Zeitplan, Begründung");
            _assertNone(Button.class, spec -> spec.withId("take"));
            upload(file);
            assertThat(text()).contains("neueres Formular");
        }
    }

    @Test
    void whereBothChangedSomebodyHasToChoose() throws IOException {
        var file = filled(Map.of("B17", "aus dem Formular"));
        reports.save(lead, report.toBuilder().activities("aus dem Bericht").build());
        try (var _ = Screen.open(beans, null)) {
            upload(file);
            assertThat(text()).contains("Schulung abgeschlossen", "aus dem Bericht", "aus dem Formular");
            _click(_get(Button.class, spec -> spec.withId("take")));
            assertThat(text()).contains("Bitte auswählen, was gilt");
            assertThat(now().state()).isEqualTo(ReportState.DRAFT);
            choose();
            _click(_get(Button.class, spec -> spec.withId("take")));
        }
        assertThat(now().state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(now().activities()).isEqualTo("aus dem Formular");
    }

    @SuppressWarnings("unchecked") // the only group on the page
    private static void choose() {
        RadioButtonGroup<FormChoice> group = _get(RadioButtonGroup.class);
        group.setValue(FormChoice.FORM);
    }

    @Test
    void withALoginItMayStayADraft() throws IOException {
        var file = filled(Map.of("B17", "in den Entwurf", "E7", ""));
        try (var _ = Person.at(beans, lead)) {
            upload(file);
            _click(_get(Button.class, spec -> spec.withId("take-draft")));
            _assertOne(Anchor.class, spec -> spec.withText("Zum Bericht"));
        }
        assertThat(now().state()).isEqualTo(ReportState.DRAFT);
        assertThat(now().activities()).isEqualTo("in den Entwurf");
        assertThat(now().reasons().schedule()).isNull();
    }

    @Test
    void whoTriesTooOftenHasToWait() throws IOException {
        var file = filled(Map.of());
        try (var _ = Screen.open(beans, null)) {
            UI.getCurrent().navigate("formular");
            var view = _get(FormView.class);
            for (int i = 0; i < 20; i++) {
                view.examine(new byte[] {1}, "198.51.100.7");
                assertThat(text()).contains("keine Excel-Mappe");
            }
            view.examine(file, "198.51.100.7");
            assertThat(text()).contains("Zu viele Versuche").doesNotContain(measure.title());
            view.examine(file, "198.51.100.8");
            assertThat(text()).contains(measure.title());
        }
    }

    @Test
    void theReportHandsTheFormOut() {
        try (var _ = Person.at(beans, lead)) {
            UI.getCurrent().navigate("statusberichte/" + report.id());
            _click(_get(Button.class, spec -> spec.withId("form")));
            _assertOne(Anchor.class, spec -> spec.withId("form-make"));
            _assertOne(Anchor.class, spec -> spec.withId("form-back"));
        }
    }
}
