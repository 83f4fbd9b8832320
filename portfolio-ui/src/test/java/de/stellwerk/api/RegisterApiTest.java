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
    void theWholeRegisterIsATableInWhichNothingIsAFormula() {
        var csv = as(Role.AUDIT)
                .with("Accept", "text/csv")
                .get(PROGRAMME + "/risks?size=1")
                .text();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("'=1+1 Stelle");
    }
}
