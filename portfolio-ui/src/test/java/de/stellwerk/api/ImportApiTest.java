package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ImportApiTest extends ApiTest {
    private static final String BOUNDARY = "----stellwerk";
    private ApiClient office;

    @BeforeEach
    void caller() {
        office = as(Role.PROGRAMME_OFFICE);
    }

    @Test
    void templateIsAWorkbookToSave() {
        var answer = office.get("imports/programme/template");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/vnd.openxmlformats");
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains(".xlsx");
        assertThat(answer.bytes()).startsWith('P', 'K');
    }

    @Test
    void emptyTemplateIsRefusedWithWhereAndWhyAndWritesNothing() {
        var template = office.get("imports/programme/template").bytes();
        var dry = upload("?dryRun=true", "file", template);
        assertThat(dry.status()).as(dry.text()).isEqualTo(200);
        assertThat(dry.json().path("dryRun").asBoolean()).isTrue();
        assertThat(dry.json().path("problems").get(0).path("sheet").asText()).isNotBlank();

        var refused = upload("", "file", template);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("problems")).isEqualTo(dry.json().path("problems"));
        assertThat(refused.json().path("violations")).isNotEmpty();
        assertThat(office.get("programmes").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNoWorkbookIsRefusedAtTheFile() {
        var answer = upload("", "file", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("violations").get(0).path("field").asText())
                .isEqualTo("file");
    }

    @Test
    void uploadWithoutTheFileIs400() {
        assertThat(upload("", "other", new byte[] {1}).status()).isEqualTo(400);
        assertThat(office.post("imports/programme", "{}").status()).isEqualTo(415);
    }

    @Test
    void uploadOverTheLimitIs413() {
        var answer = upload("", "file", new byte[26 * 1024 * 1024]);
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
    }

    @Test
    void whoMayNotEditMayNotImport() {
        office = as(Role.STEERING_COMMITTEE);
        assertThat(upload("", "file", new byte[] {1}).status()).isEqualTo(403);
    }

    private ApiClient.Answer upload(String query, String part, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part
                        + "\"; filename=\"programm.xlsx\"\r\nContent-Type: " + Downloads.XLSX + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return office.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .sendBytes("POST", "imports/programme" + query, body.toByteArray());
    }
}
