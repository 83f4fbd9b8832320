package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.PersonId;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names before a release and after an erasure, as the API tells them. */
@MicronautTest(transactional = false)
class PersonalDataApiTest extends ApiTest {
    private Measure measure;
    private Caller lead;
    private Caller office;

    @BeforeEach
    void someone() {
        measure = world.store(world.aMeasure("B1-A"));
        var view = new PersonView(
                PersonId.next(),
                0,
                "Adelgunde Zwiebelfisch",
                "azwiebel" + world.tenant.id(),
                "adelgunde@zwiebelfisch.example",
                null,
                true,
                List.of(new Grant(Role.PROJECT_LEAD, measure.key())));
        var access = world.bean(AccessService.class);
        access.save(world.system(), view, "lang genug 123");
        lead = access.caller(world.tenant.id(), view.id()).orElseThrow();
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    private StatusReport submitted(String activities) {
        var status = world.bean(StatusService.class);
        var draft = status.create(lead, measure.id(), YearMonth.of(2020, 6));
        var saved = status.save(
                lead,
                World.filled(draft, Light.GREEN).toBuilder()
                        .activities(activities)
                        .build());
        return status.submit(lead, saved.id(), saved.version());
    }

    private ApiClient.Answer release(StatusReport report, String query, String... reason) {
        var path = "status-reports/" + report.id();
        var client = as(office);
        var seen = client.with("If-Match", client.get(path).etag());
        var with = reason.length == 0
                ? seen
                : seen.with(
                        "Change-Reason",
                        URLEncoder.encode(reason[0], StandardCharsets.UTF_8).replace("+", "%20"));
        return with.post(path + "/release" + query);
    }

    @Test
    void officeIsAskedBeforeANameIsFrozen() {
        var report = submitted("Frau ZWIEBELFISCH hat die Schulung gehalten");

        var asked = release(report, "");
        assertThat(asked.status()).as(asked.text()).isEqualTo(409);
        assertThat(asked.text()).contains("namesPeople", "activities", "ZWIEBELFISCH");
        assertThat(release(report, "?acceptNames=true").text()).contains("namesReasonMissing");
        assertThat(release(report, "?acceptNames=true", "für Zwiebelfisch").text())
                .contains("namesInReason");
        assertThat(release(report, "", "ein Grund allein genügt nicht").status())
                .isEqualTo(409);

        var released = release(report, "?acceptNames=true", "Die Person wünscht es");
        assertThat(released.status()).as(released.text()).isEqualTo(200);
        assertThat(world.bean(Journal.class)
                        .history(world.tenant.id(), "status_report", report.key())
                        .getLast())
                .extracting(JournalEntry::reason)
                .isEqualTo("Die Person wünscht es");
    }

    @Test
    void reportWithoutNamesIsReleasedWithoutAQuestion() {
        assertThat(release(submitted("Schulung gehalten, Zwiebeln und Fisch bestellt"), "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void erasedPersonStandsInNoAnswerAndNoFile() throws IOException {
        var report = submitted("Schulung gehalten");
        release(report, "");
        var me = as(lead);
        assertThat(me.get("me").status()).isEqualTo(200);
        var path = "users/" + lead.person();
        var admin = as(Role.ADMIN);
        assertThat(admin.get(path).text()).contains("Zwiebelfisch");

        var seen = admin.with("If-Match", admin.get(path).etag());
        assertThat(seen.with("Change-Reason", "Zwiebelfisch%20geht")
                        .delete(path)
                        .text())
                .contains("namesInReason");
        assertThat(seen.with("Change-Reason", "Vertrag%20beendet").delete(path).status())
                .isEqualTo(204);

        assertThat(me.get("me").status()).isEqualTo(401);
        var audit = as(Role.AUDIT);
        var core = as(office);
        var programme = "programmes/TEST";
        for (var answer : List.of(
                admin.get("users"),
                admin.get(path),
                admin.with("Accept", "text/csv").get("users"),
                audit.get("journal?size=500"),
                audit.with("Accept", "text/csv").get("journal?size=500"),
                core.get("status-reports/" + report.id()),
                core.get("status-reports/" + report.id() + "/document?format=xlsx"),
                core.get("status-reports/" + report.id() + "/document?format=docx"),
                core.get("exports/programme/TEST"),
                core.get(programme + "/measures?q=Zwiebelfisch"),
                core.with("Accept", "text/csv").get(programme + "/measures"),
                core.get(programme + "/measures/B1-A"),
                core.get(programme + "/measures/B1-A/date-moves"),
                core.get(programme + "/feedback"),
                core.get(programme + "/reporting-board"))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(read(answer.bytes())).doesNotContain("zwiebelfisch", "azwiebel", "adelgunde");
        }
        assertThat(admin.get(path).json().path("name").isNull()).isTrue();
    }

    /** The text of an answer, or of all parts of a file. */
    private static String read(byte[] bytes) throws IOException {
        var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // The search that was asked for is told again.
        return text.toString().toLowerCase(Locale.ROOT).replace("q=zwiebelfisch", "");
    }
}
