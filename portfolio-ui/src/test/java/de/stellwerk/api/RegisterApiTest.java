package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Hold;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusService;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RegisterApiTest extends ApiTest {
    private static final String PROGRAMME = "programmes/TEST";

    @BeforeEach
    void reported() {
        var measure = world.store(world.aMeasure("B1-A"));
        var lead = world.leadOf(measure);
        var status = world.bean(StatusService.class);
        var draft = World.filled(status.create(lead, measure.id(), YearMonth.of(2020, 6)), Light.YELLOW).toBuilder()
                .risks(List.of(
                        new ReportedRisk(UUID.randomUUID(), "=1+1 Stelle", false),
                        new ReportedRisk(UUID.randomUUID(), "Räume", true)))
                .decisions(List.of(new NeededDecision(
                        UUID.randomUUID(), "Zweiter Pilot", LocalDate.of(2020, 7, 31), false, Hold.MEASURE)))
                .build();
        var saved = status.save(lead, draft);
        var submitted = status.submit(lead, saved.id(), saved.version());
        status.release(world.as(Role.PROGRAMME_OFFICE), submitted.id(), submitted.version());
    }

    @Test
    void riskIsToldWithNumberReportAndHistory() {
        var committee = as(Role.STEERING_COMMITTEE);
        var risk = committee
                .get(PROGRAMME + "/risks?open=true")
                .json()
                .path("items")
                .path(0);
        assertThat(risk.path("number").asText()).isEqualTo("R-01");
        assertThat(risk.path("history")).hasSize(1);
        assertThat(committee
                        .get("status-reports/" + risk.path("report").asText())
                        .status())
                .isEqualTo(200);
        assertThat(committee.get(PROGRAMME + "/risks?open=false").json().path("items"))
                .extracting(e -> e.path("closedIn").asText())
                .containsExactly("2020-06");
        assertThat(committee
                        .get(PROGRAMME + "/risks?block=B2")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(committee
                        .get(PROGRAMME + "/risks?q=räume&measure=B1-A")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void decisionTellsWhatWaitsForItAndWhatThatCosts() {
        var path = PROGRAMME + "/decisions";
        var decision = as(Role.CORE_TEAM).get(path).json().path("items").path(0);
        assertThat(decision.path("holds").path("milestone").isNull()).isTrue();
        assertThat(decision.path("price").path("measure").asText()).isEqualTo("B1-A");
        assertThat(decision.path("price").path("workingDays").asInt()).isEqualTo(5);
        assertThat(decision.path("price").path("others").asInt()).isZero();
    }

    @Test
    void decisionIsOverdueOnceItsDayIsPast() {
        var core = as(Role.CORE_TEAM);
        assertThat(core.get(PROGRAMME + "/decisions?overdue=true")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        world.on(LocalDate.of(2020, 8, 1));
        assertThat(core.get(PROGRAMME + "/decisions?overdue=true")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(core.get(PROGRAMME + "/decisions?overdue=true&asOf=2020-07-31")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void riskIsAssessedTakenUpAndTakenBack() {
        var path = PROGRAMME + "/risks/R-01";
        var core = as(Role.CORE_TEAM).with("Content-Type", "application/json");
        var unknown = core.get(path);
        assertThat(unknown.json().path("version").asInt()).isZero();
        assertThat(unknown.json().path("level").isNull()).isTrue();
        assertThat(core.with("If-Match", "\"0\"")
                        .send("POST", path + "/escalate", "{\"to\":\"CORE_TEAM\"}")
                        .status())
                .as("nobody has assessed it")
                .isEqualTo(409);

        var assessed = core.with("If-Match", "\"0\"")
                .send("PUT", path, "{\"category\":\"STAFF\",\"probability\":4,\"impact\":4}");
        assertThat(assessed.status()).as(assessed.text()).isEqualTo(200);
        assertThat(assessed.json().path("value").asInt()).isEqualTo(16);
        assertThat(assessed.json().path("riskClass").asText()).isEqualTo("VERY_HIGH");
        assertThat(assessed.json().path("level").asText()).isEqualTo("PROJECT");

        var last = core.with("If-Match", "*");
        assertThat(last.send("POST", path + "/escalate", "{\"to\":\"COMMITTEE\"}")
                        .violation())
                .isEqualTo("reason:skipNeedsReason");
        var up = last.send("POST", path + "/escalate", "{\"to\":\"COMMITTEE\",\"reason\":\"Eilt\"}");
        assertThat(up.json().path("level").asText()).isEqualTo("COMMITTEE");
        assertThat(up.json().path("escalations").path(0).path("reason").asText())
                .isEqualTo("Eilt");
        var back = last.send("POST", path + "/take-back", "{\"reason\":\"Entschieden\"}");
        assertThat(back.json().path("level").asText()).isEqualTo("CORE_TEAM");
        assertThat(core.with("If-Match", "\"1\"")
                        .send("PUT", path, "{\"probability\":5}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void theWholeRegisterIsATableInWhichNothingIsAFormula() {
        var csv = as(Role.AUDIT)
                .with("Accept", "text/csv")
                .get(PROGRAMME + "/risks?size=1")
                .text();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("'=1+1 Stelle");
    }
}
