package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpMethod;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

@MicronautTest(transactional = false)
class OpenApiTest extends ApiTest {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @Inject
    Router router;

    @Inject
    ObjectMapper serde;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = nobody().get("openapi").json();
    }

    @Test
    void whatIsDescribedIsWhatIsRouted() {
        var described =
                description().operations().map(o -> o.method() + " " + o.path()).toList();
        var routed = routes().map(OpenApiTest::name).distinct().toList();

        assertThat(routed).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(described);
    }

    private Stream<UriRouteInfo<?, ?>> routes() {
        return router.uriRoutes()
                .filter(r -> r.getHttpMethod() != HttpMethod.HEAD && r.getHttpMethod() != HttpMethod.OPTIONS)
                .filter(r -> name(r).contains("/api/v1/") && !name(r).endsWith("/api/v1/openapi"))
                .map(r -> r);
    }

    @Test
    void changeAsksForItsVersionAndTellsWhatRefusesIt() {
        description().operations().forEach(o -> {
            var statuses = new HashSet<String>();
            o.node().path("responses").fieldNames().forEachRemaining(statuses::add);
            var asks = o.node().path("parameters").findValuesAsText("name").contains("If-Match");
            var creates = o.method().equals("post") && !o.path().contains("{id}")
                    || o.path().contains("/me/tokens/")
                    || o.path().endsWith("/me/calendar-link");
            assertThat(asks).as(o.id()).isEqualTo(!o.method().equals("get") && !creates);
            assertThat(statuses).as(o.id()).contains("400", "401", "403", "429");
            assertThat(statuses.contains("412") && statuses.contains("428"))
                    .as(o.id())
                    .isEqualTo(asks);
            assertThat(statuses.contains("413") && statuses.contains("415"))
                    .as(o.id())
                    .isEqualTo(o.node().has("requestBody"));
            assertThat(statuses.contains("404")).as(o.id()).isEqualTo(o.path().contains("{"));
        });
    }

    @Test
    void everyBodyAndEveryParameterHasASchema() {
        description().operations().forEach(o -> {
            o.node().path("parameters").forEach(p -> {
                assertThat(p.path("schema")).as(o.id() + p).isNotEmpty();
                assertThat(p.path("required").asBoolean()
                                || !p.path("in").asText().equals("path"))
                        .as(o.id() + p)
                        .isTrue();
            });
            if (o.node().has("requestBody")) {
                assertThat(o.node().path("requestBody").path("content"))
                        .as(o.id())
                        .isNotEmpty()
                        .allSatisfy(c -> assertThat(c.path("schema")).isNotEmpty());
            }
        });
    }

    @Test
    void everyGetOfProgrammeMeasureOverviewAndRegistersShowsAPastDay() {
        assertThat(description()
                        .operations()
                        .filter(o -> o.method().equals("get") && o.path().contains("/programmes"))
                        .filter(o -> !o.node()
                                .path("parameters")
                                .findValuesAsText("name")
                                .contains("asOf"))
                        .map(Description.Operation::id))
                .isEmpty();
    }

    @Test
    void everyExampleIsAsItsSchemaSays() {
        document.at("/components/schemas").properties().forEach(s -> {
            var example = s.getValue().path("example");
            if (example.isObject()) {
                assertThat(description().problems(s.getValue(), example))
                        .as(s.getKey())
                        .isEmpty();
            }
        });
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethod().name().toLowerCase(Locale.ROOT) + " "
                + route.getUriMatchTemplate().toPathString();
    }

    @Test
    void everyReferenceResolves() {
        var refs = new HashSet<String>();
        document.findValuesAsText("$ref").forEach(refs::add);
        assertThat(refs)
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void everyOperationHasAnIdOfItsOwnAWordAndItsAnswers() {
        var ids = new ArrayList<String>();
        operations().forEach(operation -> {
            ids.add(operation.path("operationId").asText());
            assertThat(operation.path("summary").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("tags"))
                    .as(operation.path("operationId").asText())
                    .hasSize(1);
            assertThat(operation.path("responses").has("401")).isTrue();
            operation
                    .path("responses")
                    .forEach(r ->
                            assertThat(r.has("$ref") || r.has("description")).isTrue());
        });
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-zA-Z]+"));
    }

    @Test
    void everyParameterInThePathIsDescribed() {
        document.path("paths").properties().forEach(path -> {
            var names = Stream.of(path.getKey().split("/"))
                    .filter(s -> s.startsWith("{"))
                    .map(s -> s.substring(1, s.length() - 1))
                    .toList();
            path.getValue()
                    .forEach(
                            operation -> assertThat(operation.path("parameters").findValuesAsText("name"))
                                    .as(path.getKey())
                                    .containsAll(names));
        });
    }

    @Test
    void everyBodyHasAnExample() {
        operations()
                .filter(o -> o.has("requestBody"))
                .forEach(operation -> operation
                        .path("requestBody")
                        .path("content")
                        .forEach(content -> {
                            var ref = content.path("schema").path("$ref").asText();
                            if (!ref.isEmpty()) {
                                assertThat(document.at(ref.substring(1)).has("example"))
                                        .as(ref)
                                        .isTrue();
                            }
                        }));
    }

    @Test
    void changeAsksForNothingAndNoRequestHoldsWhatTheServerSays() {
        var change = document.at("/components/schemas/ChangeMeasure");
        assertThat(change.path("required")).isEmpty();
        assertThat(change.path("properties").has("light")).isFalse();
        assertThat(document.at("/components/schemas/NewMeasure/required").toString())
                .isEqualTo("[\"code\",\"title\",\"block\",\"state\"]");
    }

    @Test
    void bothWaysToLogInAreNamed() {
        var schemes = document.path("components").path("securitySchemes");
        assertThat(schemes.path("basic").path("scheme").asText()).isEqualTo("basic");
        assertThat(schemes.path("bearer").path("scheme").asText()).isEqualTo("bearer");
        assertThat(document.path("security")).isNotEmpty();
    }

    @Test
    void yamlSaysTheSame() {
        var answer = nobody().with("Accept", "application/yaml").get("openapi");
        assertThat(answer.header("Content-Type")).startsWith("application/yaml");
        Map<String, Object> yaml = new Yaml().load(answer.text());
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper().<JsonNode>valueToTree(yaml))
                .isEqualTo(document);
    }

    private Stream<JsonNode> operations() {
        var found = new ArrayList<JsonNode>();
        document.path("paths")
                .forEach(path -> path.properties().forEach(e -> {
                    if (VERBS.contains(e.getKey())) {
                        found.add(e.getValue());
                    }
                }));
        return found.stream();
    }

    static List<Class<?>> examples() {
        return List.of(
                BlockJson.class,
                BoardJson.class,
                BodyJson.class,
                CommentJson.class,
                ConsultationJson.class,
                DeadlineJson.class,
                DepartmentJson.class,
                InconsistencyJson.class,
                JournalEntryJson.class,
                MeasureJson.class,
                MilestoneJson.class,
                OverviewJson.class,
                PeriodJson.class,
                PlanJson.class,
                ProblemJson.class,
                ProgrammeJson.class,
                ProgrammeReportJson.class,
                ProgrammeReportLineJson.class,
                QuarterJson.class,
                RelationJson.class,
                StatusReportJson.class,
                UserJson.class);
    }

    /** An example is what the API really reads and writes, field by field. */
    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreTrue(Class<?> type) throws Exception {
        var example = type.getAnnotation(Schema.class).example();
        var tree = (ObjectNode) new com.fasterxml.jackson.databind.ObjectMapper().readTree(example);
        var written = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(serde.writeValueAsString(StrictJson.as(tree, type)));
        assertThat(written).isEqualTo(tree);
    }
}
