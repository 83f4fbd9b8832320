package de.stellwerk.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.MessageCard;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Old forms on screen: first what would become of them, then what did. */
@MicronautTest(transactional = false, startApplication = false)
class OldFormsViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Measure measure;
    private Caller office;

    @BeforeEach
    void aMeasure() {
        world = World.in(beans);
        measure = world.store(world.aMeasure("B1-A"));
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    private static byte[] form(String light) throws IOException {
        String[][] rows = {
            {"Projekt-Statusbericht Mai 2019"},
            {"Maßnahme", "B1-A"},
            {"Status", "Begründung"},
            {light, "Alles läuft."},
            {"Wesentliche Aktivitäten"},
            {"Konzept fertig."}
        };
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("gut.xlsx"));
            zip.write(form("gelb"));
            zip.putNextEntry(new ZipEntry("schlecht.xlsx"));
            zip.write(form("violett"));
        }
        return out.toByteArray();
    }

    private static String shown() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private static String message() {
        return _get(MessageCard.class, spec -> spec.withPredicate(MessageCard::isVisible))
                .getElement()
                .getTextRecursively();
    }

    @Test
    void goodFormsAreTakenOverAfterALookAndTheOthersAreNamedWithTheirFault() throws IOException {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/altformulare");
            var view = _get(OldFormsView.class);
            view.read("Archiv.zip", zip());
            view.show();
            assertThat(message()).contains("Eine Datei kann übernommen werden, 1 nicht. Noch ist nichts geschrieben.");
            assertThat(shown())
                    .contains("schlecht.xlsx", "„violett“ in A4 ist keine Ampel. Möglich: Grün, Gelb, Rot.")
                    .contains("gut.xlsx", "Mai 2019", "wird ein freigegebener Bericht");
            assertThat(world.bean(StatusService.class).reportsOf(office, measure.id(), null))
                    .isEmpty();

            _click(_get(Button.class, spec -> spec.withId("take")));
            assertThat(message()).contains("Ein Bericht ist übernommen.");
            var report = world.bean(StatusService.class)
                    .reportsOf(office, measure.id(), null)
                    .getFirst();
            UI.getCurrent().navigate("statusberichte/" + report.id());
            assertThat(shown()).contains("aus altem Formular: gut.xlsx", "Konzept fertig.", "Alles läuft.");
            for (var page : new String[] {
                "", "massnahmen/B1-A/berichte", "risiken", "statusberichte/archiv", "statusberichte/verlaesslichkeit"
            }) {
                UI.getCurrent().navigate(page);
                assertThat(shown()).as(page).isNotBlank();
            }
        }
    }

    @Test
    void fileThatIsNoneIsRefusedAndNothingIsOffered() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/altformulare");
            var view = _get(OldFormsView.class);
            view.read("brief.xlsx", "kein Workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            view.show();
            assertThat(message()).contains("Die Datei kann nicht übernommen werden.");
            _assertNone(Button.class, spec -> spec.withId("take"));
            assertThat(_find(DataTable.class)).hasSize(1);
        }
    }

    @Test
    void archiveLeadsThereForWhoMay() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/archiv");
            assertThat(_find(Anchor.class, spec -> spec.withText("Alte Formulare einlesen")))
                    .hasSize(1);
        }
        try (var _ = Person.at(beans, world.as(Role.STEERING_COMMITTEE))) {
            UI.getCurrent().navigate("statusberichte/archiv");
            assertThat(_find(Anchor.class, spec -> spec.withText("Alte Formulare einlesen")))
                    .isEmpty();
        }
    }
}
