package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programme, building blocks, bodies, the register of inconsistencies and consultations can be changed. */
@MicronautTest(transactional = false)
class ChangeTest extends ApiTest {
    private static final String PROGRAMME = "programmes/TEST";
    private ApiClient core;
    private Ground ground;

    @BeforeEach
    void caller() {
        core = as(Role.CORE_TEAM);
        ground = Ground.in(this);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"changeProgramme", "changeBlock", "changeBody", "changeInconsistency", "changeConsultation"})
    void isVersionedAndKeepsWhatIsLeftOut(String operation) {
        var path = ground.address(operation);
        var before = core.get(path);

        assertThat(core.put(path, "{}").status()).isEqualTo(428);
        var same = core.with("If-Match", before.etag()).put(path, before.text());
        assertThat(same.status()).as(same.text()).isEqualTo(200);
        assertThat(same.json()).isEqualTo(before.json());

        var text = operation.equals("changeConsultation")
                ? "group"
                : operation.equals("changeInconsistency") ? "finding" : "name";
        var changed = core.with("If-Match", before.etag()).put(path, "{\"" + text + "\":\"Anders\"}");
        assertThat(changed.json().path(text).asText()).isEqualTo("Anders");
        changed.json().properties().forEach(p -> {
            if (!List.of(text, "version").contains(p.getKey())) {
                assertThat(p.getValue()).as(p.getKey()).isEqualTo(before.json().path(p.getKey()));
            }
        });

        var stale = core.with("If-Match", before.etag()).put(path, "{\"" + text + "\":\"Zu spät\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json()).isEqualTo(changed.json());
        assertThat(stale.etag()).isEqualTo(changed.etag());
    }

    @Test
    void reasonOfAChangeStandsInTheJournal() {
        var reason = "Beschluss vom 3. März + „Eilfall“ 100 %";
        var encoded = URLEncoder.encode(reason, StandardCharsets.UTF_8).replace("+", "%20");
        var changed = core.with("If-Match", "*", "Change-Reason", encoded).put(PROGRAMME, "{\"name\":\"Neu\"}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        var entries = as(Role.AUDIT).get("journal?entity=programme").json().path("items");
        assertThat(entries.path(0).path("reason").asText()).isEqualTo(reason);

        var malformed = core.with("If-Match", "*", "Change-Reason", "%zz").put(PROGRAMME, "{\"name\":\"Neuer\"}");
        assertThat(malformed.status()).isEqualTo(422);
        assertThat(malformed.violation()).isEqualTo("changeReason:badFormat");
        var lengthy =
                core.with("If-Match", "*", "Change-Reason", "x".repeat(1_001)).put(PROGRAMME, "{\"name\":\"N\"}");
        assertThat(lengthy.violation()).isEqualTo("changeReason:tooLong");
    }

    @Test
    void row36DelayReasonIsAskedForWhenADateIsPutOff() {
        var path = ground.address("changeMeasure");
        core.with("If-Match", "*").put(path, "{\"baselineEnd\":\"2021-12-31\"}");
        var silent = core.with("If-Match", "*").put(path, "{\"end\":\"2022-03-31\"}");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.violation()).isEqualTo("delay.category:endAfterAgreed");
        var said = core.with("If-Match", "*")
                .put(path, "{\"end\":\"2022-03-31\",\"delay\":{\"category\":\"STAFF_SHORTAGE\",\"text\":null}}");
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(said.json().path("delay").path("category").asText()).isEqualTo("STAFF_SHORTAGE");
        var nothing = core.with("If-Match", "*").put(path, "{\"delay\":{\"text\":\"x\"}}");
        assertThat(nothing.violation()).isEqualTo("delay.category:required");
    }

    @Test
    void goalsAndCostClassesOfAProgrammeChange() {
        var changed = core.with("If-Match", "*").put(PROGRAMME, """
                {"goals":[{"code":"G1","name":"Service","role":"OVERARCHING"},{"code":"G2","name":"Klima","role":"GOAL"}],
                 "reportingSince":null,"dueWorkingDay":7}""");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("goals")).hasSize(2);
        assertThat(changed.json().path("reportingSince").isNull()).isTrue();
        assertThat(changed.json().path("dueWorkingDay").asInt()).isEqualTo(7);
        assertThat(changed.json().path("costClasses")).hasSize(6);
    }

    @Test
    void whatBlocksNameStays() {
        var goal = core.with("If-Match", "*")
                .put(PROGRAMME, "{\"goals\":[{\"code\":\"G9\",\"name\":\"Anders\",\"role\":\"GOAL\"}]}");
        assertThat(goal.status()).isEqualTo(422);
        assertThat(goal.violation()).isEqualTo("goals:goalInUse, goals:goalInUse");
        var cost = core.with("If-Match", "*").put(PROGRAMME, "{\"costClasses\":[]}");
        assertThat(cost.status()).isEqualTo(422);
        assertThat(cost.violation()).isEqualTo("costClasses:costClassInUse, costClasses:costClassInUse");
        assertThat(core.get(PROGRAMME).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void seatsAndMeetingsOfABodyChange() {
        var changed = core.with("If-Match", "*")
                .put(
                        PROGRAMME + "/bodies/LA",
                        "{\"seats\":[{\"role\":\"Personalrat\",\"advisory\":true}],\"meetings\":[\"2020-09-02\",\"2020-08-01\"]}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("seats").path(0).path("advisory").asBoolean())
                .isTrue();
        assertThat(changed.json().path("meetings").path(0).asText()).isEqualTo("2020-08-01");
    }

    /** The field of a refusal is the one in the JSON that the caller sent. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changeProgramme|{'goals':[{'code':'G1','name':'Service','role':'GOAL'},{'code':'G2','role':'GOAL'}]}|goals[1].name:required",
                "changeProgramme|{'costClasses':[{'code':1,'label':'x','min':{'amount':'1.234','currency':'EUR'},'max':{'amount':'2','currency':'EUR'}}]}|costClasses[0].min.amount:badFormat",
                "changeProgramme|{'costClasses':[{'code':1,'label':'x','min':{'amount':'1','currency':'USD'},'max':{'amount':'2','currency':'EUR'}}]}|costClasses[0].min.currency:unknownValue",
                "changeProgramme|{'costClasses':[{'code':1,'label':'x','min':{'amount':'3','currency':'EUR'},'max':{'amount':'2','currency':'EUR'}}]}|costClasses[0].max:boundsReversed",
                "changeProgramme|{'costClasses':[{'code':1,'label':'x'}]}|costClasses[0].min:required",
                "changeProgramme|{'lastYear':2000}|lastYear:endBeforeStart",
                "changeProgramme|{'dueWorkingDay':null}|dueWorkingDay:numberBetween",
                "changeProgramme|{'code':null}|code:required",
                "changeProgramme|{'code':'a b'}|code:codeForm",
                "changeBlock|{'expectedEffects':[{'text':'x'},{'audience':'alle'}]}|expectedEffects[1].text:required",
                "changeBlock|{'statusFacts':[{'text':'x','date':{'date':'2020-01-01'}}]}|statusFacts[0].date.precision:required",
                "changeBlock|{'goals':[]}|goals:blockWithoutGoal",
                "changeBlock|{'goals':['G9']}|goals:unknownGoal",
                "changeBlock|{'costClass':9}|costClass:unknownCostClass",
                "changeBlock|{'code':'B2'}|code:codeTaken",
                "changeBody|{'seats':[{'role':'x'},{'role':' '}]}|seats[1].role:required",
                "changeBody|{'seats':[{'advisory':true}]}|seats[0].role:required",
                "changeBody|{'meetings':[null]}|meetings[0]:required",
                "changeInconsistency|{'state':null}|state:required",
                "changeConsultation|{'answered':'2020-01-01'}|answered:endBeforeStart",
                "changeConsultation|{'asked':null}|asked:required",
                "changeMeasure|{'responsible':[{'unit':'x'},{'role':'WITH'}]}|responsible[1].unit:required",
                "changeMeasure|{'participants':[{'ifNeeded':true}]}|participants[0].unit:required",
                "changeMeasure|{'tags':[{'kind':'GRANT'}]}|tags[0].text:required",
                "changeMeasure|{'start':'2021','end':'2020'}|end:endBeforeStart",
                "changeDeadline|{'appliesTo':['B1-A','NONE']}|appliesTo[1]:unknownCode",
                "changeDeadline|{'statements':[{'date':{'precision':'DAY'}}]}|statements[0].date.date:required",
                "changeStatusReport|{'risks':[{'text':'x'},{'closed':true}]}|risks[1].text:required",
                "changeStatusReport|{'decisions':[{'due':'2020-08-01'}]}|decisions[0].text:required",
                "changeProgrammeReport|{'blocks':[{'code':'B1'},{'code':'B9','text':'x'}]}|blocks[1].code:unknownCode",
                "changeProgrammeReport|{'risks':[{'text':'x'}]}|risks[0].key:required",
                "changeProgrammeReport|{'keyDate':'2020-07-01'}|keyDate:dateBetween"
            })
    void refusalNamesTheFieldThatTheCallerSent(String operation, String body, String violation) {
        var path = ground.address(operation);
        var version = core.get(path).etag();
        var answer = core.with("If-Match", version).put(path, body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.violation()).isEqualTo(violation);
        assertThat(core.get(path).etag()).isEqualTo(version);
    }

    @Test
    void tooLongTextAboutABlockIsNamedAsItWasSent() {
        var path = ground.address("changeProgrammeReport");
        var answer = core.with("If-Match", "*")
                .put(
                        path,
                        "{\"blocks\":[{\"code\":\"B1\"},{\"code\":\"B2\",\"text\":\"" + "x".repeat(20_001) + "\"}]}");
        assertThat(answer.violation()).isEqualTo("blocks[1].text:tooLong");
    }
}
