package de.stellwerk.ui.register;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.decision.DecisionPrices;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.reports.list.ListFile;
import de.stellwerk.risk.RiskStanding;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Hold;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.RegisterKind;
import de.stellwerk.status.RegisterService;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class RegisterViewTest {
    private static final UUID STAFF = UUID.randomUUID();
    private static final UUID ROOMS = UUID.randomUUID();

    @Inject
    ApplicationContext beans;

    private World world;
    private Caller office;
    private StatusReport june;

    @BeforeEach
    void twoMonths() {
        world = World.in(beans);
        office = world.as(Role.PROGRAMME_OFFICE);
        world.on(LocalDate.of(2020, 1, 2));
        var measure = world.store(world.aMeasure("B1-A").title("Aktenplan"));
        world.on(LocalDate.of(2020, 6, 5));
        release(measure, 5, List.of(risk(STAFF, "Stelle unbesetzt", false), risk(ROOMS, "Räume fehlen", false)));
        world.on(LocalDate.of(2020, 7, 7));
        june = release(
                measure, 6, List.of(risk(STAFF, "=Stelle im Juni unbesetzt", false), risk(ROOMS, "Räume da", true)));
        world.on(LocalDate.of(2020, 7, 10));
    }

    private static ReportedRisk risk(UUID key, String text, boolean closed) {
        return new ReportedRisk(key, text, closed);
    }

    private StatusReport release(Measure measure, int month, List<ReportedRisk> risks) {
        var status = world.bean(StatusService.class);
        var lead = world.leadOf(measure);
        var draft = World.filled(status.create(lead, measure.id(), YearMonth.of(2020, month)), Light.YELLOW).toBuilder()
                .risks(risks)
                .decisions(List.of(
                        new NeededDecision(STAFF, "Zweiter Pilot", LocalDate.of(2020, 7, 1), false, Hold.MEASURE)))
                .build();
        var saved = status.save(lead, draft);
        var submitted = status.submit(lead, saved.id(), saved.version());
        return status.release(office, submitted.id(), submitted.version());
    }

    private static void navigate(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String table() {
        return _get(DataTable.class).getElement().getTextRecursively();
    }

    private static String footer() {
        return _get(Span.class, spec -> spec.withClasses("st-list-footer")).getText();
    }

    @Test
    void openRisksAreShownWithReportAndHistory() {
        try (var _ = Person.at(beans, world.as(Role.STEERING_COMMITTEE))) {
            navigate("risiken");
            assertThat(table())
                    .contains("R-01", "=Stelle im Juni unbesetzt", "B1-A", "seit Mai 2020", "Verlauf über 2 Monate")
                    .doesNotContain("Räume");
            assertThat(footer()).isEqualTo("1 von 2 Einträgen aus den freigegebenen Berichten");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                    .contains("statusberichte/" + june.id(), "massnahmen/B1-A/berichte");
        }
    }

    @Test
    void filterAndOrderStandInTheAddress() {
        try (var _ = Person.at(beans, office)) {
            navigate("risiken");
            _get(Select.class, spec -> spec.withPredicate(s -> s.getValue() == RegisterQuery.State.OPEN))
                    .setValue(RegisterQuery.State.CLOSED);
            assertThat(table()).contains("R-02", "Erledigt im Juni 2020").doesNotContain("R-01");
            _get(TextField.class, spec -> spec.withClasses("st-search")).setValue("gibt es nicht");
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveViewLocation()
                            .getQueryParameters()
                            .getQueryString())
                    .contains("zustand=closed", "suche=gibt");
            _click(_get(Button.class, spec -> spec.withText("Alle Einträge anzeigen")));
            assertThat(table()).contains("R-01", "R-02");
        }
    }

    @Test
    void pastDayKnowsOnlyItsReports() {
        try (var _ = Person.at(beans, office)) {
            navigate("risiken?stichtag=2020-06-30");
            assertThat(table()).contains("Räume fehlen", "Stelle unbesetzt").doesNotContain("Juni 2020");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                    .contains("massnahmen/B1-A/berichte?stichtag=2020-06-30");
        }
    }

    @Test
    void decisionSaysHowLongItIsOverdue() {
        try (var _ = Person.at(beans, office)) {
            navigate("entscheidungen");
            assertThat(table()).contains("E-01", "Zweiter Pilot", "01.07.2020", "9 Tage überfällig");
            navigate("entscheidungen?ueberfaellig=ja&stichtag=2020-06-30");
            _assertNone(DataTable.class);
        }
    }

    @Test
    void decisionSaysWhatEachWeekCosts() {
        var sentence = "Jede Woche ohne diese Entscheidung verschiebt B1-A um 5 Arbeitstage, sonst nichts.";
        try (var _ = Person.at(beans, office)) {
            navigate("entscheidungen");
            assertThat(table()).contains(sentence);
        }
        var entries = world.bean(RegisterService.class).decisions(office, world.programme.id(), null);
        assertThat(world.bean(DecisionPrices.class)
                        .of(world.as(Role.LIAISON, world.personnel.key()), world.programme.id(), entries, null))
                .as("a part of the plan tells nothing of the whole")
                .isEmpty();
    }

    @Test
    void theFileHoldsTheRegisterAndNoFormula() throws Exception {
        var entries = world.bean(RegisterService.class).risks(office, world.programme.id(), null);
        var sheet = new RegisterSheet(new Words(Locale.GERMAN), RegisterKind.RISK, Map.of(), RiskStanding.NONE)
                .of("Testprogramm", LocalDate.of(2020, 7, 10), entries);
        var out = new ByteArrayOutputStream();
        world.bean(ListFile.class).csv(sheet, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFNr.;Risiko;Baustein;Maßnahme;Bezeichnung;Art;Eintritt;Auswirkung;Bewertung;Ebene;Umgang;Zuständig;Zuerst gemeldet;Zuletzt gemeldet;Erledigt",
                        "R-01;'=Stelle im Juni unbesetzt;B1;B1-A;Aktenplan;;;;;;;;Mai 2020;Juni 2020;",
                        "R-02;Räume da;B1;B1-A;Aktenplan;;;;;;;;Mai 2020;Juni 2020;Juni 2020");
        var book = new ByteArrayOutputStream();
        world.bean(ListFile.class).xlsx(sheet, book);
        try (var read =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(book.toByteArray()))) {
            var cell = read.getSheetAt(0).getRow(3).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=Stelle im Juni unbesetzt");
        }
    }
}
